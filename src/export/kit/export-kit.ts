import { strToU8 } from 'fflate';
import { toString as plainText } from 'mdast-util-to-string';
import type { ExportInput } from '../../model/artifact.js';
import { clockTime } from '../../model/speaking-time.js';
import { talkOf } from '../../model/talk.js';
import type { Exporter } from '../exporters.js';
import { abstractOf } from './abstract.js';
import { type Chapter, chaptersOf, chapterTime } from './chapters.js';
import { socialTexts } from './social.js';
import { timedParts } from './talk-times.js';

/** What an organiser, a video site and a social network ask a speaker for, as text to copy from. */
export const exportKit: Exporter = async (input, { print }) => {
  const sentences = print?.sentences ?? (async (paragraph: string) => [paragraph]);
  const text = kitText(input, await abstractOf(input, sentences));
  return [{ format: 'kit', fileName: `${input.slug}.talk.txt`, bytes: strToU8(text) }];
};

function kitText(input: ExportInput, abstract: string): string {
  const { deck } = input;
  const { short, long } = socialTexts(deck);
  const parts = timedParts(deck);
  const { minutes } = talkOf(deck);
  const sections: readonly (readonly [title: string, body: string])[] = [
    [`Abstract (${[...abstract].length} characters)`, abstract],
    ['Speaker', speakerText(input)],
    [
      `Agenda (${clockTime(minutes)} min)`,
      parts.map(({ title, start }) => `${clockTime(start / 60).padStart(6)}  ${title}`).join('\n'),
    ],
    ['Chapters of the video', chapterText(chaptersOf(deck))],
    [`Short post (${[...short].length} characters)`, short],
    ['Long post', long],
  ];
  const blocks = sections
    .filter(([, body]) => body !== '')
    .map(([title, body]) => `${title}\n${'-'.repeat([...title].length)}\n\n${body}`);
  return `${[`${deck.meta.title}\n${'='.repeat([...deck.meta.title].length)}`, ...blocks].join('\n\n\n')}\n`;
}

/** Who speaks, and the line that the author or the deck has about them. */
function speakerText({ deck, article }: ExportInput): string {
  const slide = deck.children.find(({ layout }) => layout === 'speaker');
  const line = slide?.children
    .filter(({ type }) => type === 'paragraph')
    .map((block) => plainText(block).trim())
    .filter(Boolean)
    .join(' ');
  const authors = article?.post.meta.authors ?? [];
  return deck.meta.authors
    .map((name) => {
      const about = authors.find((author) => author.name === name)?.about;
      const said = about ?? (deck.meta.authors.length === 1 ? line : undefined);
      return said ? `${name}\n${said}` : name;
    })
    .join('\n\n');
}

/** A line a chapter, as video sites read it out of a description. */
function chapterText(chapters: readonly Chapter[]): string {
  return chapters.map(({ title, start }) => `${chapterTime(start)} ${title}`).join('\n');
}
