import type { Presentation } from '../present/open-presentation.js';
import type { CommandContext } from './command.js';
import { paletteFor } from './terminal.js';

/** What there is to say when a talk is served. */
export interface ServedTalk {
  readonly path: string;
  readonly slides: number;
  readonly presentation: Presentation;
}

/** Prints where the stage is, and for a shared room where the others come to. */
export async function printAddresses(
  { path, slides, presentation }: ServedTalk,
  { terminal, line }: CommandContext,
): Promise<void> {
  const palette = paletteFor(terminal.stdout, terminal.env);
  const { stage, audience, remote } = presentation;
  const code = remote === undefined ? undefined : presentation.pairingCode();
  const rows: readonly (readonly [string, string] | undefined)[] = [
    ['stage', `${stage}   p opens the presenter view`],
    audience === undefined ? undefined : ['audience', `${audience}   q shows its QR code on the stage`],
    remote === undefined || code === undefined
      ? undefined
      : ['remote', `${remote}   code ${code.code}, for one phone within ${code.seconds / 60} minutes`],
  ];
  const lines = rows
    .filter((row) => row !== undefined)
    .map(([name, text]) => `  ${palette.bold(name.padEnd(9))} ${text}`);
  const text = [
    `${palette.green('✓')} ${path}  ${palette.dim(`${slides} slides`)}`,
    ...lines,
    ...(audience === undefined
      ? []
      : [palette.yellow('  shared: everybody on this network with the address can follow')]),
  ].join('\n');
  terminal.stdout.write(`${text}\n`);
  if (audience === undefined || line.options.quiet === true || terminal.stdout.isTTY !== true) return;
  const { renderUnicodeCompact } = await import('uqr');
  terminal.stdout.write(`${renderUnicodeCompact(audience)}\n`);
}
