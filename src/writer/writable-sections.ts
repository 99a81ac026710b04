import { flattenInline, type InlineText, positionOf } from '../condense/inline-text.js';
import { type Sentence, sentencesOf } from '../condense/segment/sentences.js';
import type { PlacedClaim, Rung } from '../model/claim.js';
import type { Outline, Section } from '../model/outline.js';
import { type WriterRequest, type WriterSection, type WriterSentence, writerLimits } from './contract.js';

/** A sentence that a writer may make a line of, with where it stands. */
export interface WritableSentence {
  readonly id: string;
  readonly inline: InlineText;
  readonly sentence: Sentence;
  /** Index of its paragraph in the section. */
  readonly block: number;
}

/** A section that shows no more than its prose. */
export interface WritableSection {
  readonly id: string;
  readonly section: Section;
  readonly sentences: readonly WritableSentence[];
}

type Claims = ReadonlyMap<Section, readonly PlacedClaim[]>;

/** Rungs of what postdeck itself made of prose: what the author set (lists, numbers, quotations, marks) stays. */
const fromProse: ReadonlySet<Rung> = new Set([
  'definition',
  'frame',
  'contrast',
  'sentence',
  'title',
  'bold',
  'enumeration',
]);

/** Whether a claim may make room for the lines of a writer. */
export const isFromProse = ({ claim }: PlacedClaim): boolean =>
  fromProse.has(claim.rung) && (claim.kind === 'lines' || claim.kind === 'chips');

/** The sections that a writer may say something for, in the post's order. */
export const writableSections = ({ opening, sections, backup }: Outline, claims: Claims): WritableSection[] =>
  [opening, ...sections, ...backup]
    .flatMap(sectionsOf)
    .filter((section) => !section.isSpoken && (claims.get(section) ?? []).every(isFromProse))
    .map((section, index) => ({ id: `s${index + 1}`, section, sentences: sentencesIn(section) }))
    .filter(({ sentences }) => sentences.length > 0);

const sectionsOf = (section: Section): Section[] => [section, ...section.children.flatMap(sectionsOf)];

const sentencesIn = ({ blocks }: Section): WritableSentence[] =>
  blocks
    .flatMap((node, block) => {
      if (node.type !== 'paragraph') return [];
      const inline = flattenInline(node.children);
      return sentencesOf(inline).map((sentence) => ({ inline, sentence, block }));
    })
    .map((found, index) => ({ id: `${index + 1}`, ...found }));

/** What the writer is told. */
export const requestOf = (
  writable: readonly WritableSection[],
  { meta }: Outline,
  claims: Claims,
): WriterRequest => ({
  version: 1,
  language: meta.language,
  title: meta.title,
  limits: writerLimits,
  sections: writable.map(
    ({ id, section, sentences }): WriterSection => ({
      id,
      heading: section.heading ? flattenInline(section.heading.children).text : '',
      sentences: sentences.map(toldSentence),
      lines: (claims.get(section) ?? []).flatMap(({ claim }) =>
        claim.kind === 'lines' ? claim.lines.map(({ text }) => text) : [],
      ),
    }),
  ),
});

const toldSentence = ({ id, inline, sentence: { start, end, text } }: WritableSentence): WriterSentence => {
  const place = positionOf(inline, [start, end]);
  return {
    id,
    text,
    ...(place ? { line: place.start.line } : {}),
    ...(place?.start.offset === undefined ? {} : { start: place.start.offset }),
    ...(place?.end.offset === undefined ? {} : { end: place.end.offset }),
  };
};
