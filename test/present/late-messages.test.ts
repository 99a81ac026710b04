import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openRoom, type Room } from '../../src/present/room.js';
import type { Member } from '../../src/present/room-people.js';
import { deckOf, drawText, numbered, serve } from './served.js';
import { openWindows, untilShown, type Windows } from './windows.js';

type Message = Readonly<Record<string, unknown>>;

/** A window of the stage in a room, without a line between them. */
const memberOf = (
  id: number,
): { member: Member; heard: Message[]; last(kind: string): Message | undefined } => {
  const heard: Message[] = [];
  const member: Member = {
    id,
    role: 'stage',
    token: 't',
    isNew: false,
    name: '',
    isDesk: false,
    send: (bytes) => heard.push(JSON.parse(new TextDecoder().decode(bytes))),
  };
  return { member, heard, last: (kind) => heard.findLast((message) => message.kind === kind) };
};

describe('what a window says before it has heard of a save', () => {
  let room: Room;
  const one = memberOf(1);
  const other = memberOf(2);
  const say = (message: unknown): void => {
    expect(room.hear(one.member, JSON.stringify(message))).toBe(true);
  };
  const state = (slide: number, step = 0) => ({ slide, step, screen: 'slides' });
  beforeEach(async () => {
    room = openRoom({ run: 'r', onChange() {}, onPair() {}, onTimes() {}, later() {} });
    room.show(await drawText(deckOf(numbered(5))));
    for (const { member, heard } of [one, other]) {
      heard.length = 0;
      room.enter(member);
    }
    say({ kind: 'state', revision: 1, version: 1, state: state(3) });
    room.show(await drawText(deckOf(['New', 'Newer', ...numbered(5)])));
  });

  it('is the turn of a page of the deck that it has: the save does not undo it', () => {
    expect(room.kept.state).toEqual(state(5));
    say({ kind: 'state', revision: 2, version: 1, state: state(4, 1) });
    expect(room.kept).toMatchObject({ state: state(6, 1), revision: 2 });
    expect(other.last('state')).toMatchObject({ state: state(6, 1), revision: 2 });
  });

  it('is right also when it is late by more than one save, and when its slide is gone', async () => {
    room.show(await drawText(deckOf(['New', ...numbered(4)])));
    say({ kind: 'state', revision: 2, version: 1, state: state(1) });
    expect(room.kept.state).toEqual(state(2));
    say({ kind: 'state', revision: 3, version: 1, state: state(4, 2) });
    expect(room.kept.state).toEqual(state(4));
  });

  it('is drawn on the slide that it was drawn on, or nowhere', async () => {
    const lines = [
      [
        [0, 0],
        [1, 1],
      ],
    ];
    say({ kind: 'drawing', version: 1, slide: 4, lines });
    expect(other.last('drawing')).toEqual({ kind: 'drawing', slide: 6, lines });
    other.heard.length = 0;
    room.show(await drawText(deckOf(numbered(4))));
    say({ kind: 'drawing', version: 2, slide: 6, lines });
    expect(other.last('drawing')).toBeUndefined();
  });

  it('leaves out the slides that it meant', () => {
    say({ kind: 'skip', version: 1, slides: [1, 4] });
    expect(other.last('skip')).toEqual({ kind: 'skip', slides: [3, 6] });
  });

  it('is of the newest deck where it names none', () => {
    say({ kind: 'state', revision: 2, state: state(0) });
    expect(room.kept.state).toEqual(state(0));
  });
});

describe('a stage whose line is slow', () => {
  let windows: Windows;
  beforeAll(async () => {
    windows = await openWindows();
  });
  afterAll(() => windows[Symbol.asyncDispose]());

  it('keeps a page that was turned while a save was on its way', async () => {
    await using talk = await serve(deckOf(numbered(5)));
    const stage = await windows.open('about:blank');
    const slow = 150;
    await stage.evaluateOnNewDocument((delay) => {
      const { WebSocket } = window;
      // Every message of the server comes late, and in order.
      window.WebSocket = class extends WebSocket {
        override addEventListener(name: string, listener: (event: Event) => void): void {
          super.addEventListener(name, (event) =>
            name === 'message' ? setTimeout(() => listener(event), delay) : listener(event),
          );
        }
      };
    }, slow);
    await stage.goto(talk.stage);
    await new Promise((resolve) => setTimeout(resolve, 3 * slow));
    talk.show(await drawText(deckOf(['New', ...numbered(5)])));
    await stage.keyboard.press('End');
    await untilShown(stage, 'Slide 5.0');
    await new Promise((resolve) => setTimeout(resolve, 5 * slow));
    await untilShown(stage, 'Slide 5.0');
    expect(await stage.evaluate(() => location.hash)).toBe('#6');
    // Whoever comes now is there as well.
    await untilShown(await windows.open(talk.stage), 'Slide 5.0');
    expect(windows.problems).toEqual([]);
    await windows.closePages();
  });

  it('is on its slide of the new deck when the server comes back with another one', async () => {
    const first = await serve(deckOf(numbered(5)));
    const stage = await windows.open(first.stage);
    await stage.keyboard.press('End');
    await untilShown(stage, 'Slide 5.0');
    await first[Symbol.asyncDispose]();
    await using second = await serve(deckOf(['New', 'Newer', ...numbered(5)]), { port: first.port });
    await expect.poll(() => stage.evaluate(() => location.hash), { timeout: 10_000 }).toBe('#7');
    await untilShown(stage, 'Slide 5.0');
    await untilShown(await windows.open(second.stage), 'Slide 5.0');
    await windows.closePages();
  });
});
