import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { renderMarpDeck } from '../../src/library/post-to-deck.js';
import { temporaryFolder } from '../browser/temporary-folder.js';
import { hasTool, output } from '../browser/tools.js';

const fixture = fileURLToPath(new URL('../fixtures/pptx/native.md', import.meta.url));
const script = fileURLToPath(new URL('../tools/office-edit.py', import.meta.url));
/** The system's own, for LibreOffice's module is there alone. */
const python = '/usr/bin/python3';

interface OfficeSlide {
  readonly master: string;
  readonly shapes: readonly {
    readonly kind: string;
    readonly text: string;
    readonly box: readonly number[];
  }[];
  readonly notes: readonly string[];
}

interface Edited {
  readonly before: readonly OfficeSlide[];
  readonly after: readonly OfficeSlide[];
}

const canEdit = hasTool('soffice', ['--version']) && hasTool(python, ['-c', 'import uno']);

/**
 * How far a side of a box may move, in hundredths of a millimetre: LibreOffice rounds, and lays out the rows
 * of a table anew in the machine's own fonts where it lacks ours.
 */
const tolerance = (kind: string, side: number, was: number): number =>
  kind === 'TableShape' && side === 3 ? was * 0.05 : 5;

/** The number of a slide is another when one before it is gone. */
const wordsOf = ({ text }: OfficeSlide['shapes'][number]) => text.replace(/^\d+$/, '<number>');

test.skipIf(!canEdit)(
  'a PPTX that is edited, saved and opened again in LibreOffice holds together (skipped without soffice or python3-uno)',
  async () => {
    await using folder = await temporaryFolder();
    const [source, target] = [join(folder.path, 'deck.pptx'), join(folder.path, 'edited.pptx')];
    const value = await readFile(fixture, 'utf8');
    const { artifacts } = await renderMarpDeck({ value, path: fixture }, { formats: ['pptx'] });
    await writeFile(source, artifacts[0]?.bytes ?? new Uint8Array());
    // The script prints just this.
    const { before, after } = JSON.parse(
      await output(python, [script, source, target, join(folder.path, 'profile')]),
    ) as Edited;

    expect(after.length).toBe(before.length - 1);
    const kept = before.filter((_, index) => index !== 4);
    for (const [index, slide] of after.entries()) {
      const was = kept[index];
      expect(slide.shapes.map(({ kind }) => kind)).toEqual(was?.shapes.map(({ kind }) => kind));
      expect(slide.notes).toEqual(was?.notes);
      for (const [place, { kind, box }] of slide.shapes.entries())
        for (const [side, number] of box.entries()) {
          const before = was?.shapes[place]?.box[side] ?? 0;
          expect(Math.abs(number - before)).toBeLessThanOrEqual(tolerance(kind, side, before));
        }
      if (index !== 3) expect(slide.shapes.map(wordsOf)).toEqual(was?.shapes.map(wordsOf));
    }
    const texts = after[3]?.shapes.map(({ kind, text }) => [kind, text] as const) ?? [];
    expect(texts).toContainEqual(['TitleTextShape', 'A new title']);
    expect(
      texts.find(([kind, text]) => kind === 'OutlinerShape' && /\nA new bullet$/.test(text)),
    ).toBeDefined();
    // The quotation stands on the layout of ordinary slides now, as those do.
    expect(after[7]?.master).toBe(after[8]?.master);
    expect(after[7]?.master).not.toBe(after[9]?.master);
  },
  180_000,
);
