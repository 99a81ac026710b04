import { execFile } from 'node:child_process';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { findConfigFile, loadConfigFile } from '../../src/io/load-config.js';
import { temporaryFolder } from './temporary-folder.js';

/** The hint as Node itself finds the fault: here modules are loaded by the test's own loader. */
const hintOfNode = async (path: string): Promise<string> => {
  const module = new URL('../../src/io/load-config.ts', import.meta.url).href;
  const program = `import { loadConfigFile } from ${JSON.stringify(module)};
await loadConfigFile(${JSON.stringify(path)}).catch(({ hint }) => console.log(hint));`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', program];
  return (await promisify(execFile)(process.execPath, args)).stdout;
};

describe('findConfigFile', () => {
  it('takes the nearest folder that has one, and .js before .json', async () => {
    await using folder = await temporaryFolder();
    const deep = join(folder.path, 'a/b');
    await mkdir(deep, { recursive: true });
    await writeFile(join(folder.path, 'postdeck.config.json'), '{}');
    expect(await findConfigFile(deep)).toBe(join(folder.path, 'postdeck.config.json'));
    await writeFile(join(folder.path, 'a/postdeck.config.mjs'), '');
    expect(await findConfigFile(deep)).toBe(join(folder.path, 'a/postdeck.config.mjs'));
    await writeFile(join(folder.path, 'a/postdeck.config.js'), '');
    expect(await findConfigFile(deep)).toBe(join(folder.path, 'a/postdeck.config.js'));
  });
});

describe('a config file of a kind that other tools read', () => {
  it.each([
    ['yaml', 'postdeck.config.json'],
    ['yml', 'postdeck.config.json'],
    ['toml', 'postdeck.config.json'],
    ['ts', 'postdeck.config.mjs'],
  ])('is refused, not passed over: .%s', async (kind, instead) => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, `postdeck.config.${kind}`);
    await writeFile(path, '');
    const refused = {
      message: `the config file is .${kind}, which is not read`,
      hint: expect.stringContaining(instead) as unknown,
      place: { file: path },
    };
    await expect(findConfigFile(folder.path)).rejects.toMatchObject(refused);
    await expect(loadConfigFile(path)).rejects.toMatchObject(refused);
  });

  it('is no matter beside one that is read', async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'postdeck.config.ts'), '');
    await writeFile(join(folder.path, 'postdeck.config.mjs'), '');
    expect(await findConfigFile(folder.path)).toBe(join(folder.path, 'postdeck.config.mjs'));
  });
});

describe('loadConfigFile', () => {
  it.each([
    ['c.json', '\uFEFF{ "$schema": "x", "theme": "a" }'],
    ['c.mjs', "export default { theme: 'a' };"],
    ['c.js', "module.exports = { theme: 'a' };"],
    ['c.cjs', "module.exports = { theme: 'a' };"],
  ])('reads %s', async (name, text) => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, name), text);
    expect((await loadConfigFile(join(folder.path, name))).values).toEqual({ theme: 'a' });
  });

  it('sees a module as it is now, not as it was', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'c.mjs');
    await writeFile(path, 'export default { jobs: 1 };');
    expect((await loadConfigFile(path)).values).toEqual({ jobs: 1 });
    await writeFile(path, 'export default { jobs: 2 };');
    await utimes(path, 2_000_000_000, 2_000_000_000);
    expect((await loadConfigFile(path)).values).toEqual({ jobs: 2 });
  });

  it('knows the line of a key', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'c.json');
    await writeFile(path, '{\n  "jobs": 1,\n  "them": "a"\n}');
    const { lineOf } = await loadConfigFile(path);
    expect([lineOf('jobs'), lineOf('them'), lineOf('theme')]).toEqual([2, 3, undefined]);
  });

  it.each([
    ['c.json', '{\n  "theme" 1 }', 'is not JSON', 2],
    ['h.json', '{\n  "theme": "a",\n  "jobs": two\n}', 'is not JSON', 3],
    ['d.json', '[]', 'does not hold an object', undefined],
    ['e.mjs', 'export const theme = 1;', 'does not hold an object', undefined],
    ['f.mjs', 'throw new Error("out of coffee");', 'fails when it is loaded: out of coffee', undefined],
    ['g.mjs', 'export default {', 'fails when it is loaded', undefined],
  ])('refuses %s: %s', async (name, text, fault, line) => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, name);
    await writeFile(path, text);
    const error = await loadConfigFile(path).catch((reason: unknown) => reason);
    const place = line === undefined ? { file: path } : { file: path, line, column: 1 };
    expect(error).toMatchObject({ code: 'bad-setting', message: expect.stringContaining(fault), place });
  });

  it.each([
    ["import { gone } from './other.mjs';\nexport default { theme: gone };", 'Mend the import'],
    ['export default {', 'node --check'],
    ['throw new Error("out of coffee");', 'Mend the file.'],
  ])('says what helps with %j', async (text, hint) => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'i.mjs');
    await writeFile(join(folder.path, 'other.mjs'), 'export const here = 1;');
    await writeFile(path, text);
    expect(await hintOfNode(path)).toContain(hint);
  });

  it('says that a file is missing', async () => {
    await expect(loadConfigFile('/nowhere/c.json')).rejects.toMatchObject({ code: 'not-found' });
  });
});
