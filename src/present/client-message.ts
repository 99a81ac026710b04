import type { ClientMessage, LiveRole } from '../model/live.js';
import { checkMessage, type PlacedMessage } from '../player/talk-message.js';

type Check = (fields: Readonly<Record<string, unknown>>) => ClientMessage | undefined;

const commands = ['next', 'previous', 'black', 'first'] as const;
const mostTimes = 10_000;

const checks: Readonly<Record<ClientMessage['kind'], Check>> = {
  greeting: ({ run, version, name, desk }) =>
    typeof run === 'string' && isWhole(version)
      ? {
          kind: 'greeting',
          run,
          version,
          ...(typeof name === 'string' ? { name: shownName(name) } : {}),
          ...(desk === true ? { desk } : {}),
        }
      : undefined,
  run({ command }) {
    const known = commands.find((each) => each === command);
    return known && { kind: 'run', command: known };
  },
  lead: () => ({ kind: 'lead' }),
  pair: () => ({ kind: 'pair' }),
  code: ({ code }) => (typeof code === 'string' && /^\d{6}$/.test(code) ? { kind: 'code', code } : undefined),
  times: ({ times }) =>
    Array.isArray(times) && times.length <= mostTimes && times.every(isTime)
      ? { kind: 'times', times }
      : undefined,
};

/** What a role may say; a listener says nothing that others would notice. */
const allowed: Readonly<Record<LiveRole, ReadonlySet<string>>> = {
  stage: new Set(['greeting', 'hello', 'state', 'skip', 'laser', 'drawing', 'pair', 'times']),
  remote: new Set(['greeting', 'run', 'lead']),
  audience: new Set(['greeting']),
};

/** A message of a client that is well formed and that its role may send; anything else is nothing. */
export function checkClientMessage(text: string, role: LiveRole): ClientMessage | PlacedMessage | undefined {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  const { kind } = value;
  if (typeof kind !== 'string' || !allowed[role].has(kind)) return undefined;
  // The row is there: asked for in the same expression.
  return Object.hasOwn(checks, kind)
    ? checks[kind as ClientMessage['kind']]({ ...value })
    : checkPlaced({ ...value });
}

function checkPlaced({ version, ...fields }: Readonly<Record<string, unknown>>): PlacedMessage | undefined {
  const message = checkMessage(fields);
  return message && isWhole(version) ? { ...message, version } : message;
}

/** The code that a phone sends to be paired. */
export function codeOf(text: string): string | undefined {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const message = checks.code({ ...value });
  return message?.kind === 'code' ? message.code : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A name that is shown to other speakers: one short line. */
function shownName(name: string): string {
  return name
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 40);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTime(value: unknown): value is readonly [number, number] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    isWhole(value[0]) &&
    typeof value[1] === 'number' &&
    value[1] >= 0 &&
    value[1] < 1e6
  );
}
