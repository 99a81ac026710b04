import type { Point } from 'unist';

/** How far something is moved in a text, in lines and characters. */
export interface Move {
  readonly line: number;
  readonly offset: number;
}

/** A tree, or anything that holds parts of one, with the places it came from moved; what is given stays as it is. */
export function moved<T>(value: T, by: Move): T {
  return by.line === 0 && by.offset === 0 ? value : copied(value, by);
}

/** As `moved`, and a copy also where nothing moves. */
export function copied<T>(value: T, by: Move): T {
  // What is copied has the shape of what is given: only the numbers of points differ.
  return copyOf(value, by) as T;
}

function copyOf(value: unknown, by: Move): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => copyOf(each, by));
  if (isPoint(value)) return movedPoint(value, by);
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) copy[key] = copyOf(each, by);
  return copy;
}

/** As `copied`, in place: for what nobody else has. */
export function shifted<T>(value: T, by: Move): T {
  shiftPoints(value, by);
  return value;
}

function shiftPoints(value: unknown, by: Move): void {
  if (typeof value !== 'object' || value === null) return;
  if (isPoint(value)) Object.assign(value, movedPoint(value, by));
  else for (const each of Object.values(value)) shiftPoints(each, by);
}

function isPoint(value: object): value is Point {
  return 'line' in value && 'column' in value;
}

function movedPoint({ line, column, offset }: Point, by: Move): Point {
  return { line: line + by.line, column, ...(offset === undefined ? {} : { offset: offset + by.offset }) };
}

/** The first point of a tree, where it begins in its text. */
export function firstPoint(value: unknown): Move {
  return findPoint(value) ?? { line: 0, offset: 0 };
}

function findPoint(value: unknown): Move | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isPoint(value)) return { line: value.line, offset: value.offset ?? 0 };
  for (const each of Object.values(value)) {
    const found = findPoint(each);
    if (found) return found;
  }
  return undefined;
}

/** The move that brings a point to the beginning of the text. */
export function toZero({ line, offset }: Move): Move {
  return { line: -line, offset: -offset };
}

/** The move from one point to another. */
export function moveBetween(from: Move, to: Move): Move {
  return { line: to.line - from.line, offset: to.offset - from.offset };
}
