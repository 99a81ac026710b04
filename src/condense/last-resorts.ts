import type { List } from 'mdast';
import type { Line, PlacedClaim } from '../model/claim.js';
import type { Section } from '../model/outline.js';
import { isSignpost } from '../model/signposts.js';
import { chooseLines, strongest, tellsAlone } from './choose-lines.js';
import { claimOf, wholeSentences, withFollowUps } from './condense-prose.js';
import { condenseFaintly } from './faint.js';
import { hasMainVerb } from './gate/main-clause.js';
import { isReference, rejectItem } from './gate/reject-item.js';
import { questionOf } from './guests.js';
import { isFarewell, isOutlook, thanks } from './heading-kinds.js';
import { headingOf } from './heading-of.js';
import { flattenInline } from './inline-text.js';
import {
  candidatesBy,
  isEnglish,
  maxDefinition,
  type ProseContext,
  placedSentences,
  titlesOf,
  topicUnder,
} from './judge-prose.js';
import { boldPhrasesIn } from './ladder/bold-phrases.js';
import { boldRunsIn } from './ladder/bold-runs.js';
import { isForMakers } from './ladder/commit-titles.js';
import { definitionIn } from './ladder/definitions.js';
import { areOneSentence } from './ladder/enough.js';
import { quoteOf, type Saying, sayingsIn } from './ladder/interviews.js';
import { introductionOf } from './ladder/introductions.js';
import { keyTermsOf } from './ladder/key-terms.js';
import { isAgenda, isCalls, isForReaders, isLoneLink, isThanks, isTorn } from './ladder/list-kinds.js';
import { isStepwise } from './ladder/lists.js';
import { outlinesPost } from './ladder/outline-lists.js';
import { partedLine, patientParts } from './ladder/parted.js';
import { patientLine } from './ladder/patient-ladder.js';
import { withoutReverts } from './ladder/reverts.js';
import { judgedText, wholeLine } from './line.js';
import { placeOf, sentenceAbove, wordsAbove } from './place-of.js';
import { isOverlong } from './segment/overlong.js';
import { sentencesOf } from './segment/sentences.js';
import { fieldOf, shortAnswers } from './short-answers.js';
import { leansElsewhere, longestStatement } from './tongues/judge-statement.js';
import { countWords } from './words.js';

/**
 * Rungs 11 and 12: a section that shows nothing else shows its bold runs, its best long sentences and single items, what
 * an interview says below a question, or its key terms.
 */
export const lastResorts = (section: Section, context: ProseContext): PlacedClaim[] => {
  const bold = section.blocks.flatMap((node, block) =>
    node.type === 'paragraph'
      ? boldRunsIn(node)
          .filter(({ text }) => !leansElsewhere(text, context.language))
          .filter(({ text }) => !isEnglish(context.language) || hasMainVerb(text))
          .map((line) => ({ line, block }))
      : [],
  );
  const first = bold[0];
  if (first && bold.length >= 2) {
    const lines = bold.map(({ line }) => line);
    return [{ claim: { kind: 'lines', rung: 'bold', lines, ordered: false }, block: first.block }];
  }
  const paragraphs = section.blocks.filter((node) => node.type === 'paragraph');
  const title = headingOf(section);
  const phrases = isEnglish(context.language) ? boldPhrasesIn(paragraphs) : [];
  if (phrases.length > 0)
    return [{ claim: { kind: 'lines', rung: 'bold', lines: phrases, ordered: false }, block: 0 }];
  const { language, repeated = new Set() } = context;
  if (thanks.test(title)) return [];
  const patient = isFarewell(title)
    ? []
    : [...condensePatiently(section, context), ...itemsAlone(section, title, context)];
  if (patient.length > 0) return patient.sort((a, b) => a.block - b.block);
  const sayings = sayingsOf(section, context);
  const said = quoteOne(
    sayings.filter(({ isPersonal }) => isPersonal),
    section,
    context,
  );
  if (said.length > 0) return said;
  const field = isFarewell(title) ? [] : fieldOf(section, context);
  if (field.length > 0) return field;
  const faint = isFarewell(title) ? [] : condenseFaintly(section, context);
  if (faint.length > 0) return faint;
  const answers = isFarewell(title) ? [] : shortAnswers(section, context);
  if (answers.length > 0) return answers;
  const told = isFarewell(title) ? [] : quoteOne(sayings.filter(isTold), section, context);
  if (told.length > 0) return told;
  // Names tell an audience nothing (none of 13 rows of them was called good); where sentences cannot be judged, they are better than nothing.
  if (isEnglish(language) || title === '' || isFarewell(title) || isOutlook(title)) return [];
  const terms = keyTermsOf(paragraphs, { above: `${title} ${context.title}`, language, repeated });
  return terms.length > 0 ? [{ claim: { kind: 'chips', rung: 'title', lines: terms }, block: 0 }] : [];
};

/** What a section shows that would show nothing else: whatever of its prose a strict reader lets stand, also when it is long; beside a picture (`isTight`) without what goes on below it. */
export const condensePatiently = (
  section: Section,
  context: ProseContext,
  { isTight }: { readonly isTight: boolean } = { isTight: false },
): PlacedClaim[] => {
  if (!isEnglish(context.language)) {
    const whole = wholeSentences(section, context, { longest: longestStatement, place: 'last' });
    return whole ? [{ claim: whole.claim, block: whole.block }] : [];
  }
  const titles = titlesOf(section, context);
  const { heading, topic } = titles;
  const sentences = placedSentences(section);
  const candidates = candidatesBy(
    sentences,
    titles,
    (inline, sentence) =>
      definitionIn(inline, sentence, heading, maxDefinition) ??
      patientLine(inline, sentence, topic) ??
      partedLine(inline, sentence, topic, patientParts),
  );
  const chosen = chooseLines(candidates, { topic, isBeside: false, most: maxPatient, isPatient: true });
  const found = claimOf(isTight ? chosen : withFollowUps(chosen, sentences, { topic }), sentences);
  return found ? [{ claim: found.claim, block: found.block }] : [];
};

/** Long lines are few. */
const maxPatient = 2;

/** Items that stand alone, of lists of which too few do; what leads to such a list must let them. */
const itemsAlone = (section: Section, heading: string, context: ProseContext): PlacedClaim[] =>
  section.blocks.flatMap((list, block): PlacedClaim[] => {
    if (list.type !== 'list' || isForReaders(list) || areOneSentence(list.children)) return [];
    const place = placeOf(section.blocks, block);
    if (
      isThanks(list, heading) ||
      isCalls(list, heading) ||
      isAgenda(list, heading) ||
      isTorn(list, place) ||
      isLoneLink(list) ||
      outlinesPost(list, sentenceAbove(place), section.children) ||
      isStepwise(list, wordsAbove({ ...place, heading })) ||
      isSignpost(list, { heading, before: place.before })
    )
      return [];
    const lines = patientItems(list, section, context);
    const introduction = introductionOf({ ...place, heading, list, lines });
    if (lines.length === 0 || introduction.kind === 'spoken') return [];
    const lead = introduction.kind === 'shown' ? { lead: introduction.lead } : {};
    // Of a way in steps one step is none.
    if (lines.length === 1 && list.ordered && list.children.length >= leastSteps) return [];
    if (lines.length === 1 && promisesMore.test(lead.lead?.text ?? '')) return [];
    return [{ claim: { kind: 'lines', rung: 'list', lines, ordered: false, ...lead }, block }];
  });

const leastSteps = 4;

/** Above one item it would promise others. */
const promisesMore =
  /\b(?:several|many|various|multiple|numerous|few|some|both|following|these|things|changes|improvements|features|reasons|ways|steps|benefits|are)\b/i;

/** The items of a list that stand alone although too few of them do to show the list. */
const patientItems = (list: List, section: Section, context: ProseContext): readonly Line[] => {
  if (!isEnglish(context.language)) return [];
  const topic = topicUnder(section, context);
  const lines = withoutReverts(list).children.flatMap(({ children: [first] }): Line[] => {
    if (first?.type !== 'paragraph') return [];
    const inline = flattenInline(first.children);
    if (isReference(inline.text) || isForMakers(inline.text)) return [];
    const outcome = isOutcome(inline.text) ? wholeLine(first.children, 'list') : undefined;
    if (outcome) return [outcome];
    const [sentence] = sentencesOf(inline);
    const line = sentence && !isOverlong(sentence) && patientLine(inline, sentence, topic);
    return line && rejectItem(judgedText(line)) === undefined && tellsAlone(line, topic)
      ? [{ ...line, rung: 'list' }]
      : [];
  });
  return lines.slice(0, maxPatientItems);
};

const maxPatientItems = 4;

/** What has become of what the heading names, in the card of a project: "Status: Completed". */
const isOutcome = (text: string): boolean =>
  /^(?:status|result|outcome|verdict|decision|severity)\s*:\s\S/i.test(text) &&
  countWords(text) <= maxOutcome;

const maxOutcome = 12;

/** What is said in the answers below a question of an interview. */
const sayingsOf = (section: Section, { language, guest, speakers }: ProseContext): Saying[] => {
  if (!isEnglish(language)) return [];
  const answers = section.blocks.flatMap((node, block) =>
    node.type === 'paragraph' ? [{ inline: flattenInline(node.children), block }] : [],
  );
  return sayingsIn(answers, { heading: questionOf(section), guest, speakers });
};

/** Where an answer says nothing in the first person, what it tells of its matter; where something is found is for readers. */
const isTold = ({ line, isOfGuest }: Saying): boolean =>
  isOfGuest && line.content.every(({ type }) => type !== 'link');

/** The strongest of what is said, as a quotation. */
const quoteOne = (sayings: readonly Saying[], section: Section, context: ProseContext): PlacedClaim[] => {
  const best = strongest(
    sayings.map((saying) => ({ ...saying, isWhole: true })),
    topicUnder(section, context),
  );
  return best ? [{ claim: quoteOf(best), block: best.block }] : [];
};
