import { type Canonical, type DiagramReader, diagramLimits, notDrawn } from './canonical.js';
import { flowchart } from './flowchart.js';
import { classDiagram, entityDiagram, stateDiagram } from './line-grammars.js';
import { sequence } from './sequence.js';

const readers: readonly (readonly [header: RegExp, reader: DiagramReader])[] = [
  [/^(?:graph|flowchart(?:-elk)?)(?:\s|;|$)/, flowchart],
  [/^sequenceDiagram\b/, sequence],
  [/^stateDiagram(?:-v2)?\b/, stateDiagram],
  [/^classDiagram(?:-v2)?\b/, classDiagram],
  [/^erDiagram\b/, entityDiagram],
];

/**
 * Reads a Mermaid source with grammars of our own and spells it anew. The library drops every line that it does
 * not know and draws the rest, so what ours do not know is not drawn at all: a wrong diagram is worse than none.
 */
export function readMermaid(source: string): Canonical {
  if (source.length > diagramLimits.characters) return notDrawn('it is too long for a slide');
  const lines = statements(source);
  const header = lines[0];
  if (header === undefined) return notDrawn('it is empty');
  if (lines.length > diagramLimits.lines) return notDrawn(`it has more than ${diagramLimits.lines} lines`);
  const reader = readers.find(([pattern]) => pattern.test(header))?.[1];
  return reader === undefined
    ? notDrawn(`its kind (${header.slice(0, 40)}) is not drawn without a browser`)
    : reader(lines);
}

/** Lines without front matter, directives (`%%{init …}%%`), comments and what only a browser needs. */
function statements(source: string): string[] {
  const body = source
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*---\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '')
    .replace(/%%\{[\s\S]*?\}%%/g, '');
  return body
    .replace(/^\s*acc(?:Title|Descr)\s*:.*$|^\s*accDescr\s*\{[^}]*\}/gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('%%'));
}
