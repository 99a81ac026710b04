import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';

/** The network, as a fetch needs it; the real one by default, one of this machine in tests. */
export interface FetchSystem {
  /** Every IP address of a host. */
  lookUp(host: string, signal: AbortSignal): Promise<readonly string[]>;
  /** Asks the machine at `address`, and no other, for what is at `url`. */
  get(url: URL, address: string, signal: AbortSignal): Promise<IncomingMessage>;
}

/** The network of this machine. */
export const systemNetwork: FetchSystem = {
  async lookUp(host) {
    if (isIP(host) !== 0) return [host];
    return (await lookup(host, { all: true })).map(({ address }) => address);
  },
  get: (url, address, signal) => getFrom(url, { host: address, port: portOf(url) }, signal),
};

/** A port that the address names, or that of its scheme. */
function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

/**
 * Sends the request for `url` to a machine that is named by its IP address: nothing is looked up again on the way, so no
 * name server can answer otherwise the second time. The certificate is still checked against the name.
 */
export function getFrom(
  url: URL,
  target: {
    readonly host: string;
    readonly port: number /** Certificates to trust beside none but these. */;
    readonly ca?: string;
  },
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const options: RequestOptions & { servername?: string } = {
    ...target,
    path: `${url.pathname}${url.search}`,
    signal,
    agent: false,
    ...(isIP(url.hostname) === 0 ? { servername: url.hostname } : {}),
    headers: {
      host: url.host,
      'user-agent': 'postdeck',
      accept:
        'text/html, application/rss+xml, application/atom+xml, application/feed+json, text/*;q=0.8, */*;q=0.5',
      // What is packed can unpack to any size.
      'accept-encoding': 'identity',
    },
  };
  return new Promise((resolve, reject) => {
    send(options, resolve).once('error', reject).end();
  });
}
