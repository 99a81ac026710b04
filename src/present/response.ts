import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from './request-guard.js';

/** A page that is served, whole in memory. */
export interface Page {
  readonly html: string;
  /** Its content security policy. */
  readonly policy: string;
}

/** What every answer says: nothing of it is for other sites, and no browser guesses what it is. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/** The body of every refusal: it tells nobody why. */
export const refusalBody = 'Not here.\n';

const reasons: Readonly<Record<Refusal | 429, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  429: 'Too Many Requests',
};

/** Sends a page. */
export function sendPage(response: ServerResponse, { html, policy }: Page, method: string | undefined): void {
  const body = Buffer.from(html, 'utf8');
  response.writeHead(200, {
    ...commonHeaders,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    'Content-Security-Policy': policy,
  });
  response.end(method === 'HEAD' ? undefined : body);
}

/** Sends a refusal and closes the connection. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: Refusal | 429): void {
  response.writeHead(status, {
    ...commonHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': refusalBody.length,
    'Content-Security-Policy': "default-src 'none'",
    Connection: 'close',
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : refusalBody);
}

/** The same refusal as bytes, where there is no response yet: before an upgrade, and for what is no HTTP. */
export function rawRefusal(status: Refusal | 429): string {
  const headers = Object.entries({
    ...commonHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(refusalBody.length),
    Connection: 'close',
  });
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${reasons[status]}`, ...lines, '', refusalBody].join('\r\n');
}
