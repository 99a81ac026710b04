import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exporters } from '../../src/export/exporters.js';
import { chaptersOf, chapterTime } from '../../src/export/kit/chapters.js';
import { postToDeck } from '../../src/library/post-to-deck.js';
import type { Format } from '../../src/model/artifact.js';
import type { Deck, Slide } from '../../src/model/deck.js';
import { sampleMeta } from './sample-deck.js';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `Word${at}`).join(' ');
const post = `---
title: Agents pull the state
description: Why a cluster that pulls is calmer than one that is pushed to.
author: Ada Lovelace
author_bio: Wrote the first program.
date: 2024-02-29
tags: [cloud native, gitops]
canonical: https://example.com/pull
---

Most clusters are changed by hand and by scripts that nobody owns. This talk is about the other way. It costs less than you think!

Do you know who changed yours?

## The state is in Git

Git holds the desired state of every cluster. ${words(70)}.

## Agents pull it

Agents compare the state with what runs, all day long. ${words(70)}.

## What it costs

The whole change takes a team about a week of work. ${words(70)}.
`;

const textOf = async (format: Format, value = post, options: Readonly<Record<string, unknown>> = {}) => {
  const { artifacts } = await postToDeck({ value, path: 'pull.md' }, { to: [format], ...options });
  return strFromU8(artifacts[0]?.bytes ?? new Uint8Array());
};
const sectionOf = (kit: string, title: string): string =>
  kit
    .split('\n\n\n')
    .find((block) => block.startsWith(title))
    ?.split('\n')
    .slice(3)
    .join('\n')
    .trim() ?? '';

describe('the kit of a talk', () => {
  test('has the abstract in the author’s own sentences, within what forms take', async () => {
    const abstract = sectionOf(await textOf('kit'), 'Abstract');
    expect(abstract.length).toBeGreaterThanOrEqual(300);
    expect(abstract.length).toBeLessThanOrEqual(900);
    expect(abstract).toContain('Why a cluster that pulls is calmer');
    expect(abstract).not.toContain('Do you know');
    const source = post.replace(/\s+/g, ' ');
    for (const sentence of abstract.split(/(?<=[.!?])\s+|\n+/).filter(Boolean))
      expect(source).toContain(sentence.replace(/^- /, ''));
  });

  test('has the speaker, the agenda and chapters with times, and posts', async () => {
    const kit = await textOf('kit');
    expect(sectionOf(kit, 'Speaker')).toContain('Ada Lovelace');
    expect(sectionOf(kit, 'Agenda').split('\n')[0]).toMatch(/^0:00 {2}Agents pull the state$/);
    expect(sectionOf(kit, 'Chapters')).toMatch(
      /^0:00 Agents pull the state\n0:\d\d The state is in Git\n\d:\d\d Agents pull it\n\d:\d\d What it costs$/,
    );
    expect(sectionOf(kit, 'Short post').length).toBeLessThanOrEqual(280);
    expect(sectionOf(kit, 'Long post')).toMatch(/https:\/\/example\.com\/pull\n\n#CloudNative #gitops$/);
  });

  test('says nothing that is not there', async () => {
    const kit = await textOf('kit', '# Bare\n\nOne sentence of five words.\n');
    expect(kit).toContain('One sentence of five words.');
    expect(kit).not.toMatch(/Chapters|Speaker|undefined/);
  });

  test('is printed without a browser', () => {
    expect([exporters.kit.needsBrowser, exporters.outline.needsBrowser]).toEqual([false, false]);
  });
});

describe('chapters', () => {
  const slideOf = (seconds: number, entry?: number): Slide =>
    // The layouts differ in nothing but their name.
    ({
      type: 'slide',
      layout: 'bullets',
      density: 'normal',
      variants: [],
      titleDepth: 2,
      title: [{ type: 'text', value: `Part ${entry ?? ''}` }],
      children: [],
      notes: [{ kind: 'post', text: words(Math.round((seconds / 60) * 140)) }],
      ...(entry === undefined ? {} : { data: { entry } }),
    }) as Slide;
  const deckOf = (slides: readonly Slide[]): Deck => ({
    type: 'deck',
    meta: sampleMeta,
    children: slides,
    assets: [],
  });

  test('are what video sites accept, or none', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, (seconds) => {
        const deck = deckOf(seconds.map((each, index) => slideOf(each, index === 0 ? undefined : index)));
        const chapters = chaptersOf(deck);
        if (chapters.length === 0) return;
        const total = seconds.reduce((sum, each) => sum + each, 0);
        const starts = [...chapters.map(({ start }) => start), total + 1];
        expect(chapters.length).toBeGreaterThanOrEqual(3);
        expect(starts[0]).toBe(0);
        starts.slice(1).forEach((start, index) => {
          expect(start - (starts[index] ?? 0)).toBeGreaterThanOrEqual(9);
        });
      }),
    );
  });

  test('are the slides where the parts are too few, and none for a short talk', () => {
    expect(chaptersOf(deckOf([slideOf(30), slideOf(40), slideOf(50)]))).toHaveLength(3);
    expect(chaptersOf(deckOf([slideOf(30), slideOf(40)]))).toEqual([]);
    expect(chaptersOf(deckOf([slideOf(30), slideOf(3), slideOf(40), slideOf(20)]))).toHaveLength(3);
  });

  test('are written as times', () => {
    expect([0, 65, 3600, 3725].map(chapterTime)).toEqual(['0:00', '1:05', '1:00:00', '1:02:05']);
  });
});

describe('the outline', () => {
  test('lists parts, slides and what they show', async () => {
    const outline = await textOf('outline');
    expect(outline).toMatch(/^Agents pull the state\nAda Lovelace · 2024-02-29\n\d slides · \d:\d\d min\n/);
    expect(outline).toMatch(/\n\nThe state is in Git\n {2}\d {2}/);
    expect(outline).not.toContain('QR code');
  });
});
