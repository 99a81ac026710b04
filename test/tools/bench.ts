import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exportTimes } from './export-times.js';
import { ordinaryDeck } from './hundred-slides.js';

// A dev tool: whole processes of postdeck against marp-cli on the same deck, in turn (A B A B …), after one run of
// each that is not counted.
//   npm run bench -- [--case html|formats|pptx|hundred] [--runs 11] [--only text]
//   npm run bench -- --case exports [--runs 5]: exports in a browser that is open, without marp-cli
// `hundred` is the PPTX of a deck of a hundred slides.
// Ratios hold on a busy machine; seconds do not.

const { values } = parseArgs({
  options: {
    case: { type: 'string', default: 'html' },
    runs: { type: 'string', default: '11' },
    only: { type: 'string', default: '' },
  },
});

const root = fileURLToPath(new URL('../../', import.meta.url));
const postdeck = join(root, 'dist', 'bin', 'bin.cjs');
const marp = join(root, 'node_modules', '@marp-team', 'marp-cli', 'marp-cli.js');
const out = await mkdtemp(join(tmpdir(), 'postdeck-bench-'));

type Command = readonly string[];

/** What is compared: one run of ours, and the runs of marp-cli that make the same files. */
interface Contest {
  readonly ours: Command;
  readonly theirs: readonly Command[];
}

const pptxOf = (deck: string): Contest => ({
  ours: [postdeck, 'render', deck, '--to', 'pptx', '--out', out, '--quiet'],
  theirs: [marpOf(deck, 'pptx')],
});

const marpTo = (name: string, format: string): Command => marpOf(`decks/${name}.md`, format);

const marpOf = (deck: string, format: string): Command => [
  marp,
  deck,
  '--no-stdin',
  '--allow-local-files',
  '-o',
  join(out, `marp.${format}`),
];
const build = (name: string, formats: string): Command => [
  postdeck,
  `posts/${name}.md`,
  '--to',
  formats,
  '--out',
  out,
  '--quiet',
];

const contests: Readonly<Record<string, (name: string) => Contest>> = {
  html: (name) => ({ ours: build(name, 'html'), theirs: [marpTo(name, 'html')] }),
  formats: (name) => ({
    ours: build(name, 'html,pdf,pptx'),
    theirs: ['html', 'pdf', 'pptx'].map((format) => marpTo(name, format)),
  }),
  pptx: (name) => pptxOf(`decks/${name}.md`),
};

const hundred = join(out, 'hundred.md');

if (values.case === 'exports') {
  for (const { what, time } of await exportTimes(Number(values.runs)))
    console.log(`${what.padEnd(24)} ${(time / 1000).toFixed(2)} s`);
  process.exit(0);
}
if (values.case === 'hundred') await writeFile(hundred, ordinaryDeck(100));
const contest = values.case === 'hundred' ? () => pptxOf(hundred) : contests[values.case];
if (contest === undefined)
  throw new Error(`--case is one of ${[...Object.keys(contests), 'hundred', 'exports'].join(', ')}`);
try {
  const names =
    values.case === 'hundred'
      ? ['hundred.md']
      : (await readdir(join(root, 'posts'))).filter(
          (name) => name.endsWith('.md') && name.includes(values.only),
        );
  console.log(`load ${loadavg()[0]?.toFixed(1)}, ${values.runs} pairs; seconds are medians, ratios of pairs`);
  for (const name of names) console.log(row(name.slice(0, -3), contest(name.slice(0, -3))));
} finally {
  await rm(out, { recursive: true, force: true });
}

function row(name: string, { ours, theirs }: Contest): string {
  const pairs = Array.from({ length: Number(values.runs) + 1 }, () => [
    seconds(ours),
    theirs.reduce((sum, command) => sum + seconds(command), 0),
  ]).slice(1);
  const a = median(pairs.map(([first = 0]) => first));
  const b = median(pairs.map(([, second = 0]) => second));
  const ratio = median(pairs.map(([first = 0, second = 1]) => first / second));
  return `${name.padEnd(40)} ${a.toFixed(3)} s  marp ${b.toFixed(3)} s  ratio ${ratio.toFixed(3)}`;
}

/** Wall time of a process that must succeed. */
function seconds(command: Command): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, CHROME_NO_SANDBOX: '1' },
  });
  if (status !== 0) throw new Error(`${command.join(' ')} failed: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
