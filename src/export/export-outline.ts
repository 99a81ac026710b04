import { strToU8 } from 'fflate';
import type { Deck, Slide } from '../model/deck.js';
import { clockTime } from '../model/speaking-time.js';
import { talkOf } from '../model/talk.js';
import { talkParts } from '../model/talk-parts.js';
import type { Exporter } from './exporters.js';
import { slideLines, slideTitle } from './slide-text.js';

/** The deck as plain text: parts, slides by number and title, and what each shows, a line below it. */
export const exportOutline: Exporter = async ({ deck, slug }) => [
  { format: 'outline', fileName: `${slug}.outline.txt`, bytes: strToU8(outlineText(deck)) },
];

function outlineText(deck: Deck): string {
  const { meta, children } = deck;
  const talk = talkOf(deck);
  const by = [meta.authors.join(', '), meta.date ?? ''].filter(Boolean).join(' · ');
  const facts = `${talk.slides} slides · ${clockTime(talk.minutes)} min`;
  const parts = new Map(talkParts(deck).map(({ title, slide }) => [slide, title]));
  const width = String(children.length).length;
  const body = children.flatMap((slide, index) => {
    const part = parts.get(index);
    const heading = part === undefined ? [] : ['', part];
    return [...heading, ...slideText(slide, index + 1, width)];
  });
  return `${[meta.title, ...(by === '' ? [] : [by]), facts, '', ...body].join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function slideText(slide: Slide, number: number, width: number): readonly string[] {
  const title = slideTitle(slide, number);
  const indent = ' '.repeat(width + 4);
  const shown = slideLines(slide).filter((line) => line !== title && !isCode(line));
  return [`  ${String(number).padStart(width)}  ${title}`, ...shown.map((line) => `${indent}- ${line}`)];
}

/** A code to scan is nothing to read. */
function isCode(line: string): boolean {
  return line.startsWith('QR code:');
}
