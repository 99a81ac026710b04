import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/plain-text.js';
import { compileText } from '../build/build-fixture.js';

const part = (name: string): string =>
  `## ${name}\n\n- ${name} keeps its promise on every machine\n- ${name} never asks the network for anything\n`;
const body = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta'].map(part).join('\n');

const slidesOf = async (start: string) => {
  const { deck } = await compileText(`# A talk\n\n${start}\n${body}`);
  return deck.children.map(({ layout, kicker, title, notes }) => ({
    shown: [layout, plainText(kicker ?? []), plainText(title ?? [])]
      .filter((text) => text !== '')
      .join(' | '),
    notes: notes.map(({ text }) => text),
  }));
};

describe('a first section of which nothing is shown', () => {
  it.each(['Introduction', 'A short introduction', 'Intro', 'はじめに', 'Einleitung'])(
    'is said over the title when it only begins: %s',
    async (heading) => {
      const [title, next] = await slidesOf(`Hello!\n\n## ${heading}\n\nWhat do you think of it?\n`);
      expect(title).toEqual({
        shown: `title | ${heading} | A talk`,
        notes: ['Hello!', 'What do you think of it?'],
      });
      expect(next?.shown).toBe('agenda | Agenda');
    },
  );

  it('is no entry of the agenda, whose links go on as they are', async () => {
    const { markdown } = await compileText(`# A talk\n\n## Introduction\n\nWhat do you think?\n\n${body}`);
    const entries = [...markdown.matchAll(/^\d+\. \[(.*?)\]\(#(\d+)\)/gmu)].map(
      ([, name, slide]) => `${name} ${slide}`,
    );
    expect(entries.slice(0, 2)).toEqual(['Alpha 3', 'Beta 4']);
    expect(entries).toHaveLength(8);
  });

  it.each(['Introduction to ovens', 'Why?'])(
    'stays a slide when its heading says more: %s',
    async (heading) => {
      const slides = await slidesOf(`## ${heading}\n\nWhat do you think of it?\n`);
      expect(slides.map(({ shown }) => shown)).toContain(`statement | ${heading}`);
    },
  );
});
