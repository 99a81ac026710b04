import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Line } from '../../model/claim.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { endsInColon } from '../ladder/lead-clauses.js';
import { namesPartOf } from '../ladder/shared-words.js';
import { capitalised, isBalanced, makeLine } from '../line.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { type Handover, handovers } from './handovers.js';
import { leadLeans, mostWordsOf, rejectStatement } from './judge-statement.js';
import type { Tongue } from './tongue.js';

/** A caption of more words is read, not looked at. */
const maxWords = 14;
/** In characters: a longer sentence is prose. */
const longest = 300;

/** "出力", "Salida": on the side of a program that its listing shows. */
const side =
  /^(?:(?:実行|出力)?結果|出力|出力例|実行例|(?:el|la|o|a)?\s?(?:resultado|salida|saída)|(?:출력|실행)?\s?결과|출력)$/iu;

/** How a language hands over to a block, where that is known. */
export const handoverOf = ({ name }: Tongue): Handover | undefined =>
  Object.hasOwn(handovers, name) ? handovers[name] : undefined;

interface Part {
  readonly start: number;
  readonly end: number;
  /** Something that pointed at the block went. */
  readonly isOpened: boolean;
  /** It is called what it is: "how salt is weighed". */
  readonly isNamed: boolean;
}

/** "次のコマンドで、": what opens a sentence points at the block. */
const pointsDown = /次の|以下|下記|다음\s(?:명령|코드|스크립트|방법)/u;

/** What a sentence says of the block, without what opens it and what only points. */
const partOf = (text: string, handover: Handover): Part => {
  const { openers, names, copula, doers, tails } = handover;
  const opened = openers.exec(text)?.[0].length ?? 0;
  const named = names?.exec(text.slice(opened))?.[0].length ?? 0;
  const done = doers?.exec(text.slice(opened + named))?.[0].length ?? 0;
  const start = opened + named + done;
  const said = text.slice(start);
  const last = named > 0 && copula ? [copula] : tails;
  const { length } = last.reduce((left, tail) => left.replace(tail, ''), said);
  const isNamed = named > 0;
  const isOpened = isNamed || length < said.length || pointsDown.test(text.slice(0, opened));
  return { start, end: start + length, isOpened, isNamed };
};

/** Whether what is left of a sentence may stand at a block. */
const isCaption = (text: string, isNamed: boolean, tongue: Tongue, handover: Handover): boolean => {
  const lower = text.toLowerCase();
  if (side.test(text)) return true;
  return !(
    text === '' ||
    countWords(text) > mostWordsOf(tongue, maxWords) ||
    handover.hollow.test(text) ||
    handover.refused.test(text) ||
    (!isNamed && (tongue.leans.test(lower) || handover.half?.test(text) === true)) ||
    tongue.points.test(lower) ||
    tongue.persons.test(lower) ||
    tongue.passing.test(lower) ||
    !isBalanced(text) ||
    /[?？¿!！…]|\.{3}|[:：]\s|https?:/u.test(text)
  );
};

/** What no caption minds: it stands at what it is about, and may ask for a deed. */
const harmless: ReadonlySet<string | undefined> = new Set([undefined, 'no subject', 'too short']);

const stands = (text: string, tongue: Tongue, { orders }: Handover): boolean =>
  orders?.test(text) === true ||
  harmless.has(rejectStatement(`${text}.`, tongue, { most: maxWords, isPatient: true }));

const captionIn = (
  inline: InlineText,
  { start, end, text }: Sentence,
  tongue: Tongue,
  handover: Handover,
): { readonly line: Line; readonly isHandedOver: boolean } | undefined => {
  if (text.length > longest) return undefined;
  const part = partOf(inline.text.slice(start, end), handover);
  const line = makeLine(inline, [start + part.start, start + part.end], 'lead-in');
  if (!line || !isCaption(line.text, part.isNamed, tongue, handover)) return undefined;
  const isHandedOver = part.isOpened || endsInColon.test(text);
  return { line: capitalised(line, tongue.name), isHandedOver };
};

/**
 * What is left to say of a block that nothing else names, in a language whose handing over is known: the sentence that
 * touches it, without what only points at the block; one that does not lead to it must stand and name a part of it.
 */
export const touchingInTongue = (
  node: RootContent | undefined,
  block: RootContent,
  tongue: Tongue,
): Line | undefined => {
  const handover = handoverOf(tongue);
  if (!handover || node?.type !== 'paragraph') return undefined;
  const inline = flattenInline(node.children);
  const last = sentencesOf(inline).at(-1);
  const found = last && captionIn(inline, last, tongue, handover);
  if (!found) return undefined;
  const { line, isHandedOver } = found;
  const names = isHandedOver || (namesPartOf(line, textOf(block)) && stands(line.text, tongue, handover));
  return names ? line : undefined;
};

/** What asks to look, or says what is left out. */
const looks =
  /省略し|^(?:vamos (?:a ver|dar)|veamos|vejamos|prueba|pruebe|fíjate|mira|olhe|repare)(?!\p{L})/iu;

/** Whether a lead of a block says nothing of it in its language: it points, leans, or tells what its author does. */
export const leadIsEmpty = (text: string, tongue: Tongue): boolean => {
  if (leadLeans(text, tongue.name)) return true;
  const handover = handoverOf(tongue);
  if (!handover || side.test(text)) return false;
  const { start, end } = partOf(text, handover);
  const said = text.slice(start, end).trim();
  return said === '' || handover.hollow.test(said) || looks.test(text);
};
