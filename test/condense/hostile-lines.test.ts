import type { Link, Paragraph } from 'mdast';
import { expect, it } from 'vitest';
import { endsInVerbForm } from '../../src/condense/edge-vetoes.js';
import { isReference, rejectItem } from '../../src/condense/gate/reject-item.js';
import { speech } from '../../src/condense/gate/stories.js';
import { guestOf } from '../../src/condense/guests.js';
import { flattenInline } from '../../src/condense/inline-text.js';
import { boldPhrasesIn } from '../../src/condense/ladder/bold-phrases.js';
import { behindNews } from '../../src/condense/ladder/item-pieces.js';
import { withLabelLists } from '../../src/condense/ladder/label-paragraphs.js';
import { withoutOffer } from '../../src/condense/ladder/lead-tails.js';
import { listingLeadOf } from '../../src/condense/ladder/listing-leads.js';
import { handovers } from '../../src/condense/tongues/handovers.js';
import { listed, namedIn } from '../../src/deck/link-company.js';
import { leadTitle } from '../../src/deck/name-slide.js';

const paragraphOf = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

const linkTo = (url: string): Link => ({ type: 'link', url, children: [{ type: 'text', value: 'Mill' }] });

/** An interview of three questions, and what stands before them. */
const interviewWith = (before: string): Parameters<typeof guestOf>[0] => ({
  meta: { title: 'Ovens' },
  opening: { depth: 0, blocks: [paragraphOf(before)], children: [] },
  sections: ['How do you bake?', 'What do you sell?', 'Why are you here?'].map((title) => ({
    title,
    depth: 2,
    blocks: [],
    children: [],
  })),
});

/** **AAAA…_keeps well.** Rye is baked in the mill at noon. */
const boldTitle: Paragraph = {
  type: 'paragraph',
  children: [
    { type: 'strong', children: [{ type: 'text', value: `${'A'.repeat(60)}_ keeps well.` }] },
    { type: 'text', value: ' Rye is baked in the mill at noon.' },
  ],
};

const long = 40_000;
const letters = `${'ж'.repeat(long)} b,`;

it.each<readonly [string, () => unknown]>([
  ['titles in bold of capitals', () => withLabelLists(Array(3).fill(boldTitle), 'Ovens', { language: 'en' })],
  ['phrases in bold of capitals', () => boldPhrasesIn(Array(3).fill(boldTitle))],
  ['the last word of a row of letters', () => endsInVerbForm(letters)],
  ['brackets that are never closed', () => isReference('[rfc'.repeat(long / 4))],
  ['an item of quotation marks', () => rejectItem('" '.repeat(long / 2))],
  ['an item of quotation marks that are never closed', () => rejectItem('“'.repeat(long))],
  ['dots above a listing', () => listingLeadOf(paragraphOf(`Add the flour ${'.'.repeat(long)} 12`))],
  ['commas above a listing', () => listingLeadOf(paragraphOf('rye, '.repeat(long / 5)))],
  ['quotation marks without a teller', () => speech.test(`x${' "a'.repeat(long / 3)}`)],
  [
    'what stands between two names',
    () =>
      namedIn([
        { type: 'text', value: 'Made by ' },
        linkTo('https://mill.example'),
        { type: 'text', value: `${',and'.repeat(26)}!` },
        linkTo('https://inn.example'),
      ]),
  ],
  ['thanks above a list of links', () => listed(paragraphOf('thanks '.repeat(long)))],
  ['links above a list of links', () => listed(paragraphOf('links '.repeat(long)))],
  ['a sentence without blanks above a list', () => withoutOffer('面'.repeat(long))],
  ['commas without blanks above a list', () => withoutOffer(','.repeat(long))],
  ['what hands over in Japanese', () => handovers.ja?.hollow.test(`${'です'.repeat(24)}食`)],
  [
    'commas behind what has news',
    () => behindNews(flattenInline([{ type: 'text', value: `Oven has ${','.repeat(90)} rye. It bakes.` }])),
  ],
  ['names before the questions of an interview', () => guestOf(interviewWith('Ab-'.repeat(long / 3)))],
  ['labels in Japanese', () => handovers.ja?.hollow.test(`${'エラーメッセージ'.repeat(26)}食`)],
  ['what hands over in Korean', () => handovers.ko?.hollow.test(`${'예이'.repeat(26)}빵`)],
  ['what hands over in Spanish', () => handovers.es?.hollow.test(`${'ejecutarlo al final '.repeat(13)}pan`)],
  [
    'a lead that points and points',
    () =>
      leadTitle({
        text: `${'here '.repeat(long / 5)}x`,
        content: [{ type: 'text', value: 'here' }],
        rung: 'lead-in',
      }),
  ],
])('%s is read in no time', (_, read) => {
  const begun = process.cpuUsage();
  read();
  // The square of such a line takes ten seconds and more.
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1000);
});
