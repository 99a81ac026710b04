import { describe, expect, it } from 'vitest';
import { areOpposites } from '../../src/deck/contrast.js';

describe('areOpposites', () => {
  it.each([
    ['Pros', 'Cons'],
    ['Advantages of a monorepo', 'Disadvantages'],
    ['Before', 'After'],
    ['The old cluster', 'The new cluster'],
    ['Push model', 'Pull model'],
    ['What worked', 'What did not work'],
    ["Do's", "Don'ts"],
    ['With a cache', 'Without a cache'],
    ['What I would do again', 'What I would not do again'],
    ['Vorteile', 'Nachteile'],
    ['メリット', 'デメリット'],
  ])('%s and %s are', (a, b) => {
    expect(areOpposites(a, b)).toBe(true);
    expect(areOpposites(b, a)).toBe(true);
  });

  it.each([
    ['Step 1', 'Step 2'],
    ['Step one', 'Step two'],
    ['Version 1.2', 'Version 1.3'],
    ['Part A', 'Part B'],
    ['First results', 'Second results'],
    ['Installation', 'Configuration'],
    ['Term', 'Meaning'],
    ['Pros', 'Pros'],
    ['The queue', 'How we found the owner'],
  ])('%s and %s are not', (a, b) => expect(areOpposites(a, b)).toBe(false));
});
