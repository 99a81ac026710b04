import { describe, expect, it } from 'vitest';
import { checkMessage, openEnvelope } from '../../src/player/talk-message.js';

const talk = { deck: 'd', token: 't' };
const state = { slide: 3, step: 0, screen: 'black' };

describe('messages between windows', () => {
  it.each([
    [{ kind: 'hello' }],
    [{ kind: 'state', revision: 4, state }],
    [{ kind: 'skip', slides: [1, 2] }],
    [{ kind: 'laser', at: [0, 1] }],
    [{ kind: 'laser' }],
    [{ kind: 'drawing', slide: 0, lines: [[[0.5, 0.5]]] }],
  ])('%j is understood', (message) => {
    expect(openEnvelope({ ...talk, message }, talk)).toEqual(message);
  });

  it.each([
    [undefined],
    ['hello'],
    [{ ...talk }],
    [{ deck: 'other', token: 't', message: { kind: 'hello' } }],
    [{ deck: 'd', token: 'guess', message: { kind: 'hello' } }],
  ])('%j is not for this talk', (data) => {
    expect(openEnvelope(data, talk)).toBeUndefined();
  });

  it.each([
    [{ kind: 'constructor' }],
    [{ kind: 'state', revision: 1, state: { ...state, slide: -1 } }],
    [{ kind: 'state', revision: 1, state: { ...state, slide: 1.5 } }],
    [{ kind: 'state', revision: 1, state: { ...state, screen: 'url(x)' } }],
    [{ kind: 'state', revision: '1', state }],
    [{ kind: 'state', state }],
    [{ kind: 'skip', slides: ['1'] }],
    [{ kind: 'laser', at: [0, 2] }],
    [{ kind: 'laser', at: [0, '1); background: red'] }],
    [{ kind: 'drawing', slide: 0, lines: [[[0]]] }],
    [{ kind: 'drawing', slide: 0, lines: Array.from({ length: 501 }, () => []) }],
    [[{ kind: 'hello' }]],
  ])('%j is refused', (message) => {
    expect(checkMessage(message)).toBeUndefined();
  });

  it('carry nothing beside their own fields', () => {
    expect(checkMessage({ kind: 'state', revision: 1, state: { ...state, html: '<b>' }, more: 1 })).toEqual({
      kind: 'state',
      revision: 1,
      state,
    });
  });
});
