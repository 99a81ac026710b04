import type { Unit } from '../index-post.js';
import type { PlacedUnit } from '../trace-blocks.js';
import type { Trace } from '../trace-deck.js';
import { type Breach, breachOfUnit, type Gate, quoted } from './gate.js';

const unitAt = ({ post }: Trace, index: number): Unit | undefined => post.units[index];

const textOf = (trace: Trace, index: number): string => quoted(unitAt(trace, index)?.text ?? '');

const names: Partial<Record<Unit['kind'], string>> = {
  image: 'picture',
  code: 'listing',
  math: 'formula',
  quote: 'quotation',
};

const nameOf = ({ kind }: Unit): string => names[kind] ?? kind;

const brief = (unit: Unit): string => quoted(unit.text === '' ? (unit.url ?? '') : unit.text);

const blockBreaches = (trace: Trace, broken: (placed: PlacedUnit) => boolean, what: string): Breach[] =>
  trace.blocks.filter(broken).flatMap((placed) => {
    const unit = unitAt(trace, placed.unit);
    return unit ? [breachOfUnit(unit, `the ${nameOf(unit)} ${brief(unit)} ${what}`, placed.slide)] : [];
  });

/** Gates of what is kept: nothing of the post is lost, and everything is where it belongs. */
export const keptGates: readonly Gate[] = [
  {
    id: 'notes-complete',
    measures: 'words of prose that are in the notes',
    bound: '100 %',
    advice: 'Put the paragraph back into the notes of its slide, or build the deck again',
    find: (trace) =>
      trace.notes
        .filter(({ slide }) => slide === undefined)
        .map(({ unit }) =>
          breachOfUnit(unitAt(trace, unit), `${textOf(trace, unit)} is not, or not whole, in the notes`),
        ),
  },
  {
    id: 'notes-order',
    measures: "paragraphs that are spoken in the post's order",
    bound: '100 %',
    advice: 'Move the note back to where the post has it',
    find: (trace) =>
      trace.notes
        .filter(({ misplaced }) => misplaced)
        .map(({ unit, slide }) =>
          breachOfUnit(unitAt(trace, unit), `${textOf(trace, unit)} is spoken out of order`, slide),
        ),
  },
  {
    id: 'headings',
    measures: 'headings down to ### that are a title, a kicker or an entry of a list',
    bound: '100 %',
    advice: 'Name a slide by it, or put it above the title as a kicker',
    find: (trace) =>
      trace.headings
        .filter(({ unit, slide }) => slide === undefined && isNamed(trace, unit))
        .map(({ unit }) =>
          breachOfUnit(unitAt(trace, unit), `the heading ${textOf(trace, unit)} is on no slide`),
        ),
  },
  {
    id: 'headings-order',
    measures: "headings in the post's order",
    bound: '100 %',
    advice: 'Move the slides of the section back to where the post has it',
    find: (trace) =>
      trace.headings
        .filter(({ unit, misplaced }) => misplaced && isNamed(trace, unit))
        .map(({ unit, slide }) =>
          breachOfUnit(unitAt(trace, unit), `the heading ${textOf(trace, unit)} comes out of order`, slide),
        ),
  },
  {
    id: 'blocks-kept',
    measures: 'pictures, listings, tables, formulas and embeds that are shown, or cut with a reason',
    bound: '100 %',
    advice: 'Put it on a slide of its section, or mark it `<!-- slide: skip -->` in the post',
    find: (trace) => [
      ...blockBreaches(
        trace,
        ({ slide, cut }) => slide === undefined && cut === undefined,
        'is on no slide, and nobody said why',
      ),
      ...blockBreaches(
        trace,
        ({ slide, partial, cut }) => slide !== undefined && partial === true && cut === undefined,
        'is not shown whole, and nobody said why',
      ),
    ],
  },
  {
    id: 'blocks-placed',
    measures: 'pictures, listings, tables, formulas and embeds in order, in their own section',
    bound: '100 %',
    advice: 'Move it to the slides of its own section',
    find: (trace) =>
      blockBreaches(
        trace,
        ({ misplaced }) => misplaced === true,
        'is not in its own section, or out of order',
      ),
  },
];

/** Headings that must be seen: down to `###`, but not those of a section that the author wants spoken only. */
const isNamed = (trace: Trace, index: number): boolean => {
  const unit = unitAt(trace, index);
  return (trace.post.sections[unit?.section ?? 0]?.depth ?? 0) <= 3 && !unit?.skipped;
};
