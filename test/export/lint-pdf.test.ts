import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintPdf } from '../../src/export/pdf/lint-pdf.js';
import { renderMarpDeck } from '../../src/library/post-to-deck.js';
import { pdfFaults } from './pdf-faults.js';

const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const deck = `---
marp: true
theme: cloud-native
title: Sound
lang: en
---

# Sound

[The web](https://example.com)

---

## A list

- One *point*
- Another **one, *leaning***
- **An emoji 📺**

---

![A dot](${picture})
`;

let good = new Uint8Array();
beforeAll(async () => {
  const { artifacts } = await renderMarpDeck({ value: deck, path: 'deck.md' }, { to: ['pdf'] });
  good = Uint8Array.from(artifacts[0]?.bytes ?? []);
});

describe('the linter of PDF files', () => {
  test('has nothing to say of what is exported', async () => {
    expect(await lintPdf(good)).toEqual([]);
  });

  test.each(pdfFaults)('catches %s', async (_, rule, breakIt) => {
    const pdf = await PDFDocument.load(good, { updateMetadata: false });
    breakIt(pdf);
    const found = await lintPdf(await pdf.save());
    expect(found.map((finding) => finding.rule)).toContain(rule);
  });

  test('says of what is no PDF that it is none', async () => {
    expect((await lintPdf(new TextEncoder().encode('%PDF-1.7 and no more'))).map(({ rule }) => rule)).toEqual(
      ['pdf-broken'],
    );
  });
});
