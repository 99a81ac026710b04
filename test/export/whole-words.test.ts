import { strFromU8, unzipSync } from 'fflate';
import { VFile } from 'vfile';
import { afterAll, expect, it } from 'vitest';
import { createSystemBrowserProvider } from '../../src/browser/browser-provider.js';
import { nodeSystem } from '../../src/browser/system.js';
import { buildDeckFile } from '../../src/pipeline/build-deck-file.js';
import { settingsOf, testPorts } from '../build/build-fixture.js';

const browser = createSystemBrowserProvider(nodeSystem());
afterAll(() => browser[Symbol.asyncDispose]());

const long =
  'What a small team of engineers learned at sea with 2 + you, `set -x boats` and the boards of its RISC-V boats';
const value = `---\nmarp: true\ntheme: cloud-native\n---\n\n## ${long}\n\n- RISC-V\n\n---\n\n## RISC-V boats\n\n- One\n`;

it('a title of several lines keeps short words with a hyphen whole, also where Office breaks it anew', async () => {
  const file = new VFile({ value, path: 'deck.md' });
  const { artifacts } = await buildDeckFile(file, settingsOf({ formats: ['pptx'] }), {
    ...testPorts,
    browser,
  });
  const parts = unzipSync(artifacts[0]?.bytes ?? new Uint8Array());
  const textOf = (slide: number): string =>
    [...strFromU8(parts[`ppt/slides/slide${slide}.xml`] ?? new Uint8Array()).matchAll(/<a:t>([^<]*)/gu)]
      .map(([, text]) => text)
      .join('|');
  expect(textOf(1)).toContain('RISC\u2011V boats');
  expect(textOf(1)).toContain('2\u00A0+\u00A0you');
  expect(textOf(1)).toContain('set\u00A0\u2011x\u00A0boats');
  expect(textOf(1)).toContain('|RISC-V');
  expect(textOf(2)).toContain('RISC-V boats');
});
