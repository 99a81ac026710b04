import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import { readPost } from '../../src/io/read-post.js';
import { compilePost } from '../../src/pipeline/compile-post.js';
import { toolPorts } from '../tools/tool-ports.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postdeck-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const svg = (width: number, height: number, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`;
const onGround = (width: number, height: number): string =>
  svg(width, height, `<rect width="${width}" height="${height}" fill="#fff"/><circle r="9"/>`);

/** The classes of the slide that shows a picture, alone or above a caption. */
const classesOf = async (name: string, drawing: string, title: string): Promise<string> => {
  await writeFile(join(folder, `${name}.svg`), drawing);
  const path = join(folder, `${name}.md`);
  await writeFile(path, `# The plan\n\n## How it works\n\n![The plan](${name}.svg${title})\n`);
  const settings = resolveSettings({ flags: { values: {}, base: folder } });
  const source = { path, cwd: folder, stdin: process.stdin, maxInput: settings.maxInput };
  const { markdown } = await compilePost(await readPost(source), settings, toolPorts());
  return /_class: (image-\w+.*?) -->/.exec(markdown)?.[1] ?? '';
};

it.each([
  ['a drawing with a ground', onGround(640, 300), ' "The plan of it"', 'image-caption bare'],
  ['a tall one, which would stand lost', onGround(300, 640), ' "The plan of it"', 'image-caption'],
  ['one without a ground', svg(640, 300, '<circle r="9"/>'), ' "The plan of it"', 'image-caption paper'],
  ['one that fills the slide', svg(640, 300, '<circle r="9"/>'), '', 'image-full paper'],
  ['one that fills it with its ground', onGround(640, 300), '', 'image-full'],
])('what lies behind %s', async (name, drawing, title, classes) => {
  expect(await classesOf(name.replaceAll(/\W+/g, '-'), drawing, title)).toBe(classes);
});
