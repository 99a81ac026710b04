/** Every way in which a run can stop. A code never changes its meaning. */
export const errorCatalogue = {
  'not-found': { exitCode: 1, what: 'file not found' },
  'not-fetched': { exitCode: 1, what: 'address not fetched' },
  'not-a-post': { exitCode: 1, what: 'not a post' },
  'too-large': { exitCode: 1, what: 'input too large' },
  'too-slow': { exitCode: 1, what: 'input takes too long to read' },
  'too-deep': { exitCode: 1, what: 'input nested too deeply' },
  'bad-front-matter': { exitCode: 1, what: 'front matter not accepted' },
  'nothing-to-present': { exitCode: 1, what: 'nothing to present' },
  'several-posts': { exitCode: 1, what: 'several posts in one file' },
  'bad-setting': { exitCode: 2, what: 'setting not accepted' },
  'unknown-option': { exitCode: 2, what: 'unknown option' },
  'unknown-command': { exitCode: 2, what: 'unknown command' },
  'unknown-theme': { exitCode: 2, what: 'unknown theme' },
  'bad-theme': { exitCode: 1, what: 'theme not usable' },
  'bad-template': { exitCode: 1, what: 'template not usable' },
  'output-not-writable': { exitCode: 1, what: 'cannot write' },
  'post-exists': { exitCode: 1, what: 'the post is there already' },
  'output-edited': { exitCode: 1, what: 'the deck has been edited' },
  'output-collision': { exitCode: 1, what: 'two posts with the same output' },
  'port-taken': { exitCode: 1, what: 'port not free' },
  'no-network': { exitCode: 1, what: 'no network to share on' },
  'no-browser': { exitCode: 1, what: 'no browser' },
  'bad-browser': { exitCode: 1, what: 'the chosen browser cannot be used' },
  'browser-failed': { exitCode: 1, what: 'the browser failed' },
  'slides-differ': { exitCode: 1, what: 'the deck is not as planned' },
  strict: { exitCode: 1, what: 'warnings with --strict' },
} as const satisfies Record<string, { exitCode: 1 | 2; what: string }>;

export type ErrorCode = keyof typeof errorCatalogue;

export interface ErrorPlace {
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly column?: number;
}

/** An error that stops a run: what happened, where, and what to do about it. */
export class DeckError extends Error {
  override readonly name = 'DeckError';
  readonly code: ErrorCode;
  /** What the author can do, as a sentence. */
  readonly hint: string;
  readonly place: ErrorPlace;

  constructor(
    code: ErrorCode,
    message: string,
    details: { hint: string; place?: ErrorPlace; cause?: unknown },
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.place = details.place ?? {};
  }

  /** The exit code of a run that this error stopped. */
  get exitCode(): 1 | 2 {
    return errorCatalogue[this.code].exitCode;
  }
}
