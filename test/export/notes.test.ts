import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exporters } from '../../src/export/exporters.js';
import { wrapWords } from '../../src/export/wrap-words.js';
import type { ExportInput } from '../../src/model/artifact.js';
import { speakingMinutes } from '../../src/model/speaking-time.js';
import { sampleInput, sampleMeta } from './sample-deck.js';

const refuse = async (): Promise<never> => {
  throw new Error('This format needs no browser.');
};
const noPage = { page: refuse, open: refuse };

async function script(input: ExportInput): Promise<string> {
  const [artifact] = await (await exporters.notes.load())(input, noPage);
  expect(artifact?.fileName).toBe('sample.notes.txt');
  return strFromU8(artifact?.bytes ?? new Uint8Array());
}

describe('notes', () => {
  test('are a script to read from', async () => {
    const text = await script(
      sampleInput(
        [
          {
            layout: 'title',
            markdown: '# On time',
            notes: [
              {
                kind: 'author',
                text: 'Breathe in. Look at the audience until they look at you, then smile.',
              },
            ],
          },
          {
            markdown: '## Words',
            notes: [
              { kind: 'post', text: 'one '.repeat(140).trim() },
              { kind: 'post', text: 'if (a)\n  b()' },
            ],
          },
          { markdown: 'Only words' },
          { markdown: '## 日本語', notes: [{ kind: 'post', text: '語'.repeat(150) }] },
        ],
        { ...sampleMeta, title: 'On time' },
      ),
    );
    expect(text.split('\n').slice(0, 13)).toEqual([
      'On time',
      '='.repeat(64),
      '',
      'Ada Lovelace, Žofie Нова · 2024-02-29',
      '4 slides · 1:37 min',
      '',
      '',
      '[1/4]  On time  (0:06)',
      '-'.repeat(64),
      '',
      '→ Breathe in. Look at the audience until they look at you, then',
      '  smile.',
      '',
    ]);
    expect(text).toContain('[2/4]  Words  (1:01)\n');
    expect(text).toContain('\n    if (a)\n      b()\n');
    expect(text).toContain('[3/4]  Only words\n');
    expect(text).toContain(`[4/4]  日本語  (0:30)\n${'-'.repeat(64)}\n\n${'語'.repeat(32)}\n`);
    expect(text.endsWith('\n')).toBe(true);
  });

  test('count words and characters', () => {
    expect(speakingMinutes('It’s a well-known fact, isn’t it?')).toBeCloseTo(6 / 140);
    expect(speakingMinutes('漢字かなカナ')).toBeCloseTo(6 / 300);
    expect(speakingMinutes('使う Kubernetes を')).toBeCloseTo(3 / 300 + 1 / 140);
    expect(speakingMinutes(' … — 🎉 ')).toBe(0);
  });
});

describe('wrapWords', () => {
  const word = fc.stringMatching(/^[a-zäé漢字かナ、。，-]{1,12}$/u);

  test('loses no character and exceeds no line by more than one word', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 4, max: 40 }), (words, columns) => {
        const lines = wrapWords(words.join(' '), columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        for (const line of lines) expect(line).toBe(line.trimEnd());
      }),
    );
  });

  test('keeps to its columns when words are short', () => {
    const width = (line: string) =>
      [...line].reduce((sum, character) => sum + (/[漢字]/u.test(character) ? 2 : 1), 0);
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z漢字]{1,4}$/u), { maxLength: 60 }), (words) => {
        for (const line of wrapWords(words.join(' '), 10)) expect(width(line)).toBeLessThanOrEqual(10);
      }),
    );
  });

  test('does not start a line with what ends one', () => {
    expect(wrapWords('漢字漢字。漢字', 8)).toEqual(['漢字漢字。', '漢字']);
  });
});

describe('formats without a browser', () => {
  test('are what the deck says of itself', async () => {
    const input = sampleInput();
    const [markdown] = await (await exporters.md.load())(input, noPage);
    const [html] = await (await exporters.html.load())(input, noPage);
    expect([markdown?.fileName, strFromU8(markdown?.bytes ?? new Uint8Array())]).toEqual([
      'sample.md',
      input.markdown,
    ]);
    expect([html?.fileName, strFromU8(html?.bytes ?? new Uint8Array())]).toEqual([
      'sample.html',
      input.rendered.html,
    ]);
    const free = Object.entries(exporters).filter(([, { needsBrowser }]) => !needsBrowser);
    expect(free.map(([format]) => format)).toEqual(['md', 'html', 'outline', 'kit', 'notes']);
  });
});
