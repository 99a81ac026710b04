import type { TalkState } from './talk-state.js';

/** A point of a slide, as shares of its width and height. */
export type Point = readonly [x: number, y: number];

/** A line that the pen drew. */
export type Line = readonly Point[];

/** What windows of one talk tell each other. */
export type TalkMessage =
  /** A window that has just opened, or looks for its partner again. */
  | { readonly kind: 'hello' }
  /** What is shown; the higher revision is the newer one. */
  | { readonly kind: 'state'; readonly revision: number; readonly state: TalkState }
  | { readonly kind: 'skip'; readonly slides: readonly number[] }
  /** The laser pointer; without a place it is off. */
  | { readonly kind: 'laser'; readonly at?: Point }
  /** All that is drawn on a slide; it takes the place of what was drawn there. */
  | { readonly kind: 'drawing'; readonly slide: number; readonly lines: readonly Line[] };

/** A message to a server, whose places are those of one version of its deck; without one, of the newest. */
export type PlacedMessage = TalkMessage & { readonly version?: number };

/** How a message travels: two decks open at once, or another page, never take part. */
export interface Envelope {
  readonly deck: string;
  readonly token: string;
  readonly message: TalkMessage;
}

const mostPoints = 5000;
const mostLines = 500;
const mostSlides = 100_000;

type Check = (fields: Readonly<Record<string, unknown>>) => TalkMessage | undefined;

const checks: Readonly<Record<TalkMessage['kind'], Check>> = {
  hello: () => ({ kind: 'hello' }),
  state: ({ state, revision }) => {
    if (!isRecord(state) || !Number.isSafeInteger(revision)) return undefined;
    const { slide, step, screen } = state;
    const known = screen === 'slides' || screen === 'black' || screen === 'white';
    return isCount(slide) && isCount(step) && known
      ? { kind: 'state', revision: Number(revision), state: { slide, step, screen } }
      : undefined;
  },
  skip: ({ slides }) => (isList(slides, mostSlides, isCount) ? { kind: 'skip', slides } : undefined),
  laser: ({ at }) => {
    if (at === undefined) return { kind: 'laser' };
    return isPoint(at) ? { kind: 'laser', at } : undefined;
  },
  drawing: ({ slide, lines }) =>
    isCount(slide) && isList(lines, mostLines, isLine) ? { kind: 'drawing', slide, lines } : undefined,
};

/** The message of an envelope that is for this talk and well formed; anything else is nothing. */
export function openEnvelope(
  data: unknown,
  { deck, token }: Pick<Envelope, 'deck' | 'token'>,
): TalkMessage | undefined {
  if (!isRecord(data) || data.deck !== deck || data.token !== token) return undefined;
  return checkMessage(data.message);
}

/** A message that is well formed, with nothing beside its own fields. */
export function checkMessage(value: unknown): TalkMessage | undefined {
  if (!isRecord(value) || typeof value.kind !== 'string' || !Object.hasOwn(checks, value.kind))
    return undefined;
  // The row is there: asked for one line above.
  return checks[value.kind as TalkMessage['kind']](value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < mostSlides;
}

function isPoint(value: unknown): value is Point {
  return Array.isArray(value) && value.length === 2 && value.every((each) => each >= 0 && each <= 1);
}

function isLine(value: unknown): value is Line {
  return isList(value, mostPoints, isPoint);
}

function isList<T>(value: unknown, most: number, check: (each: unknown) => each is T): value is T[] {
  return Array.isArray(value) && value.length <= most && value.every(check);
}
