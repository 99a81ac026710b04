import { describe, expect, it } from 'vitest';
import { flattenInline } from '../../src/condense/inline-text.js';
import { capitalised, makeLine } from '../../src/condense/line.js';

const begun = (text: string): string | undefined => {
  const inline = flattenInline([{ type: 'text', value: text }]);
  const line = makeLine(inline, [0, text.length], 'sentence');
  return line && capitalised(line).text;
};

describe('a line that begins with what was cut before it', () => {
  it.each([
    ['re-request a loaf from the oven', 'Re-request a loaf from the oven'],
    ['end-to-end ovens bake rye', 'End-to-end ovens bake rye'],
    ['on-call bakers light the oven', 'On-call bakers light the oven'],
    ['rye is dark', 'Rye is dark'],
    ['k3s-io ships the oven', 'k3s-io ships the oven'],
    ['oven-auto-import is needed for rye', 'oven-auto-import is needed for rye'],
    ['kubectl is kept', 'kubectl is kept'],
    ['stone-based ovens bake rye', 'Stone-based ovens bake rye'],
    ['npm-based ovens bake rye', 'npm-based ovens bake rye'],
    ['etcd-based ovens bake rye', 'etcd-based ovens bake rye'],
  ])('%s', (text, expected) => {
    expect(begun(text)).toBe(expected);
  });
});

describe('what its author struck out', () => {
  const struck = { type: 'delete', children: [{ type: 'text', value: 'wheat' }] } as const;
  const inline = flattenInline([
    { type: 'text', value: 'Rye keeps. So does ' },
    { ...struck, children: [...struck.children] },
  ]);

  it('is no part of a line', () => {
    expect(makeLine(inline, [0, 10], 'sentence')?.text).toBe('Rye keeps');
    expect(makeLine(inline, [11, inline.text.length], 'sentence')).toBeUndefined();
  });
});
