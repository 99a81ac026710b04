import { flattenInline } from '../../src/condense/inline-text.js';
import { boldRunsIn } from '../../src/condense/ladder/bold-runs.js';
import { definitionIn } from '../../src/condense/ladder/definitions.js';
import { enumerationIn } from '../../src/condense/ladder/enumerations.js';
import { followUp } from '../../src/condense/ladder/follow-ups.js';
import { formerLeadOf } from '../../src/condense/ladder/former-leads.js';
import { introductionOf } from '../../src/condense/ladder/introductions.js';
import { partOfItem } from '../../src/condense/ladder/item-parts.js';
import { keyTermsOf } from '../../src/condense/ladder/key-terms.js';
import { leadOf } from '../../src/condense/ladder/lead-ins.js';
import { labelOf } from '../../src/condense/ladder/listing-labels.js';
import { listingLeadOf } from '../../src/condense/ladder/listing-leads.js';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { nextBelow } from '../../src/condense/ladder/next-below.js';
import { numberIn } from '../../src/condense/ladder/numbers.js';
import { openedLine, patientOpenings } from '../../src/condense/ladder/opened.js';
import { partedLine } from '../../src/condense/ladder/parted.js';
import { patientLine } from '../../src/condense/ladder/patient-ladder.js';
import { quotationsIn } from '../../src/condense/ladder/quotations.js';
import { judgeSentence } from '../../src/condense/ladder/sentence-ladder.js';
import { spreadLine } from '../../src/condense/ladder/spread.js';
import { touchingLeadOf } from '../../src/condense/ladder/touching-leads.js';
import { sentencesOf } from '../../src/condense/segment/sentences.js';
import { termsOf } from '../../src/condense/terms.js';
import { rejectStatement, withoutEnd, withoutMarker } from '../../src/condense/tongues/judge-statement.js';
import { numberStatement } from '../../src/condense/tongues/number-statement.js';
import { partedStatement } from '../../src/condense/tongues/parted-statement.js';
import { tongueOf, tongues } from '../../src/condense/tongues/tongue.js';
import { leadIsEmpty, touchingInTongue } from '../../src/condense/tongues/touching-in-tongue.js';
import type { Line } from '../../src/model/claim.js';
import { firstBlock, paragraph } from './table.js';

const first = (markdown: string) => {
  const inline = flattenInline(paragraph(markdown).children);
  const sentence = sentencesOf(inline)[0];
  if (!sentence) throw new Error(`no sentence: ${markdown}`);
  return { inline, sentence };
};

/** What the sentences of `touching.txt` stand above. */
const listing = { type: 'code', value: 'oven.heat(200)\nbake(rye)' } as const;

const joined = (lines: readonly Line[]): string | undefined =>
  lines.length > 0 ? lines.map(({ text }) => text).join(' · ') : undefined;

/** How the table of a language other than English reads its sentences: whole, or not at all. */
const wholeIn = (language: string) => (input: string) => {
  const { sentence } = first(input);
  const tongue = tongueOf(language);
  if (!tongue) throw new Error(`no words of ${language}`);
  const { text } = withoutMarker(sentence.text, tongue);
  const reason = rejectStatement(text, tongue, { most: 16 });
  return reason ? `reject: ${reason}` : withoutEnd(text);
};

/** How a sentence of a language is shown in two parts: "es ¦ La masa …". */
const partedIn = (input: string): string => {
  const [language = '', text = ''] = input.split(' ¦ ');
  const { inline, sentence } = first(text);
  const tongue = tongueOf(language);
  if (!tongue) throw new Error(`no words of ${language}`);
  const line = partedStatement(
    { inline, range: [sentence.start, sentence.end], text: sentence.text },
    tongue,
  );
  return line ? [line, ...(line.children ?? [])].map((part) => part.text).join(' / ') : 'reject';
};

/** What a sentence of a language says of the listing below it: "ja ¦ 窯を温めるには、次のようにします。"; `empty` as a lead, too. */
const touchingIn = (input: string): string => {
  const [language = '', text = ''] = input.split(' ¦ ');
  const tongue = tongueOf(language);
  if (!tongue) throw new Error(`no words of ${language}`);
  const line = touchingInTongue(paragraph(text), listing, tongue);
  return line?.text ?? (leadIsEmpty(withoutEnd(text.replace(/[:：]$/u, '')), tongue) ? 'empty' : 'reject');
};

/** How each golden table reads its left side: what a detector gives, as text. */
export const readings: Readonly<Record<string, (input: string) => string>> = {
  sentences: (input) => {
    const { inline, sentence } = first(input);
    const { line, reason } = judgeSentence(inline, sentence, new Set());
    return line ? `${line.rung}: ${line.text}` : `reject: ${reason}`;
  },
  patient: (input) => {
    const { inline, sentence } = first(input);
    return patientLine(inline, sentence, new Set())?.text ?? 'reject';
  },
  parted: (input) => {
    const { inline, sentence } = first(input);
    const topic = new Set(termsOf('bakery guild oven mill'));
    const line = partedLine(inline, sentence, topic) ?? openedLine(inline, sentence, { topic });
    return line ? [line, ...(line.children ?? [])].map(({ text }) => text).join(' / ') : 'reject';
  },
  'follow-ups': (input) => {
    const [shown = '', next = ''] = input.split(' ¦ ');
    return followUp(shown, first(next), new Set())?.text ?? 'reject';
  },
  'next-below': (input) => {
    const [shown = '', next = ''] = input.split(' ¦ ');
    return nextBelow(shown, first(next), new Set())?.text ?? 'reject';
  },
  spread: (input) => {
    const { inline, sentence } = first(input);
    const topic = new Set(termsOf('bakery guild oven mill'));
    const line =
      openedLine(inline, sentence, { topic, openings: patientOpenings }) ??
      spreadLine(inline, sentence, topic);
    return line ? [line, ...(line.children ?? [])].map(({ text }) => text).join(' / ') : 'reject';
  },
  items: (input) => partOfItem(flattenInline(paragraph(input).children))?.text ?? 'only spoken',
  numbers: (input) => {
    const { inline, sentence } = first(input);
    const claim = numberIn(inline, sentence);
    if (claim?.kind !== 'number') return 'reject';
    return [claim.number, claim.clause, ...(claim.citation ? [claim.citation] : [])]
      .map(({ text }) => text)
      .join(' · ');
  },
  enums: (input) => {
    const { inline, sentence } = first(input);
    const found = enumerationIn(inline, sentence);
    if (!found) return 'reject';
    return `${found.isTold ? '' : 'beside: '}${found.lead.text}: ${joined(found.terms)}`;
  },
  quotes: (input) =>
    quotationsIn(paragraph(input))
      .map((claim) => (claim.kind === 'quote' ? `— ${claim.attribution?.text ?? '?'}` : '?'))
      .join(' ') || 'reject',
  defs: (input) => {
    const [heading = '', text = ''] = input.split(' ¦ ');
    const { inline, sentence } = first(text);
    return definitionIn(inline, sentence, heading)?.text ?? 'reject';
  },
  listing: (input) => listingLeadOf(paragraph(input))?.text ?? 'reject',
  touching: (input) => touchingLeadOf(paragraph(input), listing)?.text ?? 'reject',
  former: (input) => formerLeadOf(paragraph(input))?.text ?? 'reject',
  labels: (input) => labelOf(paragraph(input))?.text ?? 'reject',
  leads: (input) => leadOf(paragraph(input))?.text ?? 'reject',
  intros: (input) => {
    const [before = '', items = '', heading = ''] = input.split(' ¦ ');
    const list = firstBlock(`- ${items.split('; ').join('\n- ')}`);
    if (list.type !== 'list') throw new Error('no list');
    const lines = linesOfList(list);
    const introduction = introductionOf({
      before: paragraph(before),
      after: undefined,
      list,
      lines,
      heading,
    });
    return introduction.kind === 'shown' ? `above: ${introduction.lead.text}` : introduction.kind;
  },
  bold: (input) => joined(boldRunsIn(paragraph(input))) ?? 'reject',
  terms: (input) => {
    const [text = '', repeated = ''] = input.split(' ¦ ');
    const language = /\p{Script=Hiragana}/u.test(text) ? 'ja' : 'en';
    const context = { above: 'A bakery', language, repeated: new Set(termsOf(repeated)) };
    return joined(keyTermsOf([paragraph(text)], context)) ?? 'reject';
  },
  'tongues-parted': partedIn,
  'tongues-touching': touchingIn,
  'tongues-numbers': (input) => {
    const [language = '', text = ''] = input.split(' ¦ ');
    const { inline, sentence } = first(text);
    const tongue = tongueOf(language);
    const claim = tongue && numberStatement(inline, sentence, tongue);
    return claim?.kind === 'number' ? `${claim.number.text} · ${claim.clause.text}` : 'reject';
  },
  ...Object.fromEntries(tongues.map((language) => [`tongue-${language}`, wholeIn(language)])),
};
