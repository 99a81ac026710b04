import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { VFile } from 'vfile';
import { afterAll, describe, expect, test } from 'vitest';
import { slideLinks } from '../../src/export/handout/slide-links.js';
import { addressOf, annotationsOf } from '../../src/export/pdf/describe-links.js';
import { dropUnreachable } from '../../src/export/pdf/drop-unreachable.js';
import { lintPdf } from '../../src/export/pdf/lint-pdf.js';
import { openSystemPorts } from '../../src/library/system-ports.js';
import { readDeck } from '../../src/marp/read-deck.js';
import { buildDeckFile } from '../../src/pipeline/build-deck-file.js';
import { settingsOf } from '../build/build-fixture.js';

const folder = fileURLToPath(new URL('../../decks/', import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
const system = openSystemPorts(folder);
afterAll(() => system[Symbol.asyncDispose]());

const inScripts = ['arabic', 'hebrew', 'japanese', 'scripts', 'thai'];

describe('the PDF of a deck in another script', () => {
  test.each(inScripts)(
    '%s has fonts of real outlines in all weights',
    async (name) => {
      const path = fileURLToPath(new URL(`../fixtures/pptx/${name}.md`, import.meta.url));
      const file = new VFile({ value: await readFile(path, 'utf8'), path });
      const built = await buildDeckFile(file, settingsOf({ to: ['pdf'] }), system.of(undefined));
      expect(await lintPdf(built.artifacts[0]?.bytes ?? new Uint8Array())).toEqual([]);
    },
    60_000,
  );
});

describe('the PDF of a sample deck', () => {
  test.each(names)(
    '%s is sound, its links are live, and it holds nothing twice',
    async (name) => {
      const path = join(folder, name);
      const value = await readFile(path, 'utf8');
      const { artifacts } = await buildDeckFile(
        new VFile({ value, path }),
        settingsOf({ to: ['pdf'] }),
        system.of(undefined),
      );
      const bytes = artifacts[0]?.bytes ?? new Uint8Array();
      expect(await lintPdf(bytes)).toEqual([]);
      const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
      const slides = readDeck(value, { slug: 'deck' }).children;
      const pages = pdf.getPages();
      expect(pages).toHaveLength(slides.length);
      for (const [index, slide] of slides.entries()) {
        const live = new Set(annotationsOf(pages[index]?.node ?? pdf.catalog).map(addressOf));
        const dead = slideLinks(slide).filter(({ url }) => !live.has(url));
        expect(dead).toEqual([]);
      }
      const before = pdf.context.enumerateIndirectObjects();
      dropUnreachable(pdf);
      const kept = new Set(pdf.context.enumerateIndirectObjects().map(([ref]) => ref));
      // The file's own boxes of objects are led to by their place in it.
      const isBox = (object: unknown): boolean => /\/Type \/(?:ObjStm|XRef)/.test(String(object));
      const orphans = before.filter(([ref, object]) => !kept.has(ref) && !isBox(object));
      expect(orphans.map(([, object]) => String(object).slice(0, 200))).toEqual([]);
    },
    60_000,
  );
});
