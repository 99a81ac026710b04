import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderMarpDeck } from '../../src/library/post-to-deck.js';
import { formats } from '../../src/model/artifact.js';
import { temporaryFolder } from '../browser/temporary-folder.js';
import { hasTool, output } from '../browser/tools.js';

// A note that the author wrote for the talk is nobody else's business, unless they say so.
const canary = 'canarynote4711';
const prose = 'proseword4711';
const deck = `---\nmarp: true\n---\n\n# One\n\n<!--\n${prose} of the post\n-->\n\n<!--\nnote: ${canary} breathe\n-->\n`;

const hasPoppler = hasTool('pdftotext');

/** Everything that can be read in a file, also inside of its compressed parts and as the text of its pages. */
async function readable(bytes: Uint8Array): Promise<string> {
  const raw = Buffer.from(bytes);
  if (raw.subarray(0, 2).toString() === 'PK') {
    return Object.values(unzipSync(bytes))
      .map((part) => Buffer.from(part).toString('utf8'))
      .join('\n');
  }
  const streams = [...raw.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)endstream/g)];
  const parts = [raw.toString('utf8'), ...streams.map(([, stream = '']) => inflated(stream))];
  const isPdf = raw.subarray(0, 5).toString() === '%PDF-';
  return [...parts, ...parts.map(hexTexts), isPdf ? await pageText(bytes) : ''].join('\n');
}

/** Texts that a PDF writes as the numbers of their letters. */
function hexTexts(part: string): string {
  return [...part.matchAll(/<FEFF([0-9A-F]+)>/gi)]
    .map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le'))
    .join('\n');
}

/** Words of pages are numbers of shapes: only a reader of PDF knows them. */
async function pageText(bytes: Uint8Array): Promise<string> {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'file.pdf');
  await writeFile(path, bytes);
  return await output('pdftotext', [path, '-']);
}

function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

/** Formats that have no place for notes: pages and pictures of slides, and what is made of slides and titles. */
const silent = new Set<string>(['md', 'pdf', 'outline', 'card', 'png', 'jpeg']);
/** Formats for others than the speaker: what the author noted for the talk is never in them. */
const published = new Set<string>(['kit']);

describe.each([
  ['post', false, true],
  ['all', true, true],
  ['none', false, false],
])('--notes %s', (notes, showsOwn, showsProse) => {
  // The Markdown of a deck that is there already is not written again.
  const written = formats.filter((format) => format !== 'md');
  it.each(written)('in %s', async (format) => {
    const options = { to: [format], notes, handout: ['article', 'notes', '3'] };
    const { artifacts } = await renderMarpDeck({ value: deck, path: 'deck.md' }, options);
    const texts = artifacts
      // Of a PDF that Poppler does not read nothing is known.
      .filter(({ fileName }) => hasPoppler || !fileName.endsWith('.pdf'))
      .map(({ bytes }) => readable(bytes));
    const text = (await Promise.all(texts)).join('\n');
    expect(artifacts.length).toBeGreaterThan(0);
    const holdsNotes = !silent.has(format) && texts.length > 0;
    expect(text.includes(canary)).toBe(holdsNotes && showsOwn && !published.has(format));
    expect(text.includes(prose)).toBe(holdsNotes && showsProse);
  });

  it('in the annotations of a PDF', async () => {
    const options = { to: ['pdf'], notes, pdfNotes: true };
    const { artifacts } = await renderMarpDeck({ value: deck, path: 'deck.md' }, options);
    const text = await readable(artifacts[0]?.bytes ?? new Uint8Array());
    expect(text.includes(canary)).toBe(showsOwn);
    expect(text.includes(prose)).toBe(showsProse);
  });
});
