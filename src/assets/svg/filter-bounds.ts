import type { SvgElement } from './svg-tree.js';

/** The largest value of an attribute that a drawing needs; a blur over 20,000 × 20,000 px took a browser 10 s. */
const largest: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  filter: { x: 5000, y: 5000, width: 5000, height: 5000 },
  feGaussianBlur: { stdDeviation: 100 },
  feDropShadow: { stdDeviation: 100 },
  feMorphology: { radius: 50 },
  feConvolveMatrix: { order: 9 },
  feTurbulence: { numOctaves: 8 },
};

/** Whether a filter is one that a browser draws in a moment. */
export function isBounded(element: SvgElement): boolean {
  const bounds = Object.hasOwn(largest, element.name) ? largest[element.name] : undefined;
  return Object.entries(bounds ?? {}).every(([name, bound]) =>
    numbers(element.attributes[name]).every((value) => Math.abs(value) <= bound),
  );
}

function numbers(value: string | undefined): number[] {
  return (value ?? '').split(/[\s,]+/).map((part) => Number.parseFloat(part) || 0);
}
