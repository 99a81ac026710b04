import type { SystemReport } from '../browser/inspect-system.js';
import type { SystemFinding } from './tools.js';

/** What was found on a machine, as lines for a reader. */
export function systemFindings(report: SystemReport): readonly SystemFinding[] {
  return [
    nodeFinding(report),
    browserFinding(report),
    fontFinding(report),
    officeFinding(report),
    cacheFinding(report),
  ];
}

function nodeFinding({ node }: SystemReport): SystemFinding {
  const name = 'Node.js';
  if (node.supported) return { name, state: 'fine', found: node.version };
  return {
    name,
    state: 'missing',
    found: `${node.version} is too old`,
    advice: 'Install Node.js 20.19 or newer.',
  };
}

function browserFinding({ browser }: SystemReport): SystemFinding {
  const name = 'Browser';
  if (browser.ok)
    return { name, state: 'fine', found: `${browser.version} (${browser.source}) ${browser.path}` };
  return { name, state: 'missing', found: browser.reason, advice: browser.hint };
}

/** Scripts that a community theme seldom carries a font for, and a system font that shows them. */
const scripts: readonly (readonly [script: string, fonts: RegExp])[] = [
  ['Chinese, Japanese, Korean', /cjk|han sans|pingfang|hiragino|yahei|meiryo|malgun|wenquanyi|source han/i],
  ['Arabic', /arab|dejavu sans|geeza|tahoma/i],
  ['emoji', /emoji/i],
];

function fontFinding({ fonts }: SystemReport): SystemFinding {
  const name = 'Fonts';
  if (fonts === undefined)
    return { name, state: 'fine', found: 'the themes bring their own; the system has no fc-list to ask' };
  const lacking = scripts
    .filter(([, pattern]) => !fonts.some((font) => pattern.test(font)))
    .map(([script]) => script);
  const found = `the themes bring their own; the system has ${fonts.length} more`;
  if (lacking.length === 0) return { name, state: 'fine', found };
  return {
    name,
    state: 'weak',
    found: `${found}, none for ${lacking.join('; ')}`,
    advice:
      'Only community themes need one: ours bring fonts of these scripts along. Install the Noto fonts (Debian: fonts-noto-cjk fonts-noto-color-emoji).',
  };
}

function officeFinding({ libreOffice }: SystemReport): SystemFinding {
  const name = 'LibreOffice';
  if (libreOffice !== undefined) return { name, state: 'fine', found: libreOffice };
  return {
    name,
    state: 'weak',
    found: 'not found',
    advice: 'Not needed to build; it shows PPTX files (Debian: libreoffice-impress).',
  };
}

function cacheFinding({ cache }: SystemReport): SystemFinding {
  const name = 'Cache';
  if (cache !== undefined) return { name, state: 'fine', found: cache };
  return {
    name,
    state: 'weak',
    found: 'no folder that postdeck may write to',
    advice: 'Browsers are looked for at each start. Set HOME or XDG_CACHE_HOME to a folder of your own.',
  };
}
