import type { PhrasingContent } from 'mdast';
import { expect, it } from 'vitest';
import { figureLabelOf, isFigureLabel, withoutFigureLabel } from '../../src/model/figure-labels.js';
import { plainText } from '../../src/model/plain-text.js';

it.each([
  ['Figure 7: Stone ovens', 'Stone ovens'],
  ['Fig. 2 – Stone ovens', 'Stone ovens'],
  ['Table 3. Stone ovens', 'Stone ovens'],
  ['Abbildung 1.2: Steinöfen', 'Steinöfen'],
  ['図1：石の窯', '石の窯'],
  ['Table 3 is of oak', 'Table 3 is of oak'],
  ['Figures: ten', 'Figures: ten'],
  ['Version 2: ovens', 'Version 2: ovens'],
])('what a text calls its pictures by goes: %s', (text, rest) => {
  expect(text.slice(figureLabelOf(text))).toBe(rest);
});

it('a label in bold goes with its colon', () => {
  const bold = (value: string): PhrasingContent => ({ type: 'strong', children: [{ type: 'text', value }] });
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  const shown = (...nodes: PhrasingContent[]): string => plainText(withoutFigureLabel(nodes));
  expect(shown(bold('Figure 7:'), text(' Stone ovens'))).toBe('Stone ovens');
  expect(shown(bold('Figure 7'), text(': Stone ovens'))).toBe('Stone ovens');
  expect(shown(bold('Stone ovens'), text(': they are hot'))).toBe('Stone ovens: they are hot');
  expect(shown(bold('Figure 7'))).toBe('Figure 7');
});

it('a label alone is one', () => {
  expect(['Figure 12', 'Fig. 2.', 'Table 3:', 'Table of oak'].map(isFigureLabel)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
