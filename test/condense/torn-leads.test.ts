import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/condense/with-lead.js';
import { paragraph } from './table.js';

const listing: RootContent = { type: 'code', value: 'bake(rye)' };
const named = (text: string): string | undefined => nameOf({ before: paragraph(text) }, listing)?.text;

describe('the words that lead to a listing name it, unless they are torn', () => {
  it.each([
    // The end waits for the block.
    'Simplified, it looks a bit like this:',
    'The baking will go a little like this:',
    'Think of that oven as working similarly to:',
    'The former oven might be written as follows:',
    'The baker who is in charge of the mill explains:',
    'Warmth means:',
    'Start with a small loaf that looks like `:',
    // Who or what it is stands before.
    'In the paper, he explains the oven:',
    'In this case, they are loaves of rye:',
    'Finally, it says of the stones:',
    'Luckily Ada and Bo wrote a book about it:',
    'For most bakers, the second oven should cover it:',
    // It goes on from what was said.
    'Similarly for the oven of Bo:',
    "Let's call that `oven.css`:",
    'Much healthier:',
    'Ok, what about this loaf:',
    '...and in usage of the mill:',
    '…or in the form of the mill:',
    '...then heat the oven of the mill:',
  ])('%s', (text) => expect(named(text)).toBeUndefined());

  it.each([
    ['Moreover, the ovens of the mill can be called by name:', 'The ovens of the mill can be called by name'],
    ['Two ovens that bake in a similar way:', 'Two ovens that bake in a similar way'],
    ['Write the loaf into a file:', 'Write the loaf into a file'],
    ['...then install the oven of the mill.', 'Install the oven of the mill'],
    ['Taking the oven out and cleaning it a bit:', 'Taking the oven out and cleaning it a bit'],
    ['Previously, one could bake in two ovens:', 'Previously, one could bake in two ovens'],
    ['Call the oven by its name:', 'Call the oven by its name'],
    ['The ovens of the mill differ:', 'The ovens of the mill differ'],
  ])('%s => %s', (text, expected) => expect(named(text)).toBe(expected));
});
