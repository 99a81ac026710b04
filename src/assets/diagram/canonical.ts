/** A diagram in the narrow spelling that the drawing library reads whole, or why there is none. */
export type Canonical =
  | {
      readonly kind: 'canonical';
      readonly text: string;
      /** The same drawn in the other direction: a post's column is tall, a slide is wide. */
      readonly turned?: string;
      /** Both with labels over several lines, for a drawing that would be too small to read. */
      readonly narrow?: readonly string[];
      /** A long chain cut into rows that lie one below the other, a few ways: each row is a chart of its own. */
      readonly folded?: readonly (readonly string[])[];
    }
  | NotDrawn;

export interface NotDrawn {
  readonly kind: 'not-drawn';
  readonly reason: string;
}

/** Reads the statements of one kind of diagram; the header is its first line. */
export type DiagramReader = (lines: readonly string[]) => Canonical;

/** What may be drawn at once: more is no slide, and the layout's time grows with the square. */
export const diagramLimits = { characters: 20_000, lines: 200, nodes: 60, edges: 80 } as const;

/** A source that stays a source. */
export function notDrawn(reason: string): NotDrawn {
  return { kind: 'not-drawn', reason };
}

/** A line that the grammar does not know. */
export function unknownLine(line: string): NotDrawn {
  return notDrawn(`“${line.slice(0, 60)}” is syntax that is not drawn without a browser`);
}
