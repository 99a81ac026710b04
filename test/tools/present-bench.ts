/**
 * How long a save takes to the screen: `postdeck present` beside `marp -w`, on the same deck of a hundred slides, and
 * with a post of as many, in the same browser. `npm run present-bench`, with `--saves 20` and `--without-marp`.
 *
 * A save that is never shown is counted as lost. marp-cli 4.5 loses some: it reads a file that is being written, and is
 * not told of the rest by chokidar, which tells of one change in 50 ms. That postdeck loses one is a failure.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, type Page, TimeoutError } from 'puppeteer-core';
import { browsersHere } from '../browser/browsers-here.js';
import { ordinaryDeck } from './hundred-slides.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: { saves: { type: 'string', default: '15' }, 'without-marp': { type: 'boolean' } },
});
const saves = Number(values.saves);

const deck = (save: number): string => ordinaryDeck(100, `save-${save}`);

/** A post of about as many slides, of the kinds that posts have. */
function post(save: number): string {
  const bodies = [
    (n: number) =>
      `The scheduler of part ${n} places every workload on a node that has room for it, and it looks again when one fails.\n\n- Nodes report their capacity every ten seconds\n- Workloads of part ${n} name what they need\n- The scheduler binds one to the other`,
    (n: number) =>
      `Operators measured part ${n} for a year. They found that **${n + 20} percent** of the incidents began with a change of the configuration.\n\n1. Write the change of part ${n} down\n2. Let somebody else read it\n3. Roll it out to one cluster first`,
    (n: number) =>
      `Two releases of part ${n} can be compared by what they cost.\n\n| release | cost |\n| --- | --- |\n| first | ${n} |\n| second | ${n + 1} |`,
    (n: number) =>
      `A cluster of part ${n} is described by a file.\n\n\`\`\`yaml\nkind: Cluster\nnodes: ${n}\n\`\`\`\n\nThe file is the only truth about the cluster, so nobody changes it by hand.`,
  ];
  const parts = Array.from({ length: 64 }, (_, index) => {
    const mark = index === 31 ? ` save-${save}` : '';
    return `## Part ${index + 1}${mark}\n\n${bodies[index % bodies.length]?.(index + 1)}`;
  });
  return `---\ntitle: Bench\n---\n\n${parts.join('\n\n')}\n`;
}

interface Server {
  readonly process: ChildProcess;
  readonly address: string;
}

/** Starts a program and waits until it says where the deck is. */
async function start(args: readonly string[], pattern: RegExp, folder: string): Promise<Server> {
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => {
      printed += text;
    });
  }
  for (let tries = 0; tries < 600; tries++) {
    const [, address] = pattern.exec(printed) ?? [];
    if (address !== undefined) return { process: child, address };
    await sleep(100);
  }
  throw new Error(`no address was printed:\n${printed}`);
}

interface Saves {
  /** Milliseconds from the end of each write of the file to the frame that shows it, the shortest first. */
  readonly times: readonly number[];
  /** How many were never shown. */
  readonly lost: number;
}

async function measure(page: Page, file: string, textOf: (save: number) => string): Promise<Saves> {
  const times: number[] = [];
  for (let save = 1; save <= saves; save++) {
    await sleep(700);
    const shown = page
      .waitForFunction(
        (mark) => document.body?.textContent?.includes(mark) && performance.timeOrigin + performance.now(),
        { polling: 'raf', timeout: 10_000 },
        `save-${save}`,
      )
      .catch((error: unknown) => {
        if (error instanceof TimeoutError) return undefined;
        throw error;
      });
    await writeFile(file, textOf(save));
    const { mtimeMs } = await stat(file);
    const moment = await shown;
    if (moment) times.push(Number(await moment.jsonValue()) - mtimeMs);
  }
  return { times: times.sort((one, other) => one - other), lost: saves - times.length };
}

function line(name: string, { times, lost }: Saves): string {
  const at = (share: number): string =>
    `${Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)} ms`;
  return `${name.padEnd(22)} median ${at(0.5)}, best ${at(0)}, worst ${at(1)}, ${saves} saves, ${lost} lost`;
}

const [here] = await browsersHere();
if (!here) throw new Error('no browser');
const folder = await mkdtemp(join(tmpdir(), 'postdeck-bench-'));
const file = join(folder, 'bench.md');
const browser = await launch({
  executablePath: here.path,
  env: { ...process.env, ...here.env },
  args: ['--no-sandbox'],
});
const servers: ChildProcess[] = [];
try {
  for (const [name, textOf] of [
    ['deck', deck],
    ['post', post],
  ] as const) {
    await writeFile(file, textOf(0));
    const ours = await start(
      [join(root, 'dist/bin/bin.cjs'), 'present', 'bench.md', '--port', '0'],
      /(http:\/\/localhost:\d+\/)/,
      folder,
    );
    servers.push(ours.process);
    const page = await browser.newPage();
    await page.goto(`${ours.address}#50`);
    const slides = await page.$$eval('.slide', ({ length }) => length);
    const measured = await measure(page, file, textOf);
    console.log(line(`postdeck ${name} (${slides})`, measured));
    if (measured.lost > 0) process.exitCode = 1;
    await page.close();
    ours.process.kill();
  }
  if (values['without-marp'] !== true) {
    await writeFile(file, deck(0).replace('theme: cloud-native', 'theme: default'));
    const marp = join(root, 'node_modules/@marp-team/marp-cli/marp-cli.js');
    const watching = await start([marp, '-w', 'bench.md', '--no-stdin'], /(Start watching)/, folder);
    servers.push(watching.process);
    const other = await browser.newPage();
    await sleep(1500);
    await other.goto(pathToFileURL(join(folder, 'bench.html')).href);
    console.log(line('marp -w', await measure(other, file, deck)));
  }
} finally {
  for (const child of servers) child.kill();
  await browser.close();
  await rm(folder, { recursive: true });
}
