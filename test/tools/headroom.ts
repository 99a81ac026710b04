import { readdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { headingOf } from '../../src/condense/heading-of.js';
import { type InlineText, positionOf } from '../../src/condense/inline-text.js';
import { isEnglish, judgeUnder, placedSentences, topicUnder } from '../../src/condense/judge-prose.js';
import { patientLine } from '../../src/condense/ladder/patient-ladder.js';
import type { Sentence } from '../../src/condense/segment/sentences.js';
import { toldIn } from '../../src/condense/told.js';
import { knownTermsOf } from '../../src/condense/weigh-post.js';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import type { Claim, Line } from '../../src/model/claim.js';
import { noMemory } from '../../src/model/memory.js';
import type { Section } from '../../src/model/outline.js';
import { outlineAndClaims } from '../../src/pipeline/outline-and-claims.js';
import { parseSource } from '../../src/post/parse-source.js';
import { readEntry } from './read-entry.js';
import { randomOf } from './seeded-random.js';

// A dev tool: what became of each sentence of a section, so that a person can say whether the chosen line was the best.
//   npx tsx test/tools/headroom.ts --seed 7 --count 80 [--posts ../shared/posts] [--out sheet.md] [--all rows.json]
// Authors take turns as in sample-lines.ts. Sections are those with prose of their own that gives a line, or could.
// --all writes every sentence of every section as JSON instead, for fitting the weights of telling.ts.

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '../shared/posts' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '80' },
    out: { type: 'string' },
    all: { type: 'string' },
  },
});

/** What became of a sentence: the line that it gives, whether a slide shows that, or why it gives none. */
interface Fate {
  readonly text: string;
  readonly block: number;
  readonly isFirst: boolean;
  readonly told: boolean;
  readonly line?: string;
  readonly rung?: string;
  readonly reason?: string;
  readonly patient?: string;
  readonly isShown: boolean;
  /** Line and column in the file, where known. */
  readonly from?: string;
}

interface Studied {
  readonly author: string;
  readonly post: string;
  readonly title: string;
  readonly heading: string;
  readonly topic: readonly string[];
  readonly sentences: readonly Fate[];
  /** The kinds of what the section shows, and the lines of it that are not of its sentences. */
  readonly shows: readonly string[];
}

const settings = resolveSettings({ flags: { values: {}, base: process.cwd() } });
const root = resolve(values.posts);

const linesOf = (claim: Claim): Line[] => {
  const above = [claim.lead, claim.thought].filter((line) => line !== undefined);
  if (claim.kind === 'lines' || claim.kind === 'chips') return [...above, ...claim.lines];
  return claim.kind === 'number' ? [...above, claim.clause] : above;
};

const saysOf = (claim: Claim): string => {
  const words = linesOf(claim)
    .slice(0, 6)
    .map(({ text }) => text.slice(0, 80));
  return [claim.kind, claim.rung, ...(words.length > 0 ? [words.join(' · ')] : [])].join(' ');
};

const placeOf = (inline: InlineText, { start, end }: Sentence): { readonly from?: string } => {
  const found = positionOf(inline, [start, end]);
  return found
    ? { from: `${found.start.line}:${found.start.column}-${found.end.line}:${found.end.column}` }
    : {};
};

const sectionsUnder = (section: Section): Section[] => [section, ...section.children.flatMap(sectionsUnder)];

const study = async (entry: string): Promise<Studied[]> => {
  const path = join(root, entry);
  const { maxInput } = settings;
  const file = await readEntry(path, settings);
  const post = await parseSource(file, { maxInput });
  const { outline, claims } = outlineAndClaims(post, settings, { file, memory: noMemory });
  const { language } = post.meta;
  if (!isEnglish(language)) return [];
  const context = { language, title: outline.meta.title, ...knownTermsOf(outline) };
  return [outline.opening, ...outline.sections].flatMap(sectionsUnder).map((section): Studied => {
    const placed = claims.get(section) ?? [];
    const heading = headingOf(section);
    const topic = topicUnder(section, context);
    const sentences = placedSentences(section);
    const told = toldIn(sentences);
    const shown = placed.flatMap(({ claim }) => linesOf(claim));
    return {
      author: entry.split(sep)[0] ?? '',
      post: relative(root, path),
      title: outline.meta.title,
      heading,
      topic: [...topic],
      shows: placed.map(({ claim }) => saysOf(claim)),
      sentences: sentences.map(({ inline, sentence, block }, order): Fate => {
        const { line, reason } = judgeUnder(inline, sentence, { heading, title: outline.meta.title, topic });
        const patient = line ? undefined : patientLine(inline, sentence, topic);
        const text = (line ?? patient)?.text;
        return {
          text: sentence.text,
          block,
          isFirst: sentence.start === 0,
          told: told[order] ?? false,
          isShown: text !== undefined && shown.some((one) => one.text === text),
          ...placeOf(inline, sentence),
          ...(line ? { line: line.text, rung: line.rung } : {}),
          ...(reason ? { reason } : {}),
          ...(patient ? { patient: patient.text } : {}),
        };
      }),
    };
  });
};

const entries = (await readdir(root, { recursive: true })).filter((entry) => /\.mdx?$/.test(entry)).sort();

const write = async (text: string, path: string | undefined): Promise<void> => {
  if (path) await writeFile(path, text);
  else console.log(text);
};

/** Sections of authors by turns; only those of which a line of prose is shown, or could be. */
const draw = async (): Promise<Studied[]> => {
  const random = randomOf(Number(values.seed));
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const authors = [...new Set(entries.map((entry) => entry.split(sep)[0] ?? ''))];
  const chosen = new Map<string, Studied>();
  const count = Number(values.count);
  for (let turn = 0; chosen.size < count && turn < count * 20; turn += 1) {
    const author = authors[turn % authors.length];
    const entry = pick(entries.filter((one) => one.split(sep)[0] === author));
    const sections = entry ? await study(entry) : [];
    const section = pick(
      sections.filter(({ sentences }) => sentences.some(({ line }) => line !== undefined)),
    );
    if (section) chosen.set(`${section.post} ${section.heading}`, section);
  }
  return [...chosen.values()];
};

const fateOf = (fate: Fate): string => {
  const mark = fate.isShown ? '=>' : '  ';
  const verdict = fate.line
    ? `passed ${fate.rung}`
    : `${fate.reason}${fate.patient ? ', patiently passed' : ''}`;
  const cut =
    (fate.line ?? fate.patient ?? fate.text) === fate.text
      ? ''
      : `\n        "${fate.line ?? fate.patient ?? ''}"`;
  return `  ${mark} [${fate.told ? '' : 'not told, '}${verdict}] ${fate.text.slice(0, 260)}${cut}`;
};

const rowOf = (section: Studied, index: number): string =>
  [
    `${index + 1}. "${section.heading}" in "${section.title}" (${section.post})`,
    ...section.shows.map((one) => `  * ${one}`),
    ...section.sentences.map(fateOf),
    '',
  ].join('\n');

if (values.all) {
  const all: Studied[] = [];
  for (const entry of entries) all.push(...(await study(entry)));
  await writeFile(values.all, JSON.stringify(all));
} else await write((await draw()).map(rowOf).join('\n'), values.out);
