import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { engineFlags } from '../../src/launch/engine-flags.js';

describe('the flags of the engine', () => {
  it('are all known to the Node that runs', () => {
    const flags = engineFlags(process.versions.node);
    const script = `for (const flag of ${JSON.stringify(flags)}) require('node:v8').setFlagsFromString(flag)`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('say when to optimise in the versions that are known, and nothing in others', () => {
    expect(engineFlags('20.19.0')).toHaveLength(2);
    expect(engineFlags('22.12.0')).toHaveLength(3);
    expect(engineFlags('24.0.0')).toEqual(engineFlags('22.12.0'));
    expect(engineFlags('99.0.0')).toEqual(['--no-regexp-tier-up']);
  });
});
