import { expect, it } from 'vitest';
import { outcome } from './outcome.js';

it('a work that a quotation names in a sentence stays there', () => {
  const { tree } = outcome('<blockquote>In <cite>Rye</cite> the oven is cold.</blockquote>\n\nText.\n');
  expect(tree).not.toContain('—');
  expect(tree.indexOf('Rye')).toBeLessThan(tree.indexOf('the oven'));
});

it('who is named at the end of a quotation said it', () => {
  const { tree } = outcome('<blockquote>Bread needs time. <cite>Ada Moss</cite> </blockquote>\n\nText.\n');
  expect(tree).toContain('—');
});

it('the word that an author has for a remark is its title, unless it is the word for its kind', () => {
  expect(outcome('> **Info:** The oven is cold.\n\nText.\n').tree).toContain('Info');
  expect(outcome('> **Note:** The oven is cold.\n\nText.\n').tree).not.toContain('Note');
});
