import { readdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { flattenInline } from '../../src/condense/inline-text.js';
import { sentencesOf } from '../../src/condense/segment/sentences.js';
import { countWords } from '../../src/condense/words.js';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import type { Claim, Line } from '../../src/model/claim.js';
import type { Section } from '../../src/model/outline.js';
import { compilePost } from '../../src/pipeline/compile-post.js';
import { readEntry } from './read-entry.js';
import { randomOf } from './seeded-random.js';
import { toolPorts } from './tool-ports.js';

// A dev tool: lines that are shorter than the sentence or the item that they come from, with what was cut away.
//   npx tsx test/tools/cut-lines.ts --posts ../shared/posts [--posts …] --seed 7 --count 150 [--kind purpose,result] [--rung sentence] [--out sheet.md]
// It prints how many lines are cut in which way, and a sample of them to read.

const { values } = parseArgs({
  options: {
    posts: { type: 'string', multiple: true, default: ['../shared/posts'] },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '150' },
    kind: { type: 'string' },
    rung: { type: 'string' },
    out: { type: 'string' },
  },
});

/** How what is cut away at the right begins; the first row that matches names the kind. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['more sentences', /^[\s.!?:;"”’)]*$/u],
  ['parenthesis', /^\s*[([]/u],
  ['relative', /^,\s*(?:\p{L}+ of )?(?:which|who|whose|whom|where)\b/iu],
  ['defining', /^\s(?:that|which|who|where|whose)\b/iu],
  ['purpose', /^,?\s(?:in order to|so that|so as to|to)\b/iu],
  ['and clause', /^(?:,\s|\s)(?:and|so|or|then|and then)\s/iu],
  ['contrast', /^[,;]?\s(?:but|however|yet|although|though|while|whereas|instead|rather)\b/iu],
  ['condition', /^,?\s(?:if|when|whenever|unless|until|once|after|before|as long as|during)\b/iu],
  ['reason', /^,?\s(?:because|since|as|due to|thanks to|given)\b/iu],
  [
    'examples',
    /^,?\s(?:such as|including|like|e\.g|i\.e|for example|for instance|especially|particularly|namely)\b/iu,
  ],
  [
    'means',
    /^,?\s(?:by|using|via|through|with|without|along with|together with|as well as|in addition to)\b/iu,
  ],
  ['result', /^,?\s(?:\p{L}+ly )?\p{L}+ing\b/iu],
  ['place', /^,?\s(?:in|on|at|from|for|around|across|over|under|within|of|into)\b/iu],
  ['semicolon', /^\s*;/u],
  ['dash', /^\s*[—–]|^\s-{1,3}\s/u],
  ['colon', /^\s*:/u],
  ['comma', /^\s*,/u],
];

interface Cut {
  readonly author: string;
  readonly post: string;
  readonly place: string;
  readonly kind: string;
  readonly rung: string;
  readonly line: string;
  readonly left: string;
  readonly rest: string;
  readonly after: string;
  readonly heading: string;
  readonly beside: readonly string[];
}

const within = (paragraph: Paragraph, line: Line): boolean => {
  const [outer, inner] = [paragraph.position, line.source];
  if (outer?.start.offset === undefined || outer.end.offset === undefined) return false;
  const at = inner?.start.offset ?? Number.NaN;
  return outer.start.offset <= at && at < outer.end.offset;
};

const paragraphsOf = (section: Section): Paragraph[] => {
  const found: Paragraph[] = [];
  for (const block of section.blocks) visit(block, 'paragraph', (node) => void found.push(node));
  return found;
};

const linesOf = (claim: Claim): readonly Line[] => {
  const lead = claim.lead ? [claim.lead] : [];
  if (claim.kind === 'number') return [...lead, claim.clause];
  return claim.kind === 'lines' ? [...lead, ...claim.lines] : lead;
};

/** What of its sentence a line lacks; undefined when it lacks nothing. */
const cutOf = (line: Line, paragraph: Paragraph) => {
  const inline = flattenInline(paragraph.children);
  const found = inline.text.toLowerCase().indexOf(line.text.toLowerCase());
  if (found < 0) return { kind: 'inside', left: inline.text, rest: '', after: '' };
  const end = found + line.text.length;
  const sentence = sentencesOf(inline).find((each) => each.start <= found && found < each.end);
  if (!sentence) return undefined;
  const rest = inline.text.slice(end, Math.max(end, sentence.end));
  const after = inline.text.slice(Math.max(end, sentence.end)).trim();
  const left = inline.text.slice(sentence.start, found);
  const kind = kinds.find(([, pattern]) => pattern.test(rest))?.[0] ?? 'other';
  if (kind !== 'more sentences') return { kind, left, rest, after };
  if (left.trim() !== '') return { kind: 'front', left, rest, after };
  return line.rung === 'list' && after !== '' ? { kind, left, rest, after } : undefined;
};

/** A label is its own kind: what stands behind it is its gloss. */
const kindOf = (line: Line, kind: string, rest: string): string =>
  line.rung === 'list' &&
  (/^(?:colon|dash)$/u.test(kind) ||
    (kind === 'more sentences' && countWords(line.text) <= 4) ||
    /^\s*[:—–-]/u.test(rest))
    ? 'label'
    : kind;

const settings = resolveSettings({ flags: { values: {}, base: process.cwd() } });
const ports = toolPorts();
let shown = 0;

const cutsOf = async (root: string, entry: string): Promise<Cut[]> => {
  const path = join(root, entry);
  const file = await readEntry(path, settings);
  const { claims } = await compilePost(file, settings, ports);
  return [...claims].flatMap(([section, placed]) => {
    const paragraphs = paragraphsOf(section);
    return placed.flatMap(({ claim }) =>
      linesOf(claim).flatMap((line): Cut[] => {
        shown += 1;
        const paragraph = paragraphs.find((each) => within(each, line));
        const cut = paragraph && cutOf(line, paragraph);
        if (!cut) return [];
        const lines = claim.kind === 'lines' ? claim.lines : [];
        return [
          {
            ...cut,
            kind: kindOf(line, cut.kind, cut.rest),
            author: entry.split(sep)[0] ?? '',
            post: relative(root, path),
            place: `${line.source?.start.line ?? 0}`,
            rung: claim.lead === line ? 'lead-in' : line.rung,
            line: line.text,
            heading: section.heading ? textOf(section.heading) : '(opening)',
            beside: lines.filter((other) => other !== line).map(({ text }) => text),
          },
        ];
      }),
    );
  });
};

const found: Cut[] = [];
for (const folder of values.posts) {
  const root = resolve(folder);
  const entries = (await readdir(root, { recursive: true })).filter((entry) => /\.mdx?$/u.test(entry)).sort();
  for (const entry of entries) found.push(...(await cutsOf(root, entry)));
}

const random = randomOf(Number(values.seed));
const listed = (option: string | undefined, value: string): boolean =>
  option === undefined || option.split(',').includes(value);
const wanted = found.filter(({ kind, rung }) => listed(values.kind, kind) && listed(values.rung, rung));
const authors = [...new Set(wanted.map(({ author }) => author))];
const byAuthor = new Map(authors.map((name) => [name, wanted.filter(({ author }) => author === name)]));
const sample: Cut[] = [];
// Authors take turns, so that no prolific one fills the sheet.
for (let turn = 0; sample.length < Math.min(Number(values.count), wanted.length); turn += 1) {
  const own = byAuthor.get(authors[turn % authors.length] ?? '') ?? [];
  const [cut] = own.splice(Math.floor(random() * own.length), 1);
  if (cut) sample.push(cut);
}

const few = (text: string, most: number): string => text.replace(/\s+/gu, ' ').slice(0, most);
const sheet = sample
  .sort((a, b) => a.kind.localeCompare(b.kind))
  .map(
    (cut, index) =>
      `${index + 1}. [${cut.kind}/${cut.rung}] ${cut.left.trim() ? `{${few(cut.left, 160)}} ` : ''}${cut.line} ‖${few(cut.rest, 220)}${cut.after ? ` ⟫ ${few(cut.after, 160)}` : ''}\n   "${cut.heading}" · ${cut.beside
        .slice(0, 4)
        .map((text) => few(text, 60))
        .join(' · ')}\n   ${cut.post}:${cut.place}\n`,
  )
  .join('\n');
const counts = new Map<string, number>();
for (const { kind, rung } of found) counts.set(`${kind}/${rung}`, (counts.get(`${kind}/${rung}`) ?? 0) + 1);
const table = [...counts].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${count}\t${kind}`);
const report = [`${shown} lines, ${found.length} cut`, ...table, '', sheet].join('\n');
if (values.out) await writeFile(values.out, report);
else console.log(report);
