import { drawingFont, palettes, type Scheme } from '../palette.js';
import { mermaidColors, mermaidSheet } from './mermaid-colors.js';
import { mermaidKinds } from './mermaid-kinds.js';
import { fills, textSize } from './mermaid-looks.js';

/** What may not be changed by a diagram's own directives: they could undo what makes it safe, readable and the same. */
const secure = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'theme',
  'themeVariables',
  'themeCSS',
  'darkMode',
  'fontFamily',
  'htmlLabels',
  'deterministicIds',
  'deterministicIDSeed',
];

/** Mermaid's settings for a scheme: our colours, one font, no HTML in labels. */
export function mermaidSettings(scheme: Scheme): Readonly<Record<string, unknown>> {
  const palette = palettes[scheme];
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    deterministicIds: true,
    deterministicIDSeed: 'diagram',
    suppressErrorRendering: true,
    maxTextSize: 20_000,
    maxEdges: 200,
    secure,
    theme: 'base',
    darkMode: scheme === 'dark',
    htmlLabels: false,
    fontFamily: drawingFont,
    fontSize: textSize,
    themeVariables: { ...mermaidColors(palette, fills[scheme]), darkMode: scheme === 'dark' },
    themeCSS: mermaidSheet(palette),
    ...mermaidKinds(palette, fills[scheme]),
  };
}

/** What is written into each element. */
export const drawnProperties: readonly string[] = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'display',
];
