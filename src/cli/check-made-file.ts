import { linterFor, type MadeFinding } from '../export/made-files.js';
import { readBytes } from '../io/read-bytes.js';
import type { CommandContext } from './command.js';
import { oneLine } from './report.js';
import { paletteFor } from './terminal.js';

/** What a check says of a PDF or a PPTX. */
export interface MadeFile {
  readonly findings: readonly MadeFinding[];
}

/** Checks a file that is no text; nothing for a path of any other kind. */
export async function checkMadeFile(path: string, cwd: string): Promise<MadeFile | undefined> {
  const lint = linterFor(path);
  return lint && { findings: await lint(await readBytes(path, cwd)) };
}

/** A line for each finding, and one that sums up. */
export function madeFileLines(
  { findings }: MadeFile,
  path: string,
  { terminal, line }: CommandContext,
): readonly string[] {
  const palette = paletteFor(terminal.stdout, terminal.env);
  const name = oneLine(path);
  const faults = findings.map(({ rule, where, reason }) =>
    [
      where === '' ? name : `${name} ${oneLine(where)}`,
      palette.red('file'),
      oneLine(reason),
      palette.dim(`postdeck:${rule}`),
    ].join('  '),
  );
  if (line.options.quiet === true) return faults;
  const sum = findings.length === 0 ? 'nothing to mend' : `${findings.length} to mend`;
  return [...faults, `${findings.length === 0 ? palette.green('✓') : palette.red('✗')} ${name}  ${sum}`];
}
