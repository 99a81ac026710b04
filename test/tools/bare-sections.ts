import type { List, RootContent } from 'mdast';
import type { Unit } from '../../src/check/index-post.js';
import { topicOf } from '../../src/condense/gate/topic.js';
import { flattenInline } from '../../src/condense/inline-text.js';
import { introductionOf } from '../../src/condense/ladder/introductions.js';
import { isForReaders, isThanks } from '../../src/condense/ladder/list-kinds.js';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { judgeSentence } from '../../src/condense/ladder/sentence-ladder.js';
import { sentencesOf } from '../../src/condense/segment/sentences.js';
import { toldIn } from '../../src/condense/told.js';
import { rejectStatement, withoutMarker } from '../../src/condense/tongues/judge-statement.js';
import { tongueOf } from '../../src/condense/tongues/tongue.js';
import { knownTermsOf } from '../../src/condense/weigh-post.js';
import type { Section } from '../../src/model/outline.js';
import { plainText } from '../../src/model/plain-text.js';
import { isSignpost } from '../../src/model/signposts.js';
import type { CompiledPost } from '../../src/pipeline/compile-post.js';

/** Something of a section that its slides do not show, and the rule that refused it. */
interface Refusal {
  readonly text: string;
  readonly reason: string;
}

/** A section that says something and of which no slide shows a line. */
export interface BareSection {
  readonly line: number;
  readonly heading: string;
  readonly refusals: readonly Refusal[];
}

/** How many sections of a post have something to show, and which of them show nothing but their heading. */
export interface BareCount {
  readonly sections: number;
  readonly bare: readonly BareSection[];
}

/** Fewer sentences are said beside the heading. */
const leastSentences = 3;

const blockKinds = new Set<RootContent['type']>(['list', 'code', 'table']);

const sentencesIn = (section: Section) =>
  section.blocks.flatMap((node, block) => {
    if (node.type !== 'paragraph') return [];
    const inline = flattenInline(node.children);
    return sentencesOf(inline).map((sentence) => ({ inline, sentence, block }));
  });

/** A section has something to show when it has three sentences, a list, a listing or a table of its own. */
const hasSubstance = (section: Section): boolean =>
  section.heading !== undefined &&
  !section.isSpoken &&
  (section.blocks.some(({ type }) => blockKinds.has(type)) || sentencesIn(section).length >= leastSentences);

const sectionsUnder = (section: Section): Section[] => [section, ...section.children.flatMap(sectionsUnder)];

/** Indexes of the sections of which a slide shows a line, a quotation or a block; a heading, a kicker and terms of prose are no lines. */
const shownSections = ({ trace }: CompiledPost): ReadonlySet<number> => {
  const { units } = trace.post;
  const lines = trace.lines.flatMap(({ shown, unit }) =>
    unit === undefined || isTermOfProse(shown.role, units[unit]) || units[unit]?.kind === 'heading'
      ? []
      : [unit],
  );
  const blocks = trace.blocks.flatMap(({ unit, slide }) => (slide === undefined ? [] : [unit]));
  return new Set([...lines, ...blocks].map((unit) => units[unit]?.section ?? -1));
};

const isTermOfProse = (role: string, unit: Unit | undefined): boolean =>
  role === 'term' && unit?.kind === 'paragraph';

const whyNoList = (list: List, section: Section, index: number): string => {
  const heading = plainText(section.heading?.children ?? []);
  const before = section.blocks[index - 1];
  if (isForReaders(list)) return 'list: for readers';
  if (isThanks(list, heading)) return 'list: thanks';
  if (isSignpost(list, { heading, before })) return 'list: leads elsewhere';
  const lines = linesOfList(list);
  if (lines.length === 0) return 'list: items refused';
  const introduction = introductionOf({ before, after: section.blocks[index + 1], heading, list, lines });
  return introduction.kind === 'spoken' ? 'list: hangs on its lead' : 'list: not placed';
};

const refusalsIn = (section: Section, { outline, post }: CompiledPost): Refusal[] => {
  const heading = plainText(section.heading?.children ?? []);
  const topic = new Set([...topicOf(heading, post.meta.title), ...knownTermsOf(outline).known]);
  const sentences = sentencesIn(section);
  const tongue = tongueOf(post.meta.language);
  const told = toldIn(sentences);
  const said = sentences.map(({ inline, sentence }, order): Refusal => {
    const reason = tongue
      ? rejectStatement(withoutMarker(sentence.text, tongue).text, tongue, { most: 20 })
      : judgeSentence(inline, sentence, topic).reason;
    return { text: sentence.text, reason: told[order] ? (reason ?? 'passes') : 'not told as true' };
  });
  const blocks = section.blocks.flatMap((node, index): Refusal[] => {
    if (node.type === 'list')
      return [{ text: plainText(node.children as never), reason: whyNoList(node, section, index) }];
    return node.type === 'code' || node.type === 'table'
      ? [{ text: node.type, reason: `${node.type}: cut` }]
      : [];
  });
  return [...said, ...blocks];
};

/** Counts the sections of a post that say something, and tells of which the slides show no line. */
export const bareSections = (compiled: CompiledPost): BareCount => {
  const { outline } = compiled;
  const shown = shownSections(compiled);
  const all = [outline.opening, ...outline.sections].flatMap(sectionsUnder);
  const asked = all.flatMap((section, index) => (hasSubstance(section) ? [{ section, index }] : []));
  const bare = asked.filter(({ index }) => !shown.has(index));
  return {
    sections: asked.length,
    bare: bare.map(({ section }) => ({
      line: section.heading?.position?.start.line ?? 1,
      heading: plainText(section.heading?.children ?? []),
      refusals: refusalsIn(section, compiled),
    })),
  };
};
