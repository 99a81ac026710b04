import type { PhrasingContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { cutRightEdge, endsDangling } from '../edge-cut.js';
import { endsInVerb, hasMainVerb, isImperative } from '../gate/finite-verb.js';
import { isVerbForm } from '../gate/verbs.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { capitalised, isBalanced, makeLine, wholeLine } from '../line.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import type { Range } from './sentence-rung.js';
import { withoutWe } from './without-we.js';

/** A line of a list is read at a glance; one that says more than this is prose, and is spoken. */
const maxWords = 14;
/** When nothing shorter is safe. */
const patience = 18;

/** Ways to cut an item down, the more telling first: each gives a range of its text, or undefined. */
const parts: readonly { readonly name: string; readonly range: (inline: InlineText) => Range | undefined }[] =
  [
    { name: 'bold run', range: boldLead },
    { name: 'before colon or dash', range: beforeColon },
    { name: 'after a label', range: afterLabel },
    { name: 'first sentence', range: (inline) => sentenceWithin(inline, maxWords) },
    { name: 'edge cut', range: (inline) => cutWithin(inline, maxWords) },
    { name: 'long first sentence', range: (inline) => sentenceWithin(inline, patience) },
    { name: 'long edge cut', range: (inline) => cutWithin(inline, patience) },
    { name: 'before a relative clause', range: beforeRelative },
  ];

/** Labels that name the kind of an item, not the item. */
const genericLabel =
  /^(?:status|notes?|examples?|e\.g|update[ds]?|tips?|warning|important|pros?|cons?|why|what|how|when|where|who|results?|problem|solution|before|after|summary|details?|description|link|links|source|sources|date|time|speakers?|location|fixed|added|changed|removed|breaking|new|improved|deprecated|security|features?|bugs?|ejemplos?|beispiele?|exemples?|nota|hinweis|例)$/iu;
/** Times and days before a colon say when, not what. */
const dateLabel =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\d)[\s\d,.:/apm–-]*(?:\p{Lu}{2,4})?$/iu;

const isTelling = (label: string): boolean =>
  !genericLabel.test(label.trim()) && !dateLabel.test(label.trim());

function boldLead({ nodes, text }: InlineText): Range | undefined {
  const first = nodes.find((node) => flattenInline([node]).text.trim() !== '');
  if (first?.type !== 'strong') return undefined;
  const label = flattenInline([first]).text.trim();
  const end = text.length - text.trimStart().length + label.length;
  return countWords(label) <= maxWords && isTelling(label.replace(/[:.：]$/u, '')) ? [0, end] : undefined;
}

// `10:30`, `https://` and `std::map` hold colons that introduce nothing.
const introducer = /：|:(?=\s|$)|\s[—–]\s|\s--?\s|(?<=\p{L})—(?=\p{L})/gu;

const introducerIn = (text: string): RegExpExecArray | undefined =>
  [...text.matchAll(introducer)].find(({ index }) => isBalanced(text.slice(0, index)));

function beforeColon({ text }: InlineText): Range | undefined {
  const match = introducerIn(text);
  if (!match) return undefined;
  const label = text.slice(0, match.index);
  const words = countWords(label);
  return words >= 1 && words <= 10 && isTelling(label) && !endsDangling(label) && !/\bhere$/iu.test(label)
    ? [0, match.index]
    : undefined;
}

/** "Status: superseded by the new plan": the label says nothing, what follows does. */
function afterLabel({ text }: InlineText): Range | undefined {
  const match = introducerIn(text);
  if (!match || isTelling(text.slice(0, match.index))) return undefined;
  const start = match.index + match[0].length;
  const rest = text.slice(start);
  const length = countWords(rest) <= patience ? rest.length : cutRightEdge(rest, maxWords);
  return length === undefined || !keepsClause(rest.slice(0, length), rest)
    ? undefined
    : [start, start + length];
}

function sentenceWithin(inline: InlineText, limit: number): Range | undefined {
  const first = sentencesOf(inline)[0];
  // "Registering? Sign up here": a question of a word or two is no point.
  const isCall = first && /[?？]$/u.test(first.text) && countWords(first.text) < 3;
  return first && !isCall && countWords(first.text) <= limit ? [first.start, first.end] : undefined;
}

function cutWithin(inline: InlineText, limit: number): Range | undefined {
  const first = sentencesOf(inline)[0];
  const end = first && cutRightEdge(first.text, limit);
  if (!first || end === undefined || !keepsClause(first.text.slice(0, end), first.text)) return undefined;
  return [first.start, first.start + end];
}

/** A sentence that is cut must keep its main clause: "Support for it, which nobody used, was dropped" is not "Support for it". */
const keepsClause = (left: string, whole: string): boolean =>
  !hasMainVerb(whole) || hasMainVerb(left) || isImperative(left) || /^\p{Lu}\p{L}*(?:ed|t)\b/u.test(left);

/** What begins a phrase before the main clause: cut behind it, no clause is left. */
const opening =
  /^(?:in|on|at|by|with|without|for|from|to|of|as|if|when|while|although|though|because|since|instead|rather|unlike|besides|after|before|during|given|based|due|thanks|through|via|using|building|once|until|unless|not)(?![\p{L}-])/iu;

/** "A macro that does so and so": what it is, when the clause after it does not tell which one. */
function beforeRelative(inline: InlineText): Range | undefined {
  const first = sentencesOf(inline)[0];
  if (!first || opening.test(first.text)) return undefined;
  const cuts = [...first.text.matchAll(/\s(?=(?:that|which|who)\s)/giu)].map(({ index }) => index).reverse();
  const cut = cuts.find((index) => {
    const left = first.text.slice(0, index);
    const words = countWords(left);
    return (
      words >= 4 &&
      words <= patience &&
      isBalanced(left) &&
      !endsDangling(left) &&
      !endsInVerb(left) &&
      isGeneral(left) &&
      keepsClause(left, first.text)
    );
  });
  return cut === undefined ? undefined : [first.start, first.start + cut];
}

/** What a relative clause narrows must not stand without it: "all images", "the one". */
const isGeneral = (left: string): boolean =>
  !/\b(?:all|every|each|any|only|no|not|never|most|those|the)\s(?:\S+\s){0,2}\S+$|n['’]t\b|\b(?:when|if|unless|until|while|because|not|never|only|without|who|which|that|what|whether)\b/iu.test(
    left,
  ) && !isVerbForm((/[\p{L}’'-]+$/u.exec(left)?.[0] ?? '').toLowerCase());

const danglingStart =
  /^(?:it|its|this|that|these|those|they|their|he|she|and|but|or|so|because|since|which|who|when|while|although|though|if|as|then|also|another|others?|such|there|here)(?:['’](?:s|re|ve|ll|d))?(?![\p{L}\p{N}'’-])/iu;
const firstPerson =
  /(?:^|[^\p{L}\p{N}])(?:I|I['’](?:m|ve|ll|d)|me|my|mine|we|we['’](?:re|ve|ll|d)|us|our|ours)(?=$|[^\p{L}\p{N}])/iu;

/** Who speaks in a quotation is not who speaks on the slide: "Works on my machine". */
const quoted = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»/gu;

/** A part of an item, unlike a whole one, must stand alone. */
const stands = (text: string): boolean =>
  !danglingStart.test(text) &&
  !firstPerson.test(text.replace(quoted, '')) &&
  !/…|\.\.\.$/u.test(text) &&
  isBalanced(text);

const lineOf = (inline: InlineText, [start, end]: Range): Line | undefined => {
  const we = withoutWe(inline.text.slice(start, end));
  const line = makeLine(inline, [start + we, end], 'list');
  return line && (we > 0 || start > 0) ? capitalised(line) : line;
};

/** Names that the author set apart inside an item: what it is about, when no sentence of it is short enough. */
const namesIn = (nodes: readonly PhrasingContent[]): PhrasingContent[][] =>
  nodes.flatMap((node) => {
    if (node.type === 'strong' || node.type === 'link') return [node.children];
    return 'children' in node ? namesIn(node.children) : [];
  });

const nameOf = (inline: InlineText): Line | undefined =>
  namesIn(inline.nodes)
    .map((run) => wholeLine(run, 'list'))
    .find((line) => {
      const words = line ? countWords(line.text) : 0;
      return (
        line !== undefined &&
        words >= 2 &&
        words <= 10 &&
        stands(line.text) &&
        /^[\p{Lu}\p{N}]/u.test(line.text) &&
        !/^(?:here|link|see|read|this)\b/iu.test(line.text)
      );
    });

/** A parenthesis that adds to a sentence; one behind a number or a quotation is its source and stays. */
const parenthesis = /(?<![\d%"”])\s\((?![^()]*\d{4})[^()]{8,}\)/u;

const withoutParenthesis = (inline: InlineText): Line | undefined => {
  const first = sentencesOf(inline)[0];
  const found = first && parenthesis.exec(first.text);
  if (!first || !found) return undefined;
  const from = first.start + found.index;
  const line = makeLine(inline, [first.start, first.end], 'list', [from, from + found[0].length]);
  return line && countWords(line.text) <= patience && stands(line.text) ? line : undefined;
};

/** What an item that is too long to be shown whole shows; undefined when nothing of it stands alone. */
export const partOfItem = (inline: InlineText): Line | undefined => {
  const isWhole = countWords(inline.text) <= maxWords && sentencesOf(inline).length === 1;
  for (const { range } of parts) {
    const found = range(inline);
    const line = found && lineOf(inline, found);
    const verbatim = isWhole && found?.[0] === 0 && (found[1] ?? 0) >= inline.text.trimEnd().length;
    if (line && (verbatim || stands(line.text))) return line;
  }
  if (isWhole) return makeLine(inline, [0, inline.text.length], 'list');
  return withoutParenthesis(inline) ?? nameOf(inline);
};
