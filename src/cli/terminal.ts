/** The world as a command sees it: handed in, so that a test can hand in its own. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: NodeJS.ProcessEnv;
  /** Absolute. */
  readonly cwd: string;
  /** Ends a watch; the process of the command line needs none. */
  readonly signal?: AbortSignal;
}

/** A place to print to. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string | Uint8Array): unknown;
}

const codes = { red: 31, yellow: 33, green: 32, cyan: 36, dim: 2, bold: 1 } as const;

/** Colours by name; each leaves the text as it is where colours are not wanted. */
export type Palette = Readonly<Record<keyof typeof codes, (text: string) => string>>;

/** The palette of a stream: FORCE_COLOR, then NO_COLOR, then whether a terminal is at the other end. */
export function paletteFor(stream: OutputStream, env: NodeJS.ProcessEnv): Palette {
  const enabled = wantsColor(stream, env);
  const paint = (code: number) => (text: string) => (enabled ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    red: paint(codes.red),
    yellow: paint(codes.yellow),
    green: paint(codes.green),
    cyan: paint(codes.cyan),
    dim: paint(codes.dim),
    bold: paint(codes.bold),
  };
}

function wantsColor(stream: OutputStream, env: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: term } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return !refused && stream.isTTY === true && term !== 'dumb';
}
