import { DeckError } from '../errors.js';
import { browserAdvice } from './browser-advice.js';
import { type BrowserCandidate, type BrowserSource, browserCandidates } from './browser-candidates.js';
import { cacheFolder } from './cache-folder.js';
import { embeddedFits, findEmbedded, unpackEmbedded } from './embedded-chromium.js';
import type { Probe } from './probe-browser.js';
import type { System } from './system.js';
import { readVerdicts, type Verdict, writeVerdicts } from './verdicts.js';

/** A browser that has proven to print. */
export interface FoundBrowser {
  readonly source: BrowserSource;
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly version: string;
}

export interface FindOptions {
  readonly system: System;
  readonly probe: Probe;
  /** The author's own choice; nothing else is tried when it is given. */
  readonly explicit?: string;
  /** Probes again what is known already. */
  readonly fresh?: boolean;
}

interface Failure {
  readonly path: string;
  readonly reason: string;
  readonly cause: unknown;
}

/** A search under way: what is known, and what it has learned. */
interface Search {
  readonly options: FindOptions;
  readonly cache: string | undefined;
  readonly verdicts: Map<string, Verdict>;
  readonly failures: Failure[];
}

/**
 * The browser to use, in this order: the author's choice, the variables of other tools, the system's
 * browsers, the caches of Puppeteer and Playwright, the embedded Chromium. Fails when none prints.
 */
export async function findBrowser(options: FindOptions): Promise<FoundBrowser> {
  const { system } = options;
  const explicit = options.explicit ?? (system.env.POSTDECK_BROWSER || undefined);
  const cache = await cacheFolder(system);
  const known = options.fresh ? [] : await readVerdicts(cache);
  const search: Search = { options, cache, verdicts: new Map(known), failures: [] };
  const found = await (explicit === undefined ? searchAll(search) : searchExplicit(search, explicit));
  if (search.verdicts.size > 0) await writeVerdicts(cache, search.verdicts);
  if (found !== undefined) return found;
  throw explicit === undefined ? noneFound(search) : explicitFailed(search, explicit);
}

/** The reason why the author's choice does not work must be told: a failure is probed again. */
async function searchExplicit(search: Search, path: string): Promise<FoundBrowser | undefined> {
  if (search.verdicts.get(path)?.version === undefined) search.verdicts.delete(path);
  return firstOf(search, [{ source: 'setting', path }]);
}

/** A verdict of "no use" saves time while something else works; before giving up, all are asked again. */
async function searchAll(search: Search): Promise<FoundBrowser | undefined> {
  const found = await firstOf(search, allCandidates(search));
  const doubtful = [...search.verdicts].filter(
    ([path]) => !search.failures.some((failure) => failure.path === path),
  );
  if (found !== undefined || doubtful.length === 0) return found;
  for (const [path] of doubtful) search.verdicts.delete(path);
  return firstOf(search, allCandidates(search));
}

async function* allCandidates(search: Search): AsyncGenerator<BrowserCandidate> {
  const { system } = search.options;
  yield* browserCandidates(system);
  const packed = (await embeddedFits(system)) ? await findEmbedded(search.cache) : undefined;
  if (packed === undefined || search.cache === undefined) return;
  try {
    yield await unpackEmbedded(packed, search.cache);
  } catch (cause) {
    search.failures.push(failureOf(packed, cause));
  }
}

async function firstOf(
  search: Search,
  candidates: Iterable<BrowserCandidate> | AsyncIterable<BrowserCandidate>,
): Promise<FoundBrowser | undefined> {
  for await (const candidate of candidates) {
    const version = await versionOf(search, candidate);
    if (version !== undefined) return { ...candidate, version };
  }
  return undefined;
}

async function versionOf(search: Search, candidate: BrowserCandidate): Promise<string | undefined> {
  const { options, verdicts, failures } = search;
  const facts = await options.system.executable(candidate.path);
  if (facts === undefined) {
    failures.push(failureOf(candidate.path, new Error('there is no program')));
    return undefined;
  }
  const known = verdicts.get(candidate.path);
  if (known?.size === facts.size && known.modified === facts.modified) return known.version;
  try {
    const version = await options.probe(candidate);
    verdicts.set(candidate.path, { ...facts, version });
    return version;
  } catch (cause) {
    verdicts.set(candidate.path, facts);
    failures.push(failureOf(candidate.path, cause));
    return undefined;
  }
}

function failureOf(path: string, cause: unknown): Failure {
  return { path, reason: reasonOf(cause), cause };
}

/** The first line; Puppeteer adds the whole output of the browser and a link to its own help. */
function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  const lines = message.split('\n').map((line) => line.trim());
  // The browser's own complaint says more than "Failed to launch the browser process!".
  const telling = lines.find((line) =>
    /No usable sandbox|error while loading shared libraries|FATAL/.test(line),
  );
  // "Protocol error (Target.setDiscoverTargets): Target closed": it was started, and ended without a word.
  if (telling === undefined && noAnswer.test(message)) return 'it does not answer as a browser does';
  return (telling ?? lines[0] ?? message).slice(0, 300);
}

const noAnswer = /^Protocol error \(Target\.setDiscoverTargets\)/;

function noneFound({ failures, options: { system } }: Search): DeckError {
  const tried = failures.map(({ path, reason }) => `\n  ${path}: ${reason}`).join('');
  const message = failures.length === 0 ? 'No browser was found.' : `No browser works. Tried:${tried}`;
  return new DeckError('no-browser', message, { hint: browserAdvice(system), cause: failures[0]?.cause });
}

function explicitFailed({ failures }: Search, explicit: string): DeckError {
  const failure = failures[0];
  return new DeckError(
    'bad-browser',
    `The browser ${explicit} cannot be used: ${failure?.reason ?? 'unknown reason'}`,
    {
      hint: 'Give the path of a Chrome, Chromium, Edge or Brave program with --browser-path or POSTDECK_BROWSER, or neither of them to let postdeck look for one.',
      cause: failure?.cause,
    },
  );
}
