import { expect, it } from 'vitest';
import { outcome } from './outcome.js';

it.each([
  [String.raw`The heat $\hat{f}\_\theta(x\_1)$ rises.`, String.raw`\hat{f}_\theta(x_1)`],
  [String.raw`The heat $\text{max\_heat} + x$ rises.`, String.raw`\text{max\_heat} + x`],
  [String.raw`The heat $max\_heat + \alpha$ rises.`, String.raw`max\_heat + \alpha`],
  [String.raw`The heat $x_1 + \alpha$ rises.`, String.raw`x_1 + \alpha`],
])('an index that its author had to escape is an index: %s', (markdown, formula) => {
  expect(outcome(`# Ovens\n\n${markdown}\n`).tree).toContain(formula);
});
