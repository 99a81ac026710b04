import { type ChildProcess, fork } from 'node:child_process';
import type { VFile } from 'vfile';
import { DeckError, type ErrorCode, type ErrorPlace } from '../errors.js';
import type { Post } from '../model/post.js';

/** What the parsing process is sent. */
export interface ParseRequest {
  readonly path: string;
  readonly value: string;
  readonly maxInput: number;
}

/** A message about the post, or an error, as data. */
interface Told {
  readonly reason: string;
  readonly ruleId: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** What the parsing process answers. */
export type ParseAnswer =
  | { readonly kind: 'post'; readonly post: Post; readonly messages: readonly Told[] }
  | {
      readonly kind: 'refused';
      readonly code: ErrorCode;
      readonly message: string;
      readonly hint: string;
      readonly place: ErrorPlace;
    };

/** The process that parses, and its bounds. */
export interface ParseProcess {
  /** The program, absolute. */
  readonly program: string;
  readonly megabytes?: number;
  readonly milliseconds?: number;
}

const defaultMegabytes = 768;
const defaultMilliseconds = 20_000;

/**
 * Parses a large post in a process of its own: a thread would not do, since a parser that runs out of memory ends all
 * threads of its process. Messages go on the file.
 *
 * @throws DeckError as parsing does, and `too-slow` or `too-large` when the process is ended.
 */
export async function boundedParse(
  file: VFile,
  { maxInput }: { readonly maxInput: number },
  parser: ParseProcess,
): Promise<Post> {
  const megabytes = parser.megabytes ?? defaultMegabytes;
  const child = fork(parser.program, {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    // What the parser's process has to say when it ends is not for the author.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    const path = file.path ?? '<stdin>';
    const request: ParseRequest = { path, value: String(file.value), maxInput };
    const answer = await answerOf(child, request, parser.milliseconds ?? defaultMilliseconds);
    if (answer.kind === 'post') return accept(answer, file);
    const { code, message, hint, place } = answer;
    throw new DeckError(code, message, { hint, place });
  } finally {
    child.kill('SIGKILL');
  }
}

function accept({ post, messages }: Extract<ParseAnswer, { kind: 'post' }>, file: VFile): Post {
  for (const { reason, ruleId, line, column } of messages) {
    const place = line === undefined ? {} : { place: { line, column: column ?? 1 } };
    file.message(reason, { source: 'postdeck', ...(ruleId === undefined ? {} : { ruleId }), ...place });
  }
  return post;
}

function answerOf(child: ChildProcess, request: ParseRequest, milliseconds: number): Promise<ParseAnswer> {
  const { path } = request;
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => reject(tooSlow(path, milliseconds)), milliseconds);
    const settle = (then: () => void): void => {
      clearTimeout(deadline);
      then();
    };
    // The program is ours: it answers nothing else.
    child.once('message', (answer) => settle(() => resolve(answer as ParseAnswer)));
    child.once('error', (error) => settle(() => reject(error)));
    child.once('exit', () => settle(() => reject(tooMuch(path))));
    child.send(request, (error) => {
      if (error) settle(() => reject(tooMuch(path)));
    });
  });
}

function tooSlow(file: string, milliseconds: number): DeckError {
  return new DeckError('too-slow', `${file} takes more than ${milliseconds / 1000} s to read`, {
    hint: 'Cut the post in two, or make its longest paragraph, list or table shorter.',
    place: { file },
  });
}

function tooMuch(file: string): DeckError {
  return new DeckError('too-large', `${file} takes more memory to read than a post may`, {
    hint: 'Cut the post in two, or make its longest paragraph, list or table shorter.',
    place: { file },
  });
}
