import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** How long a writer may take, and how much it may say. */
export interface WriterBounds {
  readonly milliseconds: number;
  readonly characters: number;
}

const bounds: WriterBounds = { milliseconds: 60_000, characters: 1024 * 1024 };

/** A module's default export takes the request and returns the answer; it runs in a process of its own. */
const moduleRunner = `import(process.argv[1]).then(async ({ default: write }) => {
  if (typeof write !== 'function') throw new Error('its default export is no function');
  let text = '';
  for await (const part of process.stdin.setEncoding('utf8')) text += part;
  process.stdout.write(JSON.stringify(await write(JSON.parse(text))));
});`;

const isModule = (writer: string): boolean => /\.[cm]?js$/u.test(writer) && !/\s/u.test(writer);

/** A module, or a command with its arguments parted by spaces; no shell reads it. */
const programOf = (writer: string): readonly string[] =>
  isModule(writer)
    ? [process.execPath, '--input-type=module', '--eval', moduleRunner, pathToFileURL(writer).href]
    : writer.trim().split(/\s+/u);

/** Runs the user's own writer: the request on its standard input, the answer from its standard output. */
export const runWriter = (
  writer: string,
  request: string,
  { milliseconds, characters }: WriterBounds = bounds,
): Promise<string> => {
  const [program = '', ...args] = programOf(writer);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
    let [answer, complaint] = ['', ''];
    const stop = (reason: string): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(reason));
    };
    const timer = setTimeout(() => stop(`it took longer than ${milliseconds / 1000} s`), milliseconds);
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      answer += part;
      if (answer.length > characters) stop(`it said more than ${characters} characters`);
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      complaint = `${complaint}${part}`.slice(-2000);
    });
    child.on('error', ({ message }) => stop(`it did not start (${message})`));
    // It may end without reading what it is asked.
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(answer);
      else reject(new Error(`it ended with ${code ?? 'a signal'}${lastLine(complaint)}`));
    });
    child.stdin.end(request);
  });
};

const lastLine = (text: string): string => {
  const lines = text.split('\n').filter((line) => /\p{L}/u.test(line));
  const error = lines.find((line) => /error/iu.test(line)) ?? lines.at(-1);
  return error === undefined ? '' : `: ${error.trim().slice(0, 200)}`;
};
