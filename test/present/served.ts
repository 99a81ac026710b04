import { connect } from 'node:net';
import { VFile } from 'vfile';
import { WebSocket } from 'ws';
import { qrCode } from '../../src/assets/qr-code.js';
import { dataUri } from '../../src/model/data-uri.js';
import type { LiveDeck, LivePage } from '../../src/model/live.js';
import type { Theme } from '../../src/model/theme.js';
import { openLiveDrawing } from '../../src/pipeline/live-deck.js';
import {
  openPresentation,
  type Presentation,
  type PresentationOptions,
} from '../../src/present/open-presentation.js';
import { settingsOf, testPorts } from '../build/build-fixture.js';

/** Stands for the address on a local network: every machine with IPv4 has it, and it is another one than 127.0.0.1. */
export const lan = process.platform === 'linux' ? '127.0.0.2' : '127.0.0.1';

/** A deck of so many slides; each has two steps and a note. */
export const deckOf = (titles: readonly string[], head = ''): string => {
  const slides = titles.map(
    (title) => `# ${title}\n\n* one of ${title}\n* two\n\n<!--\nProse of ${title}.\n-->`,
  );
  return `---\nmarp: true\ntheme: cloud-native\ntitle: Talk\n${head}---\n\n${slides.join('\n\n---\n\n')}\n`;
};

export const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Slide ${index + 1}`);

const themes = new Map<string, Promise<Theme>>();
const ports = {
  ...testPorts,
  loadTheme(name: string): Promise<Theme> {
    const theme = themes.get(name) ?? testPorts.loadTheme(name);
    themes.set(name, theme);
    return theme;
  },
};
const drawing = openLiveDrawing();

/** Draws Markdown as `postdeck present` does. */
export const drawText = (
  value: string,
  values: Readonly<Record<string, unknown>> = {},
): Promise<LiveDeck> => {
  const settings = settingsOf({ notes: 'all', ...values });
  return drawing.draw(new VFile({ value, path: 'talk.md' }), { settings, ports, readPictures: true });
};

/** Markdown on a free port, shared with `lan`. */
export const optionsOf = async (markdown: string): Promise<PresentationOptions> => ({
  deck: await drawText(markdown),
  port: 0,
  isFixed: true,
  lan,
  qr: (address) => dataUri(qrCode(address)),
  saveTimes: async () => 'times.csv',
});

/** Presents Markdown on a free port, shared with `lan`. */
export const serve = async (
  markdown: string,
  options: Partial<PresentationOptions> = {},
): Promise<Presentation> => openPresentation({ ...(await optionsOf(markdown)), ...options });

/** What a page tells its script. */
export const livePageOf = async (address: string): Promise<LivePage> => {
  const html = await (await fetch(address)).text();
  const json = /<script type="application\/json" id="live">(.*?)<\/script>/s.exec(html)?.[1];
  if (json === undefined) throw new Error(`no live page at ${address}`);
  return JSON.parse(json);
};

/** Sends bytes as they are, and gives what came back until the connection was closed. */
export const raw = (request: string, port: number, host = '127.0.0.1'): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, host, () => socket.write(request));
    let answer = '';
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });

export interface Client {
  readonly socket: WebSocket;
  readonly messages: readonly Readonly<Record<string, unknown>>[];
  send(message: unknown): void;
  /** The code that the socket was closed with. */
  readonly closed: Promise<number>;
}

/** A client that speaks as a page of ours does. */
export const join = async (
  address: string,
  { role, token }: Pick<LivePage, 'role' | 'token'>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Client> => {
  const { host, origin } = new URL(address);
  const query = new URLSearchParams({ role, ...(token === undefined ? {} : { token }) });
  const socket = new WebSocket(`ws://${host}/live?${query}`, { headers: { Origin: origin, ...headers } });
  const messages: Record<string, unknown>[] = [];
  socket.on('message', (data) => messages.push(JSON.parse(String(data))));
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return { socket, messages, send: (message) => socket.send(JSON.stringify(message)), closed };
};
