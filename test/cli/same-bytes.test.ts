import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createWorld } from './world.js';

// The program as it ships: `npm test` compiles it first.
const program = fileURLToPath(new URL('../../dist/bin/bin.cjs', import.meta.url));

// A day without a time, code, a table, a picture, a formula and notes: whatever could take a zone's or a language's way.
const post = `---
title: "Zwölf Tage"
date: 2024-03-10
authors: [Ada Lovelace]
---

The first days of March cost 1,234.5 hours of work.

## What we ran

\`\`\`ts
const started = new Date(0).toLocaleString();
\`\`\`

- first thing of the day
- second thing of the day
- third thing of the day

## What it cost

| Day | Hours |
|---|---|
| İzmir | 1,234.5 |
| iğne | 12 |

## Why it held

The sum is $a^2 + b^2$, and it holds on every day of the year.
`;

const places = [
  { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

describe('two runs in two zones and two languages', () => {
  it('give the same bytes in every format', { timeout: 240_000 }, async () => {
    await using world = await createWorld();
    const made: Record<string, string>[] = [];
    for (const [index, place] of places.entries()) {
      const folder = join(world.cwd, `run-${index}`);
      await mkdir(folder);
      await world.write(`run-${index}/zwoelf.md`, post);
      const to = ['--to', 'md,html,pdf,pptx,png,handout,notes,outline', '--handout', 'notes,article'];
      await promisify(execFile)(process.execPath, [program, 'zwoelf.md', ...to], {
        cwd: folder,
        env: { ...process.env, ...place },
      });
      const names = (await world.files()).filter((name) => name.startsWith(`run-${index}/decks/`));
      const entries = await Promise.all(
        names.map(async (name) => [name.slice(6), await digest(join(world.cwd, name))] as const),
      );
      made.push(Object.fromEntries(entries));
    }
    const [first, second] = made;
    const endings = new Set(Object.keys(first ?? {}).map((name) => name.split('.').at(-1)));
    expect([...endings].sort()).toEqual(expect.arrayContaining(['html', 'md', 'pdf', 'png', 'pptx', 'txt']));
    expect(second).toEqual(first);
  });
});

async function digest(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
