import type { Nodes as HastNodes } from 'hast';
import type { Html } from 'mdast';
import type { Position } from 'unist';
import { lowerBound } from '../../model/lower-bound.js';
import type { Lines } from '../lines.js';

/** A piece of the HTML text of a list of nodes, and the node that it was taken from. */
export interface Chunk {
  readonly from: number;
  readonly html: Html;
  readonly lines: Lines;
}

/**
 * Where an HTML node stands in the post. Offsets shift a little where tags were made harmless, so only the lines of
 * a chunk are told apart.
 */
export function positionIn(chunks: readonly Chunk[], node: HastNodes): Position | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  const chunk = start === undefined ? undefined : chunkAt(chunks, start);
  const origin = chunk?.html.position;
  if (start === undefined || end === undefined || chunk === undefined || origin === undefined)
    return undefined;
  const last = origin.end.line - origin.start.line;
  const from = Math.min(last, chunk.lines.placeOf(Math.max(0, start - chunk.from)).line - 1);
  const to = Math.min(last, Math.max(from, chunk.lines.placeOf(Math.max(0, end - chunk.from)).line - 1));
  return {
    start: { line: origin.start.line + from, column: from === 0 ? origin.start.column : 1 },
    end: { line: origin.start.line + to, column: to === last ? origin.end.column : 1 },
  };
}

function chunkAt(chunks: readonly Chunk[], offset: number): Chunk | undefined {
  const behind = lowerBound(chunks.length, (index) => (chunks[index]?.from ?? 0) <= offset);
  return chunks[Math.max(0, behind - 1)];
}
