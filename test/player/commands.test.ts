import { describe, expect, it } from 'vitest';
import {
  commandOfClick,
  commandOfKey,
  commandOfSwipe,
  helpLines,
  keyOf,
  slideOfHash,
} from '../../src/player/commands.js';

describe('keys', () => {
  it.each([
    ['ArrowRight', false, false, 'next'],
    ['ArrowRight', false, true, 'previous'],
    ['ArrowLeft', false, true, 'next'],
    ['ArrowDown', false, true, 'next'],
    [' ', false, false, 'next'],
    [' ', true, false, 'previous'],
    ['PageUp', true, false, 'previousSlide'],
    ['ArrowRight', true, true, 'previousSlide'],
    ['p', false, false, 'presenter'],
    ['N', true, false, undefined],
    ['f', false, false, 'fullScreen'],
    ['x', false, false, undefined],
    ['constructor', false, false, undefined],
  ])('%j (shift %s, right to left %s) is %s', (key, shift, rtl, command) => {
    expect(commandOfKey(key, shift, rtl)).toBe(command);
  });

  it.each([
    [{ key: 'B', code: 'KeyB', shiftKey: false }, 'b'],
    [{ key: 'N', code: 'KeyN', shiftKey: true }, 'N'],
    [{ key: 'з', code: 'KeyP', shiftKey: false }, 'p'],
    [{ key: 'З', code: 'KeyP', shiftKey: false }, 'p'],
    [{ key: 'a', code: 'KeyQ', shiftKey: false }, 'a'],
    [{ key: '?', code: 'Slash', shiftKey: true }, '?'],
    [{ key: 'PageDown', code: 'PageDown', shiftKey: false }, 'PageDown'],
    [{ key: ' ', code: 'Space', shiftKey: false }, ' '],
  ])('%j, with Caps Lock or letters that are not Latin, are meant as %j', (pressed, key) => {
    expect(keyOf(pressed)).toBe(key);
  });

  it('of the help do something', () => {
    const named: Record<string, string> = { Esc: 'Escape' };
    const keys = helpLines.flatMap(([text]) => text.match(/\b[a-z]\b|Home|End|Esc/g) ?? []);
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter((key) => commandOfKey(named[key] ?? key, false, false) === undefined)).toEqual([]);
  });
});

describe('clicks and fingers', () => {
  it.each([
    [10, false, 'previous'],
    [500, false, undefined],
    [990, false, 'next'],
    [990, true, 'previous'],
    [10, true, 'next'],
  ])('a click at %i of 1000 (right to left %s) is %s', (x, rtl, command) => {
    expect(commandOfClick(x, 1000, rtl)).toBe(command);
  });

  it.each([
    [-80, 5, false, 'next'],
    [80, 5, false, 'previous'],
    [-80, 5, true, 'previous'],
    [-80, 90, false, undefined],
    [-20, 0, false, undefined],
  ])('a finger that moves by %i, %i (right to left %s) asks for %s', (dx, dy, rtl, command) => {
    expect(commandOfSwipe(dx, dy, rtl)).toBe(command);
  });
});

describe('slides', () => {
  it.each([
    ['#1', 0],
    ['#3', 2],
    ['#99', 4],
    ['#0', 0],
    ['#h-title', undefined],
    ['', undefined],
  ])('the address %j of five slides is %s', (hash, index) => {
    expect(slideOfHash(hash, 5)).toBe(index);
  });
});
