import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type DeckReport, reportDeck } from '../../src/check/report.js';
import { traceDeck } from '../../src/check/trace-deck.js';
import { compileText } from '../build/build-fixture.js';
import { baselineDeck, baselines } from './baselines.js';

const folder = fileURLToPath(new URL('../../posts/', import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
const posts = await Promise.all(
  names.map(async (name) => compileText(await readFile(folder + name, 'utf8'), { path: folder + name })),
);

// What the baselines do not even try (pictures, listings, quotations) is not held against them.
const aboutLines = /^(?:lines|numbers|meaning|ellipsis|unbalanced|long|dangling|first|attribution)/u;

/** How often the lines of a deck break a gate, and how many bands of words they are outside of. */
const faultsOf = ({ gates, bands }: DeckReport): number =>
  gates.filter(({ id }) => aboutLines.test(id)).reduce((sum, { broken }) => sum + broken, 0) +
  bands.filter(({ id, met }) => !met && /^(?:words|lines|bullets|other)/u.test(id)).length;

const ours = posts.map((post) => faultsOf(reportDeck(post.trace)));

describe('the naive methods lose on the same scorer', () => {
  it.each(Object.entries(baselines))('%s', (_, baseline) => {
    const theirs = posts.map((post) => faultsOf(reportDeck(traceDeck(baselineDeck(post, baseline), post))));
    const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
    expect(sum(theirs)).toBeGreaterThan(2 * sum(ours));
    for (const [index, faults] of theirs.entries()) expect(faults).toBeGreaterThan(ours[index] ?? 0);
  });
});
