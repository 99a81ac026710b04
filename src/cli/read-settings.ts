import { dirname, relative } from 'node:path';
import type { OptionLayer } from '../config/check-options.js';
import { resolveSettings } from '../config/resolve-settings.js';
import { findConfigFile, loadConfigFile } from '../io/load-config.js';
import type { Settings } from '../model/settings.js';
import type { CommandContext } from './command.js';

/** The settings of a run, and the config file that they came from. */
export interface RunSettings {
  readonly settings: Settings;
  /** Absolute; absent when there is none. */
  readonly configFile?: string;
}

/** Settings of a run: defaults < config file < flags. A post's `deck:` block is applied when it is read. */
export async function readSettings({ line, terminal }: CommandContext): Promise<RunSettings> {
  const configFile = line.options.config ?? (await findConfigFile(terminal.cwd));
  const { out, ...values } = line.flags.values;
  // `--out -` names no folder: it is the command's to handle.
  const flags: OptionLayer = {
    ...line.flags,
    values: out === '-' || out === undefined ? values : { ...values, out },
  };
  if (configFile === undefined) return { settings: resolveSettings({ flags }) };
  const file = await configLayer(configFile, terminal.cwd);
  return { settings: resolveSettings({ flags, file }), configFile };
}

async function configLayer(path: string, cwd: string): Promise<OptionLayer> {
  const { values, lineOf } = await loadConfigFile(path);
  return { values, base: dirname(path), file: relative(cwd, path), lineOf };
}

/** Whether the command line sends the one artifact to standard output. */
export function writesToStdout({ line }: CommandContext): boolean {
  return line.flags.values.out === '-';
}
