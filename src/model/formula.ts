import type {} from 'mdast-util-math';

/** What a formula takes of a line, in em of the text around it. */
export interface FormulaSize {
  readonly width: number;
  /** From its top to its bottom. */
  readonly height: number;
  /** The part of the height below the base line. */
  readonly depth: number;
}

/** A formula as it is drawn, or why it is not. */
export type Formula =
  | {
      readonly kind: 'drawn';
      /** An `<svg>` whose width, height and base line are in em; it has paths and no scripts, links or fonts. */
      readonly svg: string;
      readonly size: FormulaSize;
    }
  | { readonly kind: 'not-drawn'; readonly reason: string };

/** Draws TeX: `display` is a formula on a line of its own. */
export type DrawFormula = (tex: string, display: boolean) => Formula;

declare module 'mdast-util-math' {
  // A formula that was drawn knows its size: what fits on a slide is computed without drawing again.
  interface MathData {
    size?: FormulaSize;
  }
  interface InlineMathData {
    size?: FormulaSize;
  }
}
