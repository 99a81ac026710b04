import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import { VFile } from 'vfile';
import { createSystemBrowserProvider } from '../../src/browser/browser-provider.js';
import { nodeSystem } from '../../src/browser/system.js';
import { dataUri } from '../../src/model/data-uri.js';
import type { LiveDeck } from '../../src/model/live.js';
import { openLiveDrawing } from '../../src/pipeline/live-deck.js';
import type { KeptRoom } from '../../src/present/kept-room.js';
import { openPresentation, type Presentation } from '../../src/present/open-presentation.js';
import { launchHere } from '../browser/browsers-here.js';
import { settingsOf } from '../build/build-fixture.js';
import { optionsOf } from '../present/served.js';
import { toolPorts } from './tool-ports.js';

// A dev tool: what a speaker and a room see, as pictures to be looked at; and the picture of the README, of four of them.
//   npm run room-picture -- [--deck decks/x.md] [--slide 9] [--out folder] [--readme .github/room.webp]

const { values } = parseArgs({
  options: {
    deck: { type: 'string', default: 'decks/how-postdeck-works.md' },
    slide: { type: 'string', default: '9' },
    out: { type: 'string', default: 'room' },
    readme: { type: 'string' },
  },
});

const phone: Viewport = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const lying: Viewport = { ...phone, width: 844, height: 390 };
const desk: Viewport = { width: 1280, height: 800 };
const stageSize: Viewport = { width: 1280, height: 720 };

/** The pages of a talk, each on a machine of its own. */
interface Room {
  readonly stage: Page;
  readonly presenter: Page;
  readonly audience: Page;
  readonly remote: Page;
}

let kept: KeptRoom | undefined;
/** Keeps the room over the restart of the server, as the cache does. */
const store = {
  read: async () => kept,
  write: async (room: KeptRoom) => {
    kept = room;
  },
};

await mkdir(values.out, { recursive: true });
const live = await drawDeck(values.deck);
const browser = await launchHere();
try {
  await takePictures(browser, await serve(live));
  if (values.readme) await drawSheet(browser, values.readme);
} finally {
  await browser.close();
}

async function drawDeck(path: string): Promise<LiveDeck> {
  const ports = toolPorts(createSystemBrowserProvider(nodeSystem()));
  const settings = settingsOf({ notes: 'all' });
  const file = new VFile({ value: await readFile(path), path });
  return openLiveDrawing().draw(file, { settings, ports, readPictures: true });
}

async function serve(deck: LiveDeck, port = 0): Promise<Presentation> {
  return openPresentation({ ...(await optionsOf('# Talk\n')), deck, port, store });
}

async function takePictures(here: Browser, talk: Presentation): Promise<void> {
  const room = await openPages(here, talk);
  const { stage, presenter, audience, remote } = room;
  await take(stage, 'before-stage');
  await take(presenter, 'before-presenter');
  await take(audience, 'before-audience');
  await take(remote, 'before-remote');
  const slide = Number(values.slide);
  await turnTo(room, slide);
  await takeTalk(room);
  await using _again = await takeLoss(room, talk);
  await stage.keyboard.press('End');
  await untilAt(room, live.rendered.slides.length);
  await take(stage, 'after-stage');
  await take(presenter, 'after-presenter');
  await take(audience, 'after-audience');
  await take(remote, 'after-remote');
}

/** During the talk: each view, in the sizes that it is seen in. */
async function takeTalk({ stage, presenter, audience, remote }: Room): Promise<void> {
  await take(stage, 'stage');
  await take(presenter, 'presenter');
  await takeAt(presenter, 'presenter-720', { width: 1280, height: 720 });
  await takeAt(presenter, 'presenter-narrow', { width: 1024, height: 768 });
  await take(audience, 'audience');
  await takeAt(audience, 'audience-lying', lying);
  await take(remote, 'remote');
  await takeAt(remote, 'remote-lying', lying);
  await takeKey(stage, 'o', 'overview');
  await takeKey(stage, '?', 'help');
  await takeKey(stage, 'q', 'code');
  await takeKey(stage, 'b', 'black', async () => {
    await take(presenter, 'black-presenter');
    await take(audience, 'black-audience');
    await take(remote, 'black-remote');
  });
}

/** The server is killed, and comes back. */
async function takeLoss(room: Room, talk: Presentation): Promise<Presentation> {
  const { port } = talk;
  await talk[Symbol.asyncDispose]();
  await pause(2500);
  for (const [name, page] of Object.entries(room)) await take(page, `lost-${name}`);
  const again = await serve(live, port);
  await pause(6000);
  for (const [name, page] of Object.entries(room)) await take(page, `back-${name}`);
  return again;
}

async function openPages(here: Browser, talk: Presentation): Promise<Room> {
  const stage = await open(here, talk.stage, stageSize);
  const presenter = await open(here, `${talk.stage}?presenter`, desk);
  const audience = await open(here, talk.audience ?? '', phone);
  const remote = await open(here, talk.remote ?? '', phone);
  await take(remote, 'pairing');
  await remote.type('.pair-code', talk.pairingCode().code);
  await remote.click('button[type=submit]');
  await remote.waitForSelector('.slide.current');
  return { stage, presenter, audience, remote };
}

async function open(here: Browser, address: string, viewport: Viewport): Promise<Page> {
  const context = await here.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  await page.goto(address);
  return page;
}

/** Turns to a slide by its number, as a speaker would. */
async function turnTo(room: Room, slide: number): Promise<void> {
  await room.stage.keyboard.press('g');
  await room.stage.keyboard.type(String(slide));
  await room.stage.keyboard.press('Enter');
  await untilAt(room, slide);
}

async function untilAt(room: Room, slide: number): Promise<void> {
  for (const page of Object.values(room)) {
    await page.waitForFunction(
      (index: number) => document.querySelectorAll('.slide')[index]?.matches('.current'),
      {},
      slide - 1,
    );
  }
  await pause(1200);
}

async function take(page: Page, name: string): Promise<void> {
  await pause(150);
  await writeFile(join(values.out, `${name}.png`), await page.screenshot());
}

async function takeAt(page: Page, name: string, viewport: Viewport): Promise<void> {
  const usual = page.viewport();
  await page.setViewport(viewport);
  await take(page, name);
  await page.setViewport(usual);
}

/** What a key shows; the key, or Escape, takes it away. */
async function takeKey(page: Page, key: string, name: string, during?: () => Promise<void>): Promise<void> {
  // A key of the help is typed with Shift, which `press` does not add.
  await page.keyboard.type(key);
  await take(page, name);
  await during?.();
  await page.keyboard.press('Escape');
}

/** Stage, presenter view, a listener's phone and the remote, side by side. */
async function drawSheet(here: Browser, file: string): Promise<void> {
  const pictureOf = async (name: string): Promise<string> => {
    const bytes = await readFile(join(values.out, `${name}.png`));
    return `<img src="${dataUri({ bytes, mediaType: 'image/png' })}">`;
  };
  const [stage, presenter, audience, remote] = await Promise.all(
    ['stage', 'presenter', 'audience', 'remote'].map(pictureOf),
  );
  const page = await open(here, 'about:blank', { width: 1412, height: 802 });
  await page.setContent(
    `<style>body{margin:0;padding:11px;background:#e8eaee;display:flex;gap:10px;height:780px}
div{display:flex;flex-direction:column;gap:10px;justify-content:space-between}img{display:block}
div img{width:648px}body>img{height:780px}</style><div>${stage}${presenter}</div>${audience}${remote}`,
  );
  await writeFile(file, await page.screenshot({ type: 'webp', quality: 82 }));
}

function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}
