import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderMarpDeck } from '../../src/post-to-deck.js';

// A note that the author wrote for the talk is nobody else's business, unless they say so.
const canary = 'canarynote4711';
const prose = 'proseword4711';
const deck = `---\nmarp: true\n---\n\n# One\n\n<!--\n${prose} of the post\n-->\n\n<!--\nnote: ${canary} breathe\n-->\n`;

/** Everything that can be read in a file, also inside of its compressed parts. */
function readable(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes);
  if (raw.subarray(0, 2).toString() === 'PK') {
    return Object.values(unzipSync(bytes))
      .map((part) => Buffer.from(part).toString('utf8'))
      .join('\n');
  }
  const streams = [...raw.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)endstream/g)];
  return [raw.toString('utf8'), ...streams.map(([, stream = '']) => inflated(stream))].join('\n');
}

function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

describe.each([
  ['post', false, true],
  ['all', true, true],
  ['none', false, false],
])('--notes %s', (notes, showsOwn, showsProse) => {
  it.each(['html', 'notes', 'pptx', 'pdf', 'png'])('in %s', async (format) => {
    const { artifacts } = await renderMarpDeck({ value: deck, path: 'deck.md' }, { to: [format], notes });
    const text = artifacts.map(({ bytes }) => readable(bytes)).join('\n');
    expect(artifacts.length).toBeGreaterThan(0);
    // A page and a picture have no place for notes.
    const holdsNotes = format !== 'pdf' && format !== 'png';
    expect(text.includes(canary)).toBe(holdsNotes && showsOwn);
    expect(text.includes(prose)).toBe(holdsNotes && showsProse);
  });
});
