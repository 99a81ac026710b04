import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportDeck } from '../../src/check/report.js';
import { runWriter } from '../../src/io/run-writer.js';
import { compilePost } from '../../src/pipeline/compile-post.js';
import { whyRefused } from '../../src/writer/judge-line.js';
import { settingsOf, testPorts } from '../build/build-fixture.js';

const post = `---
title: Small clusters
---

## Why they win

A small cluster is easy to understand for everybody who has to carry its pager on a Sunday night in winter. Nobody should restart a node by hand while the others are still rebalancing their shards.

## What it costs

Nearly 60% of teams keep an idle node. It may cost more than the alerts. Teams that measure restarts find weak nodes early, and they replace them.
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postdeck-writer-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A writer module that answers as its body says; `request` is what it was asked. */
const moduleOf = async (name: string, body: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, `export default (request) => { ${body} };\n`);
  return path;
};

const proposing = (text: string, words: string): string => `
  const found = request.sections.flatMap((section) =>
    section.sentences.filter((one) => one.text.includes(${JSON.stringify(words)})).map((one) => [section.id, one.id]))[0];
  return { sections: [{ id: found[0], lines: [{ sentence: found[1], text: ${JSON.stringify(text)} }] }] };`;

const build = async (writer: string | undefined, run = runWriter) => {
  const file = new VFile({ value: post, path: 'post.md' });
  const settings = settingsOf(writer === undefined ? {} : { writer });
  const compiled = await compilePost(file, settings, { ...testPorts, runWriter: run });
  const told = file.messages.filter(({ ruleId }) => ruleId === 'writer').map(({ reason }) => reason);
  return { ...compiled, told, file };
};

/** What a writer is asked for: the names of the sections. */
const sectionIds = async (): Promise<string[]> => {
  let asked = '';
  await build('asking', async (_, request) => {
    asked = request;
    return '{"sections":[]}';
  });
  // The request is ours: it has sections, each with an id.
  return (JSON.parse(asked) as { sections: { id: string }[] }).sections.map(({ id }) => id);
};

describe('a writer', () => {
  it('is a module whose lines are shown when they pass the gates', async () => {
    const writer = await moduleOf('good.mjs', proposing('A small cluster is easy to understand', 'easy'));
    const { markdown, told, trace } = await build(writer);
    expect(markdown).toContain('A small cluster is easy to understand\n');
    expect(told).toEqual(['1 line of the writer taken, 0 refused']);
    expect(reportDeck(trace).findings.filter(({ kind }) => kind === 'gate')).toEqual([]);
    expect((await build(writer)).markdown).toBe(markdown);
  });

  it('is a command, read by no shell', async () => {
    const script = await moduleOf('unused.mjs', '');
    const program = join(folder, 'command.cjs');
    await writeFile(
      program,
      `let text = ''; process.stdin.on('data', (part) => { text += part }).on('end', () => {
        const { sections } = JSON.parse(text);
        const [section] = sections;
        console.log(JSON.stringify({ sections: [{ id: section.id, lines: [{ sentence: '1', text: process.argv[2] }] }] }));
      });`,
    );
    const { told } = await build(`${process.execPath} ${program} $(ls;${script})`);
    expect(told[0]).toMatch(/^the writer's line “\$\(ls;.*” is refused: it is not in the post/u);
  });

  it('is told sentences with their place, the lines of now, and the limits', async () => {
    let asked = '';
    await build('any', async (_, request) => {
      asked = request;
      return '{"sections":[]}';
    });
    const request = JSON.parse(asked);
    expect(request).toMatchObject({ version: 1, language: 'en', title: 'Small clusters' });
    expect(request.limits).toEqual({ wordsALine: 14, linesASection: 4 });
    const [section] = request.sections;
    expect(section.heading).toBe('Why they win');
    const [sentence] = section.sentences;
    expect(post.slice(sentence.start, sentence.end)).toBe(sentence.text);
    expect(post.split('\n')[sentence.line - 1]).toContain(sentence.text);
  });

  it.each([
    ['a negation', 'should restart a node by hand', /has lost “nobody”/u],
    [
      'to words of its own',
      'the others are still rebalancing their shards for ever',
      /is not in the post \(ever\)/u,
    ],
    ['a synonym', 'A tiny cluster is easy to understand', /is not in the post \(tiny\)/u],
    ['its end', 'A small cluster is easy to understand for', /ends before its last word/u],
    ['its order', 'easy is A small cluster', /in another order/u],
  ])('is refused a line that loses %s', (_, line, reason) => {
    const paragraph = post.split('\n')[6] ?? '';
    expect(whyRefused(line, { paragraph, wordsALine: 14 })).toMatch(reason);
  });

  it.each([
    ['60% of teams keep an idle node', /“nearly” of its number/u],
    ['90% of teams keep an idle node', /says 90%/u],
    ['cost more than the alerts', /has lost “may”/u],
    ['Teams that measure restarts find weak nodes early, and they replace them', undefined],
    ['It may cost more than the alerts', /leans on a sentence/u],
    ['Teams that find weak nodes early', /leaves out/u],
    ['Teams that measure restarts…', /trails off/u],
    ['—', /says nothing/u],
  ])('and is judged by number, modality and form: %s', (line, reason) => {
    const paragraph = post.split('\n')[10] ?? '';
    const found = whyRefused(line, { paragraph, wordsALine: 14 });
    if (reason) expect(found).toMatch(reason);
    else expect(found).toBeUndefined();
  });

  it('is refused a line that is too long, and one for nothing', async () => {
    const long = proposing(
      'A small cluster is easy to understand for everybody who has to carry its pager on a Sunday night',
      'easy',
    );
    expect((await build(await moduleOf('long.mjs', long))).told[0]).toMatch(
      /it has 19 words, and 14 are the most$/u,
    );
    const lost = `return { sections: [{ id: 'x', lines: [{ sentence: '1', text: 'a' }] }, { id: request.sections[0].id, lines: [{ sentence: '99', text: 'b' }] }] };`;
    expect((await build(await moduleOf('lost.mjs', lost))).told).toEqual([
      expect.stringContaining('is for a section x'),
      expect.stringContaining('is of a sentence 99'),
      '0 lines of the writer taken, 2 refused',
    ]);
  });
});

it('of a section is taken up to its limit: what is refused, and what is there already, takes no place', async () => {
  const run = async (): Promise<string> => {
    const lines = [
      'A cluster is small',
      'A small cluster is easy to understand',
      'A small cluster is easy to understand',
      'A small cluster is easy',
    ].map((text) => ({ sentence: '1', text }));
    const [first] = (await sectionIds()).slice(0, 1);
    return JSON.stringify({ sections: [{ id: first, lines }] });
  };
  const { told } = await build('asked', run);
  expect(told).toEqual([
    expect.stringMatching(/“A cluster is small” is refused: it has the words of the post in another order/u),
    expect.stringMatching(/understand” is refused: it is proposed twice/u),
    expect.stringMatching(/of the writer taken/u),
  ]);
});

describe('a writer that fails leaves the deck as it is without one', () => {
  it.each([
    ['throws', 'throw new Error("no model here");', /ended with 1: .*no model here/u],
    ['answers something else', 'return { lines: [] };', /not the JSON/u],
    ['ends without a word', 'process.exit(0);', /not the JSON/u],
  ])('%s', async (name, body, said) => {
    const { told, markdown } = await build(await moduleOf(`${name.replaceAll(' ', '-')}.mjs`, body));
    expect(told).toEqual([expect.stringMatching(said)]);
    expect(markdown).toBe((await build(undefined)).markdown);
  });

  it('exports nothing', async () => {
    const path = join(folder, 'nothing.mjs');
    await writeFile(path, 'export const shorten = () => 1;\n');
    expect((await build(path)).told).toEqual([expect.stringMatching(/its default export is no function/u)]);
  });

  it('is not there', async () => {
    expect((await build(join(folder, 'gone.mjs'))).told).toEqual([
      expect.stringMatching(/Cannot find module/u),
    ]);
    expect((await build('no-such-program-here')).told).toEqual([expect.stringMatching(/did not start/u)]);
  });

  it('never ends, or never stops talking', async () => {
    const endless = await moduleOf('endless.mjs', 'for (;;);');
    await expect(runWriter(endless, '{}', { milliseconds: 400, characters: 10 })).rejects.toThrow(
      'longer than 0.4 s',
    );
    const talking = await moduleOf('talking.mjs', 'return "x".repeat(2000);');
    await expect(runWriter(talking, '{}', { milliseconds: 20_000, characters: 100 })).rejects.toThrow(
      'more than 100 characters',
    );
  });
});

describe('who names a writer', () => {
  it('is never the post', async () => {
    let asked = false;
    const file = new VFile({
      value: post.replace('---\n', '---\ndeck:\n  writer: ./evil.mjs\n'),
      path: 'post.md',
    });
    const run = async () => {
      asked = true;
      return '{"sections":[]}';
    };
    await compilePost(file, settingsOf(), { ...testPorts, runWriter: run }).catch(() => undefined);
    expect(asked).toBe(false);
  });
});
