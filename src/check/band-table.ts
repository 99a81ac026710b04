import type { Finding } from '../model/finding.js';
import type { Figures } from './figures.js';

/** A figure of good talks: reported, and never a failure. */
export interface Band {
  /** Kebab case, without the `band-` that its findings begin with. */
  readonly id: string;
  readonly measures: string;
  readonly least?: number;
  readonly most?: number;
  /** Absent where a deck has nothing to measure. */
  readonly value: (figures: Figures) => number | undefined;
  readonly advice: string;
}

const quantile = (numbers: readonly number[], share: number): number | undefined => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
};

/** Shares say nothing of a short post or a short deck. */
const whenLong =
  (value: (figures: Figures) => number | undefined) =>
  (figures: Figures): number | undefined =>
    figures.postWords < 150 || figures.slides < 5 || figures.body === 0 ? undefined : value(figures);

const shorter = 'Shorten it in the post, or mark the words to show with ==marks==';
const fewer = 'Split the section in the post, or mark what is to be shown';

/** Every band, in the order in which a report shows them: from expert talks and academic decks. */
export const bands: readonly Band[] = [
  {
    id: 'words-a-line',
    measures: 'words a line, median',
    most: 9,
    value: ({ lineWords }) => quantile(lineWords, 0.5),
    advice: shorter,
  },
  {
    id: 'words-a-line-p90',
    measures: 'words a line, 9 of 10',
    most: 14,
    value: ({ lineWords }) => quantile(lineWords, 0.9),
    advice: shorter,
  },
  {
    id: 'words-a-line-max',
    measures: 'words a line, longest',
    most: 18,
    value: ({ lineWords }) => quantile(lineWords, 1),
    advice: shorter,
  },
  {
    id: 'lines-a-slide',
    measures: 'lines a slide, most',
    most: 6,
    value: ({ linesASlide }) => quantile(linesASlide, 1),
    advice: fewer,
  },
  {
    id: 'words-a-slide',
    measures: 'words a slide, median',
    most: 30,
    value: ({ slideWords }) => quantile(slideWords, 0.5),
    advice: fewer,
  },
  {
    id: 'words-a-slide-max',
    measures: 'words a slide, most',
    most: 60,
    value: ({ slideWords }) => quantile(slideWords, 1),
    advice: fewer,
  },
  {
    id: 'words-a-title',
    measures: 'words a title, 9 of 10',
    most: 10,
    value: ({ titleWords }) => quantile(titleWords, 0.9),
    advice: 'Shorten the headings',
  },
  {
    id: 'terms-kept',
    measures: "the post's 20 top terms on slides",
    least: 0.8,
    value: whenLong(({ termsKept }) => termsKept),
    advice: 'Name in the headings what the post is about',
  },
  {
    id: 'numbers-kept',
    measures: 'salient numbers on slides',
    least: 0.6,
    value: whenLong(({ numbersKept }) => numbersKept),
    advice: 'Mark the numbers that matter with <!-- slide: number -->',
  },
  {
    id: 'title-only',
    measures: 'slides with a title only',
    most: 0.2,
    value: whenLong(({ titleOnly, body }) => titleOnly / body),
    advice: 'Give the section a list, or mark a sentence of it',
  },
  {
    id: 'bullets-in-a-row',
    measures: 'bullet slides in a row',
    most: 3,
    value: ({ bulletsInARow }) => bulletsInARow,
    advice: 'Put a picture, a number or a quotation between them',
  },
  {
    id: 'other-than-bullets',
    measures: 'slides other than bullets',
    least: 0.35,
    value: whenLong(({ bullets, body }) => 1 - bullets / body),
    advice: 'Show a picture, a table, a number or a quotation',
  },
  {
    id: 'shown',
    measures: "words on slides of the post's words",
    least: 0.08,
    most: 0.3,
    value: whenLong(({ slideWords, postWords }) => slideWords.reduce((all, one) => all + one, 0) / postWords),
    advice: 'Mark more of it to be shown, or less',
  },
  {
    id: 'parallel',
    measures: 'items of a slide that begin alike, median',
    least: 0.7,
    value: ({ parallel }) => parallel,
    advice: 'Begin the items of a list in the same way',
  },
  {
    id: 'overlap',
    measures: 'words that two lines share, most',
    most: 0.6,
    value: ({ overlap }) => overlap,
    advice: 'Say it once',
  },
];

/** What a band says of a deck. */
export interface BandResult {
  readonly id: string;
  readonly measures: string;
  readonly target: string;
  readonly value?: number;
  readonly met: boolean;
}

/** The target of a band as a table shows it. */
export const targetOf = ({ least, most }: Band): string =>
  [least === undefined ? '' : `≥ ${least}`, most === undefined ? '' : `≤ ${most}`]
    .filter((part) => part !== '')
    .join(', ');

/** Holds the figures of a deck against every band. */
export const measureBands = (figures: Figures): BandResult[] =>
  bands.map((band) => {
    const value = band.value(figures);
    const { id, measures, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = band;
    const met = value === undefined || (value >= least && value <= most);
    return {
      id,
      measures,
      target: targetOf(band),
      ...(value === undefined ? {} : { value: rounded(value) }),
      met,
    };
  });

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The bands that a deck lies outside of, as findings. */
export const bandFindings = (results: readonly BandResult[]): Finding[] =>
  results
    .filter(({ met }) => !met)
    .map(({ id, measures, target, value }) => ({
      rule: `band-${id}`,
      kind: 'band',
      reason: `${measures}: ${value}, and good talks have ${target}`,
      advice: bands.find((band) => band.id === id)?.advice ?? '',
    }));
