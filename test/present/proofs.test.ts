import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activeTests } from './active-tests.js';

/** Where an item is proven: a file of the tests, and words of the test's name. */
type Proof = readonly [file: string, words: string];

/** The player: `player/controls`, `player/player` and `player/two-windows` run in a real browser, from files. */
const player: Readonly<Record<string, readonly Proof[]>> = {
  'next and previous by keys': [['player/controls.test.ts', 'Shift leaves out steps']],
  'Caps Lock, other letters': [['player/commands.test.ts', 'with Caps Lock or letters']],
  'a key that is held': [['player/controls.test.ts', 'a button of a remote sticks']],
  'presenter remotes': [['player/commands.test.ts', 'keys']],
  'by click, and none in the middle': [['player/player.test.ts', 'clicks on the edges']],
  'by touch, and not by two fingers': [
    ['player/controls.test.ts', 'a finger that moves sideways, and not by two'],
  ],
  'pinch zoom': [['player/controls.test.ts', 'moves a slide that two fingers have enlarged']],
  'by wheel': [['player/controls.test.ts', 'one turn of the wheel']],
  fragments: [['player/two-windows.test.ts', 'step by step, whoever turns the page']],
  'code steps': [['player/player.test.ts', 'steps through the lines of a listing']],
  '#n, back and forward': [
    ['player/player.test.ts', 'follows links, the address, and back'],
    ['player/controls.test.ts', 'opens at the slide of its address'],
  ],
  overview: [['player/controls.test.ts', 'goes by keys through the overview']],
  'full screen': [['player/controls.test.ts', 'fills the screen, and gives it back']],
  'black and white screen': [['player/player.test.ts', 'has an overview, a black screen and help']],
  progress: [['player/controls.test.ts', 'shows on a bar how far the talk is']],
  'go to by number and by text': [
    ['player/player.test.ts', 'goes to a slide by its number, and by words on it'],
  ],
  'print style': [['player/player.test.ts', 'prints every slide on a page of its size']],
  'reduced motion': [['player/controls.test.ts', 'moves nothing for those who asked for less motion']],
  'wake lock': [
    ['player/controls.test.ts', 'asks for a screen that stays awake'],
    ['present/room.test.ts', 'keeps the screens of speakers awake'],
  ],
  'any screen': [['player/player.test.ts', 'shows one slide, letterboxed']],
  'without JavaScript': [['player/player.test.ts', 'is a page to scroll without JavaScript']],
  'keys behind ?': [['player/commands.test.ts', 'of the help do something']],
  'small, inlined': [['player/weight.test.ts', 'a deck of twenty slides is light']],
};

const presenter: Readonly<Record<string, readonly Proof[]>> = {
  'from the single file, in step': [['player/two-windows.test.ts', 'keeps both windows in step']],
  'a blocked pop-up': [['player/two-windows.test.ts', 'when the browser opens no second window']],
  'a stage that was closed': [['player/two-windows.test.ts', 'opens another one where the talk is']],
  'a dark screen, seen by the speaker': [
    ['player/controls.test.ts', 'tells the speaker that the screen is dark'],
  ],
  'sleep of the laptop': [['player/pacing.test.ts', 'seconds of sleep']],
  'two projectors': [['player/two-windows.test.ts', 'serves two projectors']],
  'current and next slide': [['player/controls.test.ts', 'shows the next slide as it will begin']],
  'notes, with scroll': [['player/controls.test.ts', 'keeps long notes where they were scrolled to']],
  'notes, with zoom': [['player/controls.test.ts', 'makes notes larger and smaller']],
  'clock and elapsed time': [
    ['player/controls.test.ts', 'starts with the first page that is turned, pauses'],
  ],
  pacing: [['player/pacing.test.ts', 'counts the time on a slide as planned']],
  'skip to land on time': [
    ['player/two-windows.test.ts', 'lands on time'],
    ['player/pacing.test.ts', 'proposes what carries least'],
  ],
  'section list': [['player/two-windows.test.ts', 'shows the notes, those of the author apart']],
  'laser and drawing mirrored': [
    ['player/two-windows.test.ts', 'mirrors the laser, the pen and a dark screen'],
  ],
  'rehearsal, by download': [['player/controls.test.ts', 'saves plan against actual as a real download']],
  'rehearsal, to a file under present': [
    ['present/live.test.ts', 'saves the times of a rehearsal on the server'],
  ],
  'two decks never hear each other': [['player/two-windows.test.ts', 'does not hear another deck']],
  'found again after a reload': [['player/two-windows.test.ts', 'finds its way back']],
  'notes stay private': [['build/private-notes.test.ts', 'in the annotations of a PDF']],
};

const room: Readonly<Record<string, readonly Proof[]>> = {
  'a save on the same slide, without a flash': [
    ['present/live.test.ts', 'shows a save on the same slide and step'],
  ],
  'a save of theme or config': [['cli/present.test.ts', 'shows a theme and a config file that were saved']],
  'a page turned during a save': [['present/late-messages.test.ts', 'keeps a page that was turned']],
  'an error with file and line': [['present/live.test.ts', 'says where a fault is while the last good deck']],
  'follow on phones': [['present/room.test.ts', 'follows a phone through a hundred changes']],
  'a hundred changes, none lost': [['present/room.test.ts', 'tells every change to every listener']],
  'QR code on the first slide and on demand': [
    ['present/room.test.ts', 'shows on the stage where to follow'],
  ],
  'behind by n, free look-around': [['present/room.test.ts', 'lets a listener look around']],
  'the article behind each slide': [['present/room.test.ts', 'gives a listener the article, links and code']],
  'copy, and selection without a clipboard': [['present/room.test.ts', 'here even the old way is refused']],
  'text as large as captions': [['present/room.test.ts', 'Show the slide as large text']],
  'a phone that slept': [['present/room.test.ts', 'comes back at once when a phone wakes']],
  'resume after loss': [['present/room.test.ts', 'finds everybody on the right slide']],
  'resume with another deck': [
    ['present/late-messages.test.ts', 'when the server comes back with another one'],
  ],
  'a remote with notes, paired by a code': [['present/room.test.ts', 'a new code for each phone']],
  'a code once': [['present/limits.test.ts', 'takes a code once, in time']],
  'hand-over between presenters': [['present/room.test.ts', 'hands over between phones with a tap']],
  'opt-in': [['present/attacks.test.ts', 'is not on the network, but for the room']],
  'read-only for the audience': [
    ['present/attacks.test.ts', 'tells a listener nothing that is the speaker’s'],
  ],
  'two hundred listeners': [['present/room.test.ts', 'reaches two hundred listeners']],
};

const safety: Readonly<Record<string, readonly Proof[]>> = {
  'DNS rebinding': [['present/attacks.test.ts', 'gives a page rebound by DNS nothing']],
  'tokens at their own door': [['present/attacks.test.ts', 'knows a token at its own door only']],
  'oversized frames, rates': [['present/attacks.test.ts', 'closes on what is too large']],
  'guessed codes': [['present/attacks.test.ts', 'lets a phone guess a code a few times only']],
  'a thousand sockets': [['present/attacks.test.ts', 'lives through a thousand sockets']],
  'slow heads': [['present/attacks.test.ts', 'waits for nobody who sends a head letter by letter']],
  'slow clients': [['present/attacks.test.ts', 'drops a client that does not read']],
  'forged messages between windows': [
    ['player/talk-message.test.ts', 'carry nothing beside their own fields'],
  ],
  'axe on every page': [['present/accessible.test.ts', 'axe finds nothing']],
};

const known = new Map<string, readonly string[]>();

/** The tests of a file that always run. */
const testsOf = (file: string): readonly string[] => {
  const tests = known.get(file) ?? activeTests(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
  known.set(file, tests);
  return tests;
};

describe('the live parts', () => {
  it.each(Object.entries({ player, presenter, room, safety }))('prove each item of %s', (_, items) => {
    const missing = Object.entries(items).flatMap(([item, proofs]) =>
      proofs
        .filter(([file, words]) => !testsOf(file).some((test) => test.includes(words)))
        .map(([file, words]) => `${item}: ${file} has no test that runs and says “${words}”`),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ["it('runs', () => {})", true],
    ["describe('group', () => { it.each([1])('runs %i', () => {}) })", true],
    ["it.skip('runs', () => {})", false],
    ["it.todo('runs')", false],
    ["it.skip.each([1])('runs', () => {})", false],
    ["it.skipIf(process.env.CI)('runs', () => {})", false],
    ["it.fails('runs', () => {})", false],
    ["describe.skip('group', () => { it('runs', () => {}) })", false],
    ["describe.runIf(false)('group', () => { it('runs', () => {}) })", false],
    ["it('runs', (context) => { context.skip(); })", false],
    ["it('runs', ({ skip }) => { skip(); })", false],
    ["// it('runs', () => {})", false],
    ["const text = 'runs'; it('other', () => {})", false],
  ])('%s counts as a proof: %s', (text, counts) => {
    expect(activeTests(text).some((test) => test.includes('runs'))).toBe(counts);
  });
});
