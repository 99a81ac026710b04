import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileState } from '../../src/export/seal/file-state.js';
import { openDeckMaker } from './deck-maker.js';

const post = '# An oven\n\n## How hot\n\n- Rye wants 240 degrees\n- Oat wants 180 degrees\n';
const maker = openDeckMaker();
let made: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  const { artifacts } = await maker.postToDeck({ value: post }, { to: ['html', 'pdf', 'pptx'] });
  made = Object.fromEntries(artifacts.map(({ format, bytes }) => [`.${format}`, bytes]));
}, 120_000);
afterAll(() => maker[Symbol.asyncDispose]());

const bytesOf = (ending: string): Uint8Array => made[ending] ?? new Uint8Array();
const repacked = (change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
  const files = unzipSync(bytesOf('.pptx'));
  change(files);
  return zipSync(files, { level: 1 });
};
const editText = (files: Record<string, Uint8Array>, name: string, from: string, to: string): void => {
  files[name] = strToU8(strFromU8(files[name] ?? new Uint8Array()).replaceAll(from, to));
};

describe('the seal of a file', () => {
  test.each(['.html', '.pdf', '.pptx'])('says of %s that nobody edited it', (ending) => {
    expect(fileState(ending, bytesOf(ending))).toBe('generated');
  });

  test('is not broken by what git and packers change', () => {
    const html = strFromU8(bytesOf('.html')).replaceAll('\n', '\r\n');
    expect(fileState('.html', strToU8(html))).toBe('generated');
    expect(
      fileState(
        '.pptx',
        repacked(() => {}),
      ),
    ).toBe('generated');
  });

  test('is broken by every edit', () => {
    const html = strFromU8(bytesOf('.html')).replace('Rye wants 240', 'Rye wants 250');
    expect(fileState('.html', strToU8(html))).toBe('edited');
    const slide = repacked((files) => editText(files, 'ppt/slides/slide2.xml', '240', '250'));
    expect(fileState('.pptx', slide)).toBe('edited');
    const note = repacked((files) => {
      delete files['ppt/slides/slide2.xml'];
    });
    expect(fileState('.pptx', note)).toBe('edited');
    const pdf = bytesOf('.pdf');
    expect(fileState('.pdf', Buffer.concat([pdf, Buffer.from('\n1 0 obj\n<<>>\nendobj\n')]))).toBe('edited');
  });

  test('is missing in files of other programs', () => {
    expect(fileState('.html', strToU8('<!doctype html><p>Mine.'))).toBe('foreign');
    expect(fileState('.pdf', strToU8('%PDF-1.7\n%%EOF'))).toBe('foreign');
    expect(fileState('.pptx', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }))).toBe('foreign');
    const saved = repacked((files) => {
      delete files['docProps/custom.xml'];
      editText(files, 'docProps/app.xml', 'postdeck', 'Keynote');
    });
    expect(fileState('.pptx', saved)).toBe('foreign');
    const signed = Buffer.from(bytesOf('.pdf'))
      .toString('latin1')
      .replace(/postdeck:[0-9a-f]{64}/, 'uuid:1');
    expect(fileState('.pdf', Buffer.from(signed, 'latin1'))).toBe('foreign');
  });

  test('is missing in what postdeck wrote before there were seals, which is no fault', () => {
    const early = strFromU8(bytesOf('.html')).replace(/<meta name="postdeck-seal"[^\n]*\n/, '');
    expect(fileState('.html', strToU8(early))).toBe('generated');
    const file = repacked((files) => {
      delete files['docProps/custom.xml'];
    });
    expect(fileState('.pptx', file)).toBe('generated');
  });

  test('is not asked for in what no program could open, nor in other files', () => {
    for (const ending of ['.html', '.pdf', '.pptx', '.txt'])
      expect(fileState(ending, strToU8('half a file'))).toBe('generated');
  });
});
