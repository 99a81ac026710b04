/** Why a request is refused; the body is the same for all of them. */
export type Refusal = 400 | 403 | 404 | 405;

/** What of a request is looked at. */
export interface RequestFacts {
  readonly method: string;
  /** As it came: path and query. */
  readonly target: string;
  /** Names and values as they came, one after the other. */
  readonly rawHeaders: readonly string[];
}

/** A refusal, or the path that is asked for. */
export type Verdict = { readonly refusal: Refusal } | { readonly path: string; readonly query: string };

/** Judges a request by nothing but its head; `hosts` are the values that `Host` may have. */
export function judgeRequest(
  { method, target, rawHeaders }: RequestFacts,
  hosts: ReadonlySet<string>,
): Verdict {
  const named = headerValues(rawHeaders, 'host');
  if (named.length !== 1 || !hosts.has(named[0]?.toLowerCase() ?? '')) return { refusal: 403 };
  if (method !== 'GET' && method !== 'HEAD') return { refusal: 405 };
  if (!target.startsWith('/') || isOdd(target)) return { refusal: 400 };
  const [path = '/', query = ''] = target.split('?', 2);
  return { path, query };
}

/** Whether a WebSocket may be opened: by a page of ours alone, which a browser says in `Origin`. */
export function isOwnOrigin(rawHeaders: readonly string[], hosts: ReadonlySet<string>): boolean {
  const [origin, ...others] = headerValues(rawHeaders, 'origin');
  const [host] = headerValues(rawHeaders, 'host');
  if (origin === undefined || others.length > 0) return false;
  return (
    origin.startsWith('http://') && hosts.has(origin.slice(7)) && origin.slice(7) === host?.toLowerCase()
  );
}

/** Paths that only those write who try to leave ours; all of ours are letters, digits, `-` and `/`. */
function isOdd(target: string): boolean {
  return /[#\\\0]|%(?:00|2e|2f|5c|c0)|\/\/|\/\.|\.\.|[^\x21-\x7e]/i.test(target) || target.length > 500;
}

function headerValues(rawHeaders: readonly string[], name: string): readonly string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
}
