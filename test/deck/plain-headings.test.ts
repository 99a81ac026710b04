import type { RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { plainHeadings } from '../../src/deck/plain-headings.js';
import { plainText } from '../../src/model/plain-text.js';
import { compileText } from '../build/build-fixture.js';

/** What the headings of a post are called. */
const named = (markdown: string): string[] =>
  plainHeadings(unified().use(remarkParse).parse(markdown).children).flatMap((node: RootContent) =>
    node.type === 'heading' ? [plainText(node.children)] : [],
  );

it('takes the fields of a form off, where several headings have them', () => {
  expect(
    named('## Feature Name: night oven\n\n## Feature Name: Lamp\n\n## Feature Name/Description : Bell'),
  ).toEqual(['Night oven', 'Lamp', 'Bell']);
  expect(named('## Feature Name: night oven\n\n## Lamp\n\n## Bell')).toEqual([
    'Feature Name: night oven',
    'Lamp',
    'Bell',
  ]);
  expect(named('## Myth: rye is hard\n\n## Myth: salt is bad\n\n## Myth: ovens are hot')).toEqual([
    'Myth: rye is hard',
    'Myth: salt is bad',
    'Myth: ovens are hot',
  ]);
});

it('keeps a person or a change that its words wait for, and kinds of a thing', () => {
  const link = '[@ada](https://code.example/ada)';
  const change = '[#12](https://code.example/oven/pull/12)';
  expect(named(`## Interview with ${link}`)).toEqual(['Interview with @ada']);
  expect(named(`## Why we closed ${change}`)).toEqual(['Why we closed #12']);
  expect(named(`## Add a lamp (see ${change})`)).toEqual(['Add a lamp (see #12)']);
  const mills = ['Mill (staging)', 'Mill (us-east1, eu-west1)', 'Mill (ap-south1)'];
  expect(named(mills.map((mill) => `## ${mill}`).join('\n\n'))).toEqual(mills);
});

it('takes off whom a change is credited to, and its number', () => {
  const url = 'https://code.example/oven/pull';
  expect(named(`## Add a bell ([#12](${url}/12)) by [@ada](https://code.example/ada)`)).toEqual([
    'Add a bell',
  ]);
  expect(named(`## Add a door ([#12](${url}/12) by [@ada](https://code.example/ada))`)).toEqual([
    'Add a door',
  ]);
  expect(named(`## Add a lamp [#12](${url}/12) [@ada](https://code.example/ada)`)).toEqual(['Add a lamp']);
  expect(named(`## New doors ([#12](${url}/12) and [#14](${url}/14))`)).toEqual(['New doors']);
  expect(named('## The week of the oven #12')).toEqual(['The week of the oven #12']);
  expect(
    named('## Rye (ada, carl-r)\n\n## Oats (joe42)\n\n- No more smoke (carl-r)\n- A bell (millie)'),
  ).toEqual(['Rye', 'Oats']);
  expect(named('## Rye (optional)\n\n## Oats (v2)\n\n## Wheat (new)')).toEqual([
    'Rye (optional)',
    'Oats (v2)',
    'Wheat (new)',
  ]);
  expect(named('## Demo (Lighting)\n\n## Demo (Baking)\n\n## Demo (cooling)')).toEqual([
    'Demo (Lighting)',
    'Demo (Baking)',
    'Demo (cooling)',
  ]);
});

it('takes a colon off the end', () => {
  expect(named('## Get involved:\n\n## `lamp`:\n\n## A: B')).toEqual(['Get involved', 'lamp', 'A: B']);
});

it('says in the notes what it takes off, wherever the heading stands', async () => {
  const change = (number: number) => `[#${number}](https://code.example/oven/pull/${number})`;
  const { deck } = await compileText(
    `# Bread\n\n## Ovens\n\n### Add a bell (${change(12)})\n\n#### Its rope\n\nRye loaves need less salt than wheat.\n\n### Add a lamp (${change(14)})\n\nWheat dough no longer sticks to wooden boards.\n`,
  );
  const notes = deck.children.flatMap((slide) => slide.notes.map(({ text }) => text));
  expect(notes).toEqual(expect.arrayContaining(['Add a bell (#12)', 'Add a lamp (#14)']));
});
