import type { Command } from './command.js';
import { type Palette, paletteFor } from './terminal.js';
import type { SystemFinding } from './tools.js';

const marks = {
  fine: ['✓', 'green'],
  weak: ['!', 'yellow'],
  missing: ['✗', 'red'],
} as const satisfies Record<SystemFinding['state'], readonly [string, keyof Palette]>;

/** `postdeck doctor`: what is there, what is missing, and what to do; exit code 1 when something is missing. */
export const doctor: Command = async ({ line, terminal, tools }) => {
  const { browserPath, installBrowser, json } = line.options;
  if (installBrowser === true) {
    const path = await tools.installBrowser((step) => terminal.stderr.write(`${step}\n`));
    terminal.stderr.write(`the browser is at ${path}\n`);
  }
  const findings = await tools.inspectSystem(browserPath === undefined ? {} : { browserPath });
  const ok = findings.every(({ state }) => state !== 'missing');
  if (json === true) terminal.stdout.write(`${JSON.stringify({ ok, findings }, null, 2)}\n`);
  else terminal.stdout.write(findingsText(findings, paletteFor(terminal.stdout, terminal.env)));
  return ok ? 0 : 1;
};

function findingsText(findings: readonly SystemFinding[], palette: Palette): string {
  const width = Math.max(...findings.map(({ name }) => name.length));
  return findings
    .map(({ name, state, found, advice }) => {
      const [mark, color] = marks[state];
      const line = `${palette[color](mark)} ${palette.bold(name.padEnd(width))}  ${found}\n`;
      return advice === undefined ? line : `${line}${' '.repeat(width + 4)}${advice}\n`;
    })
    .join('');
}
