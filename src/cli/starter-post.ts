import type { StarterFile } from './starter-files.js';

const post = `---
title: Say it once, show it twice
description: How a post that you have already written becomes the talk that you are about to give.
author: Your Name
tags: [writing, speaking]
deck:
  event: Our next meetup
---

Most talks begin as an empty slide. That is a pity, because most talks have been written before: as a post, a design document or a long answer to a colleague. The thinking is done. What is missing is the deck.

## A post is not a script

Readers and listeners want different things from the same words. A reader chooses the pace and can go back a page. A listener can do neither, and reads whatever is on the wall instead of listening.

> If a slide can be understood without the speaker, one of the two is not needed.

So the sentences of the post go where a speaker needs them, into the notes. The wall gets only what supports them:

- the claim of each section, in the author's own words
- the pictures, tables and code, large enough for the last row
- nothing that the speaker will read out loud

## What goes where

Each part of a post has its natural place in a talk.

| In the post | In the deck |
| --- | --- |
| Title and description | Title slide |
| Headings | Sections and agenda |
| Lists and first sentences | Slides |
| Everything else | Speaker notes |

![Every paragraph of the post leads to the slide and to its notes](images/post-and-deck.svg "A slide carries the claim, the notes carry the words")

## Three steps to the first rehearsal

Plan for 20 minutes from the post to the first rehearsal.

1. Build the deck and read it once from start to end, without touching it.
2. Change the post where a slide says less than you meant. A clear first sentence makes a clear slide.
3. Rehearse with the notes open, then with the notes closed.

The build is one command:

\`\`\`sh
postdeck posts/hello.md --to html --open
\`\`\`

## Keep the post in charge

Slides that are edited by hand drift away from the post that they came from. Settings for one talk stand in the front matter instead, under the word deck, and comments in the text steer single sections.

\`\`\`yaml
deck:
  event: Our next meetup
  slideLevel: 2
  agenda: false
\`\`\`

When a talk outgrows its post, edit the deck itself. From then on it is yours, and a build will not touch it.

## Where to go from here

Replace this post by one of your own. The best first candidate is the post that people still ask you about.
`;

const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 360" width="960" height="360" font-family="Helvetica, Arial, sans-serif">
  <rect width="960" height="360" fill="#ffffff"/>
  <g fill="#f4f8fc" stroke="#d5dfea" stroke-width="3">
    <rect x="24" y="40" width="240" height="280" rx="12"/>
    <rect x="600" y="40" width="336" height="120" rx="12"/>
    <rect x="600" y="200" width="336" height="120" rx="12"/>
  </g>
  <g fill="#5a6178" opacity="0.45">
    <rect x="52" y="116" width="184" height="12" rx="6"/>
    <rect x="52" y="146" width="160" height="12" rx="6"/>
    <rect x="52" y="176" width="176" height="12" rx="6"/>
    <rect x="52" y="206" width="150" height="12" rx="6"/>
    <rect x="52" y="236" width="180" height="12" rx="6"/>
    <rect x="52" y="266" width="110" height="12" rx="6"/>
  </g>
  <g fill="none" stroke="#0086ff" stroke-width="5">
    <path d="M276 150 C 420 150, 440 100, 576 100"/>
    <path d="M276 210 C 420 210, 440 260, 576 260"/>
  </g>
  <g fill="#0086ff">
    <path d="M572 86 L598 100 L572 114 Z"/>
    <path d="M572 246 L598 260 L572 274 Z"/>
  </g>
  <g fill="#252a60" font-size="30" font-weight="bold">
    <text x="52" y="90">The post</text>
    <text x="628" y="98">The slide</text>
    <text x="628" y="258">The notes</text>
  </g>
  <g fill="#5a6178" font-size="24">
    <text x="628" y="134">what the room sees</text>
    <text x="628" y="294">what the speaker says</text>
  </g>
</svg>
`;

/** The post of a new folder, with its picture: short, and with one of most things that a deck can show. */
export const starterPost: readonly StarterFile[] = [
  ['posts/hello.md', post],
  ['posts/images/post-and-deck.svg', picture],
];
