import { reportDeck } from '../../src/check/report.js';
import { traceDeck } from '../../src/check/trace-deck.js';
import type { Deck, Slide } from '../../src/model/deck.js';
import type { Finding } from '../../src/model/finding.js';
import { compileText } from '../build/build-fixture.js';

/** A post that has something for every gate. */
export const talkPost = `---
title: Small clusters, long nights
author: Ada Miller
---

Clusters are easy to start and hard to keep. This post is about the second half.

## Why small clusters win

- **Backups come first**: nobody thanks you for a cluster that cannot be restored.
- **Upgrades follow**: they hurt less when they are small.
- **Costs drop**: an idle node still costs about $300 every month.

![The night shift](night.svg)

## What the pager says

> A cluster that nobody watches will be down on Sunday.
>
> — Grace Young, Operations

\`\`\`sh
kubectl get nodes
kubectl drain node-3
\`\`\`

## What to measure

| Signal | Limit |
| --- | --- |
| Restarts | 3 |
| Latency | 200 ms |

1. Measure restarts before anything else.
2. Measure the latency of the slowest tenth.
3. Stop measuring what nobody reads.
4. Never restart a node by hand.
5. Operators should delete an alert every week.

## What to switch off

Most alerts are noise in a small cluster. Operators should delete an alert that nobody reads. 

## Who runs them

A cluster must not need a team. Nearly 60% of respondents run their own clusters (State of the Edge Report 2024).
`;

/** A deck as it was built, and a way to break it and look again. */
export interface Checked {
  readonly deck: Deck;
  readonly findings: readonly Finding[];
  /** The findings of a changed deck. */
  readonly findingsOf: (slides: readonly Slide[]) => readonly Finding[];
  /** The gates that a changed deck breaks. */
  readonly brokenBy: (change: (slides: readonly Slide[]) => readonly Slide[]) => string[];
}

/** Compiles a post and checks its deck. */
export const checkText = async (text: string): Promise<Checked> => {
  const compiled = await compileText(text);
  const findingsOf = (deck: Deck) => reportDeck(traceDeck(deck, compiled)).findings;
  return {
    deck: compiled.deck,
    findings: findingsOf(compiled.deck),
    findingsOf: (slides) => findingsOf({ ...compiled.deck, children: slides }),
    brokenBy: (change) => {
      const found = findingsOf({ ...compiled.deck, children: change(compiled.deck.children) });
      const rules = found.filter(({ kind }) => kind === 'gate').map(({ rule }) => rule.replace('gate-', ''));
      return [...new Set(rules)];
    },
  };
};

/** The slides with a text replaced in everything that the audience reads; the notes stay. */
export const replaceShown =
  (from: string, to: string) =>
  (slides: readonly Slide[]): readonly Slide[] => {
    let replaced = 0;
    const changed = slides.map((slide) => {
      const { notes, ...shown } = slide;
      const text = JSON.stringify(shown);
      if (text.includes(from)) replaced += 1;
      // The text was only changed inside strings, so what is parsed is still a slide.
      return { ...(JSON.parse(text.replaceAll(from, to)) as Slide), notes };
    });
    if (replaced === 0) throw new Error(`no slide shows ${from}`);
    return changed;
  };

/** The slides without one of their notes. */
export const withoutNote =
  (beginning: string) =>
  (slides: readonly Slide[]): readonly Slide[] =>
    slides.map((slide) => ({
      ...slide,
      notes: slide.notes.filter(({ text }) => !text.startsWith(beginning)),
    }));
