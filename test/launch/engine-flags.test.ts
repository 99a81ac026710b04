import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { engineFlags } from '../../src/launch/engine-flags.js';

describe('the flags of the engine', () => {
  it('are all known to the Node that runs', () => {
    const flags = engineFlags(process.versions.node, ['post.md']);
    const script = `for (const flag of ${JSON.stringify(flags)}) require('node:v8').setFlagsFromString(flag)`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('say when to optimise in the versions that are known, and nothing in others', () => {
    expect(engineFlags('20.19.0', [])).toHaveLength(2);
    expect(engineFlags('22.12.0', [])).toHaveLength(3);
    expect(engineFlags('24.0.0', [])).toEqual(engineFlags('22.12.0', []));
    expect(engineFlags('99.0.0', [])).toEqual(['--no-regexp-tier-up']);
  });

  it.each([
    [['post.md', '--to', 'html'], true],
    [['build', 'posts/oven.markdown', '-o', 'talk.pdf'], true],
    [['check', 'post.mdx'], true],
    [['build'], false],
    [['build', 'a.md', 'b.md'], false],
    [['build', 'posts/*.md'], false],
    [['present', 'post.md'], false],
    [['build', 'post.md', '--watch'], false],
    [['build', 'post.md', '-fw'], false],
  ])('%j compiles patterns plainly: %j', (words, isPlain) => {
    expect(engineFlags('20.19.0', words).includes('--no-regexp-optimization')).toBe(isPlain);
  });
});
