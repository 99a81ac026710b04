import { bands, targetOf } from '../../src/check/band-table.js';
import type { Figures } from '../../src/check/figures.js';
import type { DeckReport } from '../../src/check/report.js';
import type { BareCount } from './bare-sections.js';
import type { MissingTerm } from './missing-terms.js';

/** What the scorer says of a post's deck. */
export interface ScoredPost {
  readonly post: string;
  /** Its language without a region: `en`, `ja` … */
  readonly language: string;
  readonly report: DeckReport;
}

/** The value below which a share of the numbers lies; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Rows of cells, each column as wide as its widest cell; columns of numbers stand to the right. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        /^[-\d.]*$/u.test(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** Every gate: in how many posts it holds, and how often it is broken. */
export function gateTable(posts: readonly ScoredPost[]): string[] {
  const gates = posts[0]?.report.gates ?? [];
  const brokenOf = (id: string): number[] =>
    posts.map(({ report }) => report.gates.find((gate) => gate.id === id)?.broken ?? 0);
  const rows = gates.map(({ id, measures, bound }) => {
    const broken = brokenOf(id);
    const holding = broken.filter((count) => count === 0).length;
    return [id, `${holding}`, `${broken.reduce((sum, count) => sum + count, 0)}`, bound, measures];
  });
  const clean = posts.filter(({ report }) => report.gates.every(({ broken }) => broken === 0)).length;
  return [
    ...columns([['gate', `holds of ${posts.length}`, 'findings', 'bound', 'measures'], ...rows]),
    `all gates hold on ${clean} of ${posts.length} posts`,
  ];
}

/** A language with fewer posts than this is counted in "all" only. */
const leastPosts = 5;

/** Every band: the median over the posts, all of them and language by language, and how many lie inside. */
export function bandTable(posts: readonly ScoredPost[]): string[] {
  const groups = groupsOf(posts);
  const head = ['band', 'target', ...groups.map(([name, of]) => `${name} ${of.length}`), 'worst', 'inside'];
  const rows = bands.map((band) => {
    const valuesIn = (of: readonly ScoredPost[]): number[] =>
      of.flatMap(({ report }) => band.value(report.figures) ?? []);
    const all = valuesIn(posts);
    const results = posts.flatMap(({ report }) => report.bands.find(({ id }) => id === band.id) ?? []);
    const measured = results.filter(({ value }) => value !== undefined);
    const worst = band.most === undefined ? Math.min(...all) : Math.max(...all);
    return [
      band.id,
      targetOf(band),
      ...groups.map(([, of]) => shown(quantile(valuesIn(of), 0.5))),
      all.length === 0 ? '' : shown(worst),
      `${measured.filter(({ met }) => met).length} of ${measured.length}`,
    ];
  });
  return [...columns([head, ...rows]), ...pooled(posts.map(({ report }) => report.figures))];
}

function groupsOf(posts: readonly ScoredPost[]): (readonly [name: string, posts: readonly ScoredPost[]])[] {
  const languages = new Map<string, ScoredPost[]>();
  for (const post of posts) languages.set(post.language, [...(languages.get(post.language) ?? []), post]);
  const large = [...languages].filter(([, of]) => of.length >= leastPosts);
  return [['all', posts], ...(large.length > 1 ? large.sort((a, b) => b[1].length - a[1].length) : [])];
}

const shown = (value: number): string => (Number.isInteger(value) ? `${value}` : value.toFixed(2));

/** All lines and all slides of the corpus in one heap, as a reader of an issue asks for them. */
function pooled(figures: readonly Figures[]): string[] {
  const of = (numbers: readonly number[]): string =>
    `p50 ${quantile(numbers, 0.5)}, p90 ${quantile(numbers, 0.9)}, max ${quantile(numbers, 1)}`;
  const bodies = figures.filter(({ slides, postWords }) => slides >= 5 && postWords >= 150);
  const sum = (pick: (one: Figures) => number): number => bodies.reduce((total, one) => total + pick(one), 0);
  const body = Math.max(
    1,
    sum((one) => one.body),
  );
  return [
    `words a line, all lines pooled: ${of(figures.flatMap(({ lineWords }) => lineWords))}`,
    `words a slide, all slides pooled: ${of(figures.flatMap(({ slideWords }) => slideWords))}`,
    `slides with a title only, pooled: ${(sum((one) => one.titleOnly) / body).toFixed(3)}; other than bullets: ${(1 - sum((one) => one.bullets) / body).toFixed(3)}`,
  ];
}

/** What developers read: every broken gate of every post, with its line of the post. */
export function findingsFile(posts: readonly ScoredPost[]): string {
  const files = posts.map(({ post, language, report }) => ({
    post,
    language,
    findings: report.findings,
    bands: Object.fromEntries(report.bands.map(({ id, value, met }) => [id, { value, met }])),
  }));
  return `${JSON.stringify(files, null, 1)}\n`;
}

/** What became of the sections of a post that have something to show. */
export interface BarePost extends BareCount {
  readonly post: string;
  readonly language: string;
}

/** Sections that say something and show nothing, by language, and what refused their sentences and lists. */
export function bareTable(posts: readonly BarePost[]): string[] {
  const languages = [...new Set(posts.map(({ language }) => language))];
  const rows = [['all', posts] as const, ...languages.map((name) => [name, of(name)] as const)];
  function of(name: string): readonly BarePost[] {
    return posts.filter(({ language }) => language === name);
  }
  const counted = rows.map(([name, some]) => {
    const sections = some.reduce((sum, post) => sum + post.sections, 0);
    const bare = some.reduce((sum, post) => sum + post.bare.length, 0);
    return { name, sections, bare };
  });
  const shares = counted
    .filter(({ sections }, index) => index === 0 || sections >= leastSections)
    .map(({ name, sections, bare }) => `${name} ${bare} of ${sections} (${(bare / sections).toFixed(3)})`);
  return [`sections that say something and show no line: ${shares.join(', ')}`, ...reasonRows(posts)];
}

/** Languages with fewer sections are counted in "all" only. */
const leastSections = 20;

function reasonRows(posts: readonly BarePost[]): string[] {
  const counts = new Map<string, number>();
  for (const { reason } of posts.flatMap(({ bare }) => bare.flatMap(({ refusals }) => refusals)))
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `${reason} ${count}`);
  return [`refused in them: ${ranked.join(', ')}`];
}

/** What developers read: every bare section with what it says and what refused it. */
export function bareFile(posts: readonly BarePost[]): string {
  return posts
    .flatMap(({ post, bare }) =>
      bare.map(({ line, heading, refusals }) =>
        [
          `${post}:${line} ${heading}`,
          ...refusals.map(({ text, reason }) => `  – [${reason}] ${text.replace(/\s+/gu, ' ')}`),
        ].join('\n'),
      ),
    )
    .join('\n\n');
}

/** The top terms of a post that no slide of it names. */
export interface UnnamedTerms {
  readonly post: string;
  readonly language: string;
  readonly missing: readonly MissingTerm[];
}

/** What developers read: every top term that no slide names, and each place of the post that names it. */
export function termsFile(posts: readonly UnnamedTerms[]): string {
  return posts
    .filter(({ missing }) => missing.length > 0)
    .map(({ post, language, missing }) =>
      [
        `${post} (${language}) lacks ${missing.length}: ${missing.map(({ term }) => term).join(' ')}`,
        ...missing.flatMap(({ term, rank, places }) => [
          `  ${rank}. ${term}`,
          ...places.map(
            ({ kind, line, isShown, text }) => `     ${line} ${kind}${isShown ? '' : ', bare'}: ${text}`,
          ),
        ]),
      ].join('\n'),
    )
    .join('\n\n');
}
