import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { type DrawnStyle, sampleLine } from '../../src/export/pptx/drawn/drawn-tree.js';
import { arialWidth } from '../../src/export/pptx/fonts/arial-width.js';
import { evenSpacing } from '../../src/export/pptx/scene/even-spacing.js';
import type { PlacedRun } from '../../src/export/pptx/scene/placed-runs.js';
import type { Run, RunStyle } from '../../src/export/pptx/scene/scene.js';
import { latinSpacing } from '../../src/export/pptx/scene/text-fonts.js';

const style: RunStyle = {
  size: 20,
  bold: false,
  italic: false,
  strike: false,
  underline: false,
  capitals: false,
  font: 'body',
  spacing: 0,
  noProof: false,
};

/** A line drawn `share` as wide as Arial is. */
function line(text: string, share: number, middle: number, more: Partial<RunStyle> = {}): PlacedRun {
  const own = { ...style, ...more };
  const width = (arialWidth(text.trim(), own.bold === true) ?? 0) * (own.size ?? 0) * share;
  return { run: { kind: 'text', text, style: own }, place: { left: 0, width, middle } };
}

const spacings = (runs: readonly Run[]) => runs.map((run) => run.style.spacing);

/** Width of a line as the file sets it. */
function setWidth(run: Run): number {
  if (run.kind === 'break') return 0;
  const text = run.text.trim();
  return (arialWidth(text, false) ?? 0) * 20 + [...text].length * run.style.spacing;
}

describe('arialWidth', () => {
  test.each(['400Regular', '700Bold'])('has the widths of Arimo %s, which are Arial’s', async (face) => {
    const path = `@expo-google-fonts/arimo/${face}/Arimo_${face}.ttf`;
    const font = fontkit.create(await readFile(fileURLToPath(import.meta.resolve(path))));
    if (!('glyphForCodePoint' in font)) throw new Error('The file holds several fonts.');
    for (const letter of 'Hamburgefontsiv ÄÖÜßéñ Здравствуй Γειά שלום “–…” €→≤') {
      const width = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / 2048;
      expect(arialWidth(letter, face === '700Bold')).toBeCloseTo(width, 6);
    }
  });

  test('knows what it does not know', () => {
    expect(arialWidth('日本', false)).toBeUndefined();
    expect(arialWidth('a\u200B\u00AD\u0301', false)).toBe(arialWidth('a', false));
  });
});

describe('latinSpacing', () => {
  // The style of a page has more; these are what the font is known by.
  const drawn = {
    'font-family': 'Wide',
    'font-style': 'normal',
    'font-weight': '400',
    'font-size': '20px',
  } as DrawnStyle;
  const width = (arialWidth(sampleLine, false) ?? 0) * 1.1;
  const fonts = new Map([['normal|400|Wide', { width, ascent: 0.9, descent: 0.2 }]]);

  test('makes up for a font that is wider than Arial, unless the size does it already', () => {
    const missing = (width * 20) / 1.1 / sampleLine.length;
    expect(latinSpacing(drawn, 20, fonts)).toBeCloseTo(missing * 0.1, 3);
    expect(latinSpacing(drawn, 22, fonts)).toBeCloseTo(0, 3);
  });
});

describe('evenSpacing', () => {
  test.each(['The mass is ', 'mmm ', ''])(
    'the room of a picture behind “%s” ends where the picture does',
    (words) => {
      const before = line(words, 1.2, 10);
      const left = before.place?.width ?? 0;
      const blanks = '\u00A0'.repeat(9);
      const room: PlacedRun = {
        run: { kind: 'text', text: blanks, style },
        place: { left: left + 6, width: 50, middle: 10 },
        isRoom: true,
      };
      const after: PlacedRun = {
        run: { kind: 'text', text: ' and', style },
        place: { left: left + 56, width: 40, middle: 10 },
      };
      const { runs } = evenSpacing([...(words === '' ? [] : [before]), room, after]);
      const set = runs.slice(0, -1).map((run) => {
        const text = run.kind === 'break' ? '' : run.text;
        return (arialWidth(text, false) ?? 0) * 20 + text.length * run.style.spacing;
      });
      const from = words === '' ? left + 6 : 0;
      expect(from + set.reduce((sum, width) => sum + width, 0)).toBeCloseTo(left + 56, 0);
    },
  );

  test.each([
    [1.04, 0],
    [0.97, -1],
  ])('a font of a brand that is drawn %s as wide is never moved apart, only together', (share, sign) => {
    const { runs } = evenSpacing([line('The quick brown fox', share, 10, { isBrand: true })]);
    const [spacing = 0] = spacings(runs);
    expect(Math.sign(spacing)).toBe(sign);
  });

  test('spaces a paragraph alike when every line then is as wide as it was drawn', () => {
    const { runs } = evenSpacing([
      line('The quick brown fox ', 1.03, 10),
      line('jumps over the lazy dog', 1.031, 40),
    ]);
    expect(new Set(spacings(runs)).size).toBe(1);
    expect(spacings(runs)[0]).toBeGreaterThan(0.1);
  });

  test('spaces each line when lines differ', () => {
    const placed = [line('The quick brown fox jumps ', 1.05, 10), line('over the lazy dog and on', 0.97, 40)];
    const { runs } = evenSpacing(placed);
    expect(new Set(spacings(runs)).size).toBe(2);
    runs.forEach((run, index) => {
      expect(setWidth(run)).toBeCloseTo(placed[index]?.place?.width ?? 0, 0);
    });
  });

  test('never spaces more than an eye bears', () => {
    const { runs } = evenSpacing([line('far too wide', 3, 10)]);
    expect(spacings(runs)[0]).toBeCloseTo(0.9, 1);
  });

  test('leaves code and unknown letters alone', () => {
    const code = line('kubectl apply', 1.2, 10, { font: 'code' });
    expect(spacings(evenSpacing([code]).runs)).toEqual([0]);
    expect(spacings(evenSpacing([{ run: { kind: 'text', text: '日本語', style } }]).runs)).toEqual([0]);
  });

  test('never moves letters apart that are joined, beside others that are moved', () => {
    const arabic: PlacedRun = {
      run: { kind: 'text', text: 'الحاويات ', style },
      place: { left: 0, width: 90, middle: 10 },
    };
    const latin = line('Kubernetes', 1.1, 10);
    const moved = { ...latin, place: { left: 95, width: latin.place?.width ?? 0, middle: 10 } };
    expect(spacings(evenSpacing([arabic, moved]).runs)[0]).toBe(0);
    expect(spacings(evenSpacing([arabic, moved]).runs)[1]).toBeGreaterThan(0);
  });

  test('a blank beside code that has room around it is as wide as that room', () => {
    const before = line('Run ', 1, 10);
    const end = before.place?.width ?? 0;
    const code = line('kubectl', 1, 10, { font: 'code' });
    const { runs } = evenSpacing([before, { ...code, place: { left: end + 20, width: 90, middle: 10 } }]);
    const [words, room, inline] = runs.map((run) => (run.kind === 'break' ? '' : run.text));
    expect([words, room, inline]).toEqual(['Run', ' ', 'kubectl']);
    expect(0.278 * 20 + (spacings(runs)[1] ?? 0)).toBeCloseTo(20, 0);
    expect(spacings(runs)[0]).toBeCloseTo(0, 1);
  });

  test('a run that would begin elsewhere than it was drawn is spaced by itself', () => {
    const plain = line('plain words and more ', 1.08, 10);
    const left = (plain.place?.width ?? 0) + 6;
    const narrow = line('narrow bold words', 0.93, 10, { bold: true });
    const moved = { ...narrow, place: { left, width: narrow.place?.width ?? 0, middle: 10 } };
    const [first = 0, second = 0] = spacings(evenSpacing([plain, moved]).runs);
    expect(first).toBeGreaterThan(0.2);
    expect(second).toBeLessThan(-0.2);
  });

  test('words in Latin among other letters are spaced as their font is, and those letters are not', () => {
    const mixed = line('', 1, 10);
    const { runs } = evenSpacing([
      { ...mixed, run: { kind: 'text', text: '日本の Cloud Native と k8s', style }, latin: 0.4 },
    ]);
    expect(runs.map((run) => (run.kind === 'break' ? '' : [run.text, run.style.spacing]))).toEqual([
      ['日本の ', 0],
      ['Cloud Native', 0.4],
      [' と ', 0],
      ['k8s', 0.4],
    ]);
  });

  test('says how wide a box may be before a line takes the next word', () => {
    const { widest = 0 } = evenSpacing([line('One two three four ', 1, 10), line('five', 1, 40)]);
    expect(widest).toBeCloseTo((arialWidth('One two three four five', false) ?? 0) * 20, 3);
  });

  test('binds words of the next line when it is longer by more than a word', () => {
    const { runs, widest = 0 } = evenSpacing([
      line('Short line ', 1, 10),
      line('is followed by a much longer one', 1, 40),
    ]);
    const texts = runs.map((run) => (run.kind === 'break' ? '' : run.text));
    expect(texts[1]).toBe('is\u00A0followed by a much longer one');
    expect(widest).toBeCloseTo((arialWidth('Short line is followed', false) ?? 0) * 20, 3);
  });

  test('keeps every letter', () => {
    const word = fc.stringMatching(/^[a-zA-Z]{1,9}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (lines) => {
        const placed = lines.map((some, index) => line(`${some.join(' ')} `, 1.02, index * 30));
        const { runs } = evenSpacing(placed);
        const shown = runs.map((run) => (run.kind === 'break' ? '' : run.text)).join('');
        expect(shown.replace(/\u00A0/g, ' ')).toBe(lines.map((some) => `${some.join(' ')} `).join(''));
      }),
    );
  });
});
