import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CodeEmphasis,
  emphasisOfPart,
  litLines,
  printCodeEmphasis,
  readCodeEmphasis,
} from '../../src/model/code-emphasis.js';

const most = 40;
const lines = fc
  .uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: 8 })
  .map((all) => all.sort((a, b) => a - b));

const emphasis: fc.Arbitrary<CodeEmphasis> = fc
  .record(
    {
      steps: fc
        .array(lines, { maxLength: 5 })
        .map((steps) => (steps.every((step) => step.length === 0) ? [] : steps)),
      added: lines,
      removed: lines,
      firstNumber: fc.integer({ min: 1, max: 9999 }),
      title: fc.constantFrom('a.ts', 'src/my file.go', 'Makefile', 'the [main] {file}', 'x=1: y'),
    },
    { requiredKeys: ['steps', 'added', 'removed'] },
  )
  .filter(({ steps, added, removed, firstNumber, title }) =>
    Boolean(steps.length + added.length + removed.length || firstNumber || title),
  );

describe('what a fence says of its lines', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(emphasis, (said) => {
        expect(readCodeEmphasis(`ts ${printCodeEmphasis(said)}`, most)).toEqual(said);
      }),
      { numRuns: 500 },
    );
  });

  it('is whole when a listing is split: the parts say what the whole said', () => {
    fc.assert(
      fc.property(emphasis, fc.integer({ min: 1, max: most - 1 }), (said, cut) => {
        const parts = [
          { from: 0, part: emphasisOfPart(said, 0, cut) },
          { from: cut, part: emphasisOfPart(said, cut, most) },
        ];
        const whole = (of: (part: CodeEmphasis) => readonly number[]): number[] =>
          parts.flatMap(({ from, part }) => of(part).map((line) => line + from));
        expect(whole(litLines)).toEqual(litLines(said));
        expect(whole(({ added }) => added)).toEqual(said.added);
        expect(whole(({ removed }) => removed)).toEqual(said.removed);
        if (said.firstNumber !== undefined) expect(parts[1]?.part.firstNumber).toBe(said.firstNumber + cut);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'ts {1-99999999999}',
    'ts {9}',
    `ts {${'1-9,'.repeat(20_000)}}`,
    `ts ${'[a.b '.repeat(20_000)}`,
    `ts title=${'"'.repeat(20_000)}`,
  ])('is bounded by the listing, whatever is written: %.30s', (info) => {
    const started = process.cpuUsage();
    const said = readCodeEmphasis(info, 3);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(500);
    expect(Math.max(0, ...(said ? litLines(said) : []))).toBeLessThanOrEqual(3);
  });
});
