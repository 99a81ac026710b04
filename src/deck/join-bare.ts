import type { PhrasingContent } from 'mdast';
import type { Slide } from '../model/deck.js';
import { plainText } from '../model/plain-text.js';
import { isBareSection } from './close-sections.js';
import { layOut } from './layouts/rules.js';
import { makeSlide, type SectionContext } from './plan-section.js';
import { runsOf } from './runs.js';

/** Two slides of a heading each are a pause; more in a row say nothing for minutes. */
const leastJoined = 3;

/** More titles are no list that anybody reads. */
const mostJoined = 8;

/** Slides in a row that show the headings of their sections and nothing else become one list of these headings. */
export const joinBare = (talk: readonly Slide[], context: SectionContext): Slide[] =>
  runsOf(
    talk,
    (run, next) =>
      isBareSection(next) && run.length < mostJoined && run.every((slide) => isBareSection(slide)),
  ).flatMap((run) => (run.length < leastJoined ? run : [joined(run, context)]));

const joined = (run: readonly Slide[], { layout, rules, untitled }: SectionContext): Slide => {
  const lines = run.map(({ title = [] }) => ({
    content: [...title],
    text: plainText(title),
    rung: 'title' as const,
  }));
  const body = layOut([{ kind: 'lines', rung: 'title', lines, ordered: false }], layout, rules);
  const [first] = run;
  return {
    ...makeSlide(body, untitled, {
      notes: run.flatMap(({ title = [], notes }) => [headingNote(title), ...notes]),
    }),
    ...(first?.data ? { data: first.data } : {}),
  };
};

const headingNote = (title: readonly PhrasingContent[]) =>
  ({ kind: 'post', text: plainText(title) }) as const;
