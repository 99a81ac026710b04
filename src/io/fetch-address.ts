import type { IncomingMessage } from 'node:http';
import { DeckError } from '../errors.js';
import { type FetchSystem, systemNetwork } from './fetch-system.js';
import { isPublicAddress } from './public-address.js';
import { reasonOf } from './system-error.js';

/** What was at an address. */
export interface FetchedFile {
  readonly bytes: Uint8Array;
  /** The address that it came from in the end. */
  readonly address: string;
  /** As the server has declared it, e.g. `text/html`. */
  readonly mediaType: string;
  /** The encoding that the server has declared. */
  readonly charset?: string;
}

/** Bounds of a fetch. */
export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly redirects: number;
  /** The media types that are taken; default pages, feeds and texts. */
  readonly accepts?: Accepted;
}

interface Accepted {
  readonly pattern: RegExp;
  /** What it is not when it is something else: `a picture`. */
  readonly else: string;
}

const defaultLimits: FetchLimits = { bytes: 10 * 1024 * 1024, milliseconds: 20_000, redirects: 5 };

/**
 * Fetches what is at an http(s) address. Its host is looked up first, every address of it must be one of the public
 * internet, and the connection goes to the address that was checked; so it is for each redirect.
 *
 * @throws DeckError `not-fetched` or `too-large`.
 */
export async function fetchAddress(
  address: string,
  system: FetchSystem = systemNetwork,
  limits: FetchLimits = defaultLimits,
): Promise<FetchedFile> {
  const deadline = AbortSignal.timeout(limits.milliseconds);
  try {
    let url = checkedUrl(address);
    for (let hop = 0; hop <= limits.redirects; hop++) {
      const response = await request(url, system, deadline);
      const location = redirectOf(response);
      if (location === undefined) return await fileOf(response, url, limits);
      response.destroy();
      url = checkedUrl(location, url);
    }
    throw refusal(address, `it redirects more than ${limits.redirects} times`);
  } catch (error) {
    if (error instanceof DeckError) throw error;
    const reason = deadline.aborted
      ? `there was no answer within ${limits.milliseconds / 1000} s`
      : reasonOf(error);
    throw refusal(address, reason, error);
  }
}

function checkedUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw refusal(address, 'it is no address');
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refusal(url.href, 'only http and https are fetched');
  if (url.username !== '' || url.password !== '')
    throw refusal(url.host, 'it holds a name and password, which would be sent');
  if (base?.protocol === 'https:' && url.protocol === 'http:')
    throw refusal(url.href, 'it redirects from https to http');
  return url;
}

async function request(url: URL, system: FetchSystem, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await system.lookUp(host, signal);
  const [target] = addresses;
  const blocked = addresses.find((address) => !isPublicAddress(address));
  if (target === undefined) throw refusal(url.href, 'its host is not known');
  if (blocked !== undefined) {
    throw refusal(url.href, `its host is ${blocked}, on this machine or a private network`);
  }
  return system.get(url, target, signal);
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | undefined {
  return [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined;
}

const readable: Accepted = {
  pattern: /^(?:text\/|application\/(?:(?:[\w.-]+\+)?(?:xml|json)\b|xhtml\+xml))/i,
  else: 'neither a page, a feed nor a text',
};

async function fileOf(response: IncomingMessage, url: URL, limits: FetchLimits): Promise<FetchedFile> {
  const { statusCode = 0, headers } = response;
  const type = headers['content-type'] ?? 'text/html';
  const accepted = limits.accepts ?? readable;
  const problem =
    statusCode !== 200
      ? `the server answers ${statusCode}`
      : accepted.pattern.test(type)
        ? undefined
        : `it is ${type.split(';')[0]}, and ${accepted.else}`;
  if (problem !== undefined) {
    response.destroy();
    throw refusal(url.href, problem);
  }
  const bytes = await collect(response, url, limits.bytes);
  const charset = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1];
  return {
    bytes,
    address: url.href,
    mediaType: type.replace(/;.*$/, '').trim().toLowerCase(),
    ...(charset === undefined ? {} : { charset }),
  };
}

async function collect(response: AsyncIterable<Uint8Array>, url: URL, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of response) {
    total += chunk.length;
    if (total > most) {
      throw new DeckError('too-large', `${url.href} is larger than ${Math.round(most / 1024 / 1024)} MB`, {
        hint: 'Download it, cut it, and import the file.',
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refusal(address: string, reason: string, cause?: unknown): DeckError {
  return new DeckError('not-fetched', `${address} was not fetched: ${reason}`, {
    hint: 'Open it in a browser, save the page, and import the file.',
    ...(cause === undefined ? {} : { cause }),
  });
}
