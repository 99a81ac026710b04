import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { toString as textOf } from 'mdast-util-to-string';
import type { Point } from 'unist';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import type { Claim, Line } from '../../src/model/claim.js';
import { compilePost } from '../../src/pipeline/compile-post.js';
import { readEntry } from './read-entry.js';
import { randomOf } from './seeded-random.js';
import { toolPorts } from './tool-ports.js';

// A dev tool: samples lines that slides show, for a person to grade against the post.
//   npx tsx test/tools/sample-lines.ts --seed 7 --count 200 [--posts ../shared/posts] [--rung sentence,list] [--only text] [--out sheet.md]
// Authors (the first folder below --posts) take turns, each gives a random post, and each post a random line, so
// that no prolific author fills the sheet. With --out it writes the sheet and, beside it, `.json` without the text.

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '../shared/posts' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    rung: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});

/** A line with where it stands and what stands around it. */
interface Sample {
  readonly author: string;
  readonly post: string;
  readonly span: string;
  readonly rung: string;
  readonly kind: Claim['kind'];
  readonly line: string;
  readonly context: string;
  readonly heading: string;
  /** What stands above it on its slide: the lead of its list, and the item that it is a part of. */
  readonly above: readonly string[];
  /** What stands below it: the points of an item, the list of a lead. */
  readonly below: readonly string[];
  /** What stands on the same slide beside it. */
  readonly beside: readonly string[];
  readonly language: string;
}

/** A line with what stands above it on its slide. */
interface Placed {
  readonly line: Line;
  readonly above: readonly string[];
  /** The points that stand below it on its slide. */
  readonly below: readonly string[];
  /** What stands on the same slide beside it. */
  readonly beside: readonly string[];
}

const textsOf = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);

/** A sentence in two parts, a large one and a small one below it, is read as one, and so it is graded as one. */
const isOneSentence = ({ rung, children = [] }: Line): boolean =>
  rung === 'sentence' && children.every((child) => child.rung === 'sentence');

const withChildren = (lines: readonly Line[], above: readonly string[]): Placed[] =>
  lines.flatMap((line) => {
    const children = line.children ?? [];
    const beside = textsOf(lines.filter((other) => other !== line));
    const parts = isOneSentence(line) ? [] : withChildren(children, [...above, line.text]);
    return [{ line, above, below: textsOf(children), beside }, ...parts];
  });

const linesOf = (claim: Claim): Placed[] => {
  if (claim.kind === 'lines' || claim.kind === 'chips') {
    const { lead, lines } = claim;
    const above = lead ? [{ line: lead, above: [], below: textsOf(lines), beside: [] }] : [];
    return [...above, ...withChildren(lines, lead ? [lead.text] : [])];
  }
  if (claim.kind !== 'number') return [];
  const line = { ...claim.clause, text: `[${claim.number.text}] ${claim.clause.text}` };
  return [{ line, above: [], below: [], beside: [] }];
};

/** A line as its slide is read: a formula is drawn there, so here it stands between dollars. */
const readLine = ({ content, text }: Line): string =>
  content.some(({ type }) => type === 'inlineMath')
    ? content.map((node) => (node.type === 'inlineMath' ? `$${node.value}$` : textOf(node))).join('')
    : text;

const settings = resolveSettings({ flags: { values: {}, base: process.cwd() } });
const ports = toolPorts();

const root = resolve(values.posts);
const rungs = values.rung?.split(',');
const random = randomOf(Number(values.seed));
const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];

const entries = (await readdir(root, { recursive: true }))
  .filter((entry) => /\.mdx?$/.test(entry) && entry.includes(values.only ?? ''))
  .sort();
const byAuthor = new Map<string, string[]>();
for (const entry of entries) {
  const author = entry.split(sep)[0] ?? '';
  byAuthor.set(author, [...(byAuthor.get(author) ?? []), entry]);
}

const read = new Map<string, Sample[]>();
const samplesOf = async (entry: string): Promise<Sample[]> => {
  const known = read.get(entry);
  if (known) return known;
  const path = join(root, entry);
  const file = await readEntry(path, settings);
  const { claims, post } = await compilePost(file, settings, ports);
  const source = String(file.value);
  const found = [...claims].flatMap(([section, placed]) =>
    placed.flatMap(({ claim }) =>
      linesOf(claim).flatMap(({ line, above, below, beside }): Sample[] => {
        if (!line.source || (rungs && !rungs.includes(line.rung))) return [];
        const { start, end } = line.source;
        const from = placeIn(source, start);
        const to = Math.max(from, placeIn(source, end));
        return [
          {
            author: entry.split(sep)[0] ?? '',
            post: relative(root, path),
            span: `${start.line}:${start.column}-${end.line}:${end.column}`,
            rung: line.rung,
            kind: claim.kind,
            line: readLine(line),
            context: source.slice(Math.max(0, from - 60), Math.min(source.length, Math.max(to, from + 400))),
            above,
            below,
            beside,
            heading: textOf(section.heading ?? section.under) || '(opening)',
            language: post.meta.language,
          },
        ];
      }),
    ),
  );
  read.set(entry, found);
  return found;
};

const draw = async (): Promise<Sample[]> => {
  if (values.all) return (await Promise.all(entries.map(samplesOf))).flat();
  const authors = [...byAuthor.keys()];
  const chosen = new Map<string, Sample>();
  const count = Number(values.count);
  // A corpus of few lines ends before the count is reached.
  for (let turn = 0; chosen.size < count && turn < count * 20; turn += 1) {
    const entry = pick(byAuthor.get(authors[turn % authors.length] ?? '') ?? []);
    const sample = entry && pick(await samplesOf(entry));
    if (sample) chosen.set(`${sample.post} ${sample.span} ${sample.line}`, sample);
  }
  return [...chosen.values()];
};

/** Where a place stands in the file: lines are the file's own, offsets are those of the text with its dialects lowered. */
function placeIn(source: string, { line, column }: Point): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The first few of many, each short: a reader wants to know what else the slide shows, not to read it. */
const fewOf = (texts: readonly string[]): string => {
  const shown = texts.slice(0, 6).map((text) => oneLine(text).slice(0, 90));
  return [...shown, ...(texts.length > shown.length ? [`+${texts.length - shown.length}`] : [])].join(' · ');
};

const slideKinds = {
  lines: 'a list',
  chips: 'chips',
  number: 'a big number',
  quote: 'a quote',
  block: 'a block',
};

/** What the audience sees around the line: the heading, what leads to it, what it leads to, and its neighbours. */
const slideOf = ({ kind, rung, heading, above, below, beside }: Sample): string =>
  [
    `   slide: "${oneLine(heading)}" (${slideKinds[kind]})`,
    ...(above.length > 0 ? [`lead: ${above.map(oneLine).join(' / ')}`] : []),
    ...(below.length > 0 ? [`${rung === 'sentence' ? 'goes on below' : 'over'}: ${fewOf(below)}`] : []),
    ...(beside.length > 0 ? [`beside: ${fewOf(beside)}`] : []),
  ].join('\n     ');

const rowOf = (sample: Sample, index: number): string =>
  [
    `${index + 1}. [${sample.rung}/${sample.kind}] ${sample.line}`,
    slideOf(sample),
    `   ${sample.post} ${sample.span} (${sample.language})`,
    `   > ${oneLine(sample.context)}`,
    '   grade:',
    '',
  ].join('\n');

// What the repository may hold: where the line stands and the hash of its text, never the text.
const referenceOf = ({ post, span, rung, kind, line }: Sample) => ({
  post,
  span,
  rung,
  kind,
  sha256: createHash('sha256').update(line).digest('hex').slice(0, 16),
  grade: '',
});

const samples = await draw();
const sheet = samples.map(rowOf).join('\n');
if (values.out) {
  await writeFile(values.out, sheet);
  const references = samples.map(referenceOf);
  await writeFile(values.out.replace(/(?:\.md)?$/u, '.json'), `${JSON.stringify(references, null, 1)}\n`);
} else console.log(sheet);
