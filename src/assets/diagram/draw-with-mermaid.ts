import type { RunMermaid } from '../../model/assets.js';
import type { Scheme } from '../palette.js';
import type { FontsFor } from '../svg/own-fonts.js';
import { parseSvg } from '../svg/parse-svg.js';
import { notDrawn } from './canonical.js';
import { type Drawing, finishDrawing } from './drawing.js';
import { drawInPage } from './mermaid-page.js';
import { drawnProperties, mermaidSettings } from './mermaid-settings.js';

/** What drawing in a browser needs. */
export interface MermaidDrawing {
  readonly scheme: Scheme;
  readonly run: RunMermaid;
  readonly fontsFor: FontsFor;
}

/**
 * Draws a source with Mermaid itself, in a browser: the kinds and the syntax that the light drawing lacks. Its SVG is taken
 * for a stranger's and cleaned like a picture of the post.
 */
export async function drawWithMermaid(
  source: string,
  { scheme, run, fontsFor }: MermaidDrawing,
): Promise<Drawing> {
  const task = {
    source: withoutClicks(source),
    settings: mermaidSettings(scheme),
    properties: drawnProperties,
  };
  const raw = await run(drawInPage, task, source);
  if (raw.kind === 'fault') return notDrawn(raw.reason);
  const parsed = parseSvg(new TextEncoder().encode(raw.svg));
  return 'refused' in parsed ? notDrawn(parsed.refused) : finishDrawing(parsed, fontsFor);
}

/** Nothing on a picture can be clicked. */
function withoutClicks(source: string): string {
  return source.replace(/\r\n?/g, '\n').replace(/^[ \t]*click[ \t].*$/gm, '');
}
