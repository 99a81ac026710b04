import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBreaches } from '../../src/check/gate-table.js';
import { type Ledger, type LedgerEntry, ledgerOf } from '../../src/check/ledger.js';
import { tokensOf } from '../../src/check/tokens.js';
import { splitSentences } from '../../src/condense/segment/sentences.js';
import { compileText } from '../build/build-fixture.js';
import { talkPost } from './checked-post.js';

const ledgerFor = async (text: string) => {
  const { trace } = await compileText(text);
  return { trace, ledger: ledgerOf(trace, { split: splitSentences }) };
};

const entriesOf = ({ sections }: Ledger): LedgerEntry[] => sections.flatMap(({ entries }) => entries);

const words = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => tokensOf(text).map(({ word }) => word));

describe('the ledger', async () => {
  const { ledger } = await ledgerFor(talkPost);
  const fatesOf = (beginning: string) =>
    entriesOf(ledger)
      .find(({ text }) => text.startsWith(beginning))
      ?.fates.map(({ kind }) => kind);

  it('tells where a sentence went', () => {
    expect(fatesOf('Clusters are easy')).toContain('note');
    expect(fatesOf('A cluster that nobody watches')).toEqual(['slide', 'note']);
    expect(fatesOf('Nearly 60%')).toEqual(['slide', 'note']);
    expect(fatesOf('kubectl')).toEqual(['slide']);
    expect(new Set(fatesOf('What to measure'))).toEqual(new Set(['slide']));
  });

  it('knows a reason where something is left out, and calls nothing else cut', async () => {
    const skipped = await ledgerFor(
      '## One\n\nText of the section.\n\n<!-- slide: skip -->\n\n```sh\nls\n```\n',
    );
    const cut = entriesOf(skipped.ledger).filter(({ fates }) => fates.some(({ kind }) => kind === 'cut'));
    expect(cut.map(({ text }) => text)).toEqual(['ls']);
    expect(entriesOf(ledger).flatMap(({ fates }) => fates.filter(({ kind }) => kind === 'cut'))).toEqual([]);
  });

  it('says why a picture is on no slide, when there is neither a file nor words for it', async () => {
    const { ledger: without, trace } = await ledgerFor(
      '# Queues\n\n![](none.png)\n\n## One\n\nText of the section.\n\n![The three layers](none-2.png)\n',
    );
    const pictures = entriesOf(without).filter(({ kind }) => kind === 'image');
    expect(pictures.map(({ text, fates }) => [text, fates[0]])).toEqual([
      ['none.png', { kind: 'cut', reason: 'its file was not found, and no words stand for it' }],
      ['The three layers', { kind: 'slide', slide: expect.any(Number) }],
    ]);
    expect(findBreaches(trace)).toEqual([]);
  });

  it('names the resources that a sentence links to', async () => {
    const { ledger: linked } = await ledgerFor(
      '## One\n\nRead [the guide](https://example.org/guide), [the map](https://example.org/map) and [the list](https://example.org/list). Then rest.\n',
    );
    const [first, second] = entriesOf(linked).filter(({ kind }) => kind === 'paragraph');
    expect(first?.fates.map(({ kind }) => kind)).toContain('resources');
    expect(second?.fates.map(({ kind }) => kind)).not.toContain('resources');
  });
});

const word = fc.constantFrom(
  'cluster',
  'node',
  'the',
  'runs',
  'v1.2',
  'e.g.',
  '**bold**',
  '93%',
  '日本語',
  '"said so"',
  '(aside)',
  '`ls`',
);
const sentence = fc.array(word, { minLength: 2, maxLength: 9 }).map((all) => `A ${all.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const list = fc
  .array(paragraph, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((text) => `- ${text}`).join('\n'));
const quote = paragraph.map((text) => `> ${text}`);
const block = fc.oneof(paragraph, list, quote);
const post = fc
  .array(fc.tuple(sentence, fc.array(block, { maxLength: 4 })), { minLength: 1, maxLength: 4 })
  .map((sections) => sections.map(([title, blocks]) => [`## ${title}`, ...blocks].join('\n\n')).join('\n\n'));

describe('the ledger of any post', () => {
  it('has every sentence once, in order, and none of them lost', async () => {
    await fc.assert(
      fc.asyncProperty(post, async (text) => {
        const { trace, ledger } = await ledgerFor(text);
        const entries = entriesOf(ledger);
        expect(words(entries.map((entry) => entry.text))).toEqual(
          words(trace.post.units.map((unit) => unit.text)),
        );
        expect(entries.filter(({ fates }) => fates.length === 0)).toEqual([]);
        expect(entries.filter(({ fates }) => fates.some(({ kind }) => kind === 'lost'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
