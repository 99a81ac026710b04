import { describe, expect, it } from 'vitest';
import { keepsCount } from '../../src/condense/ladder/counts.js';

describe('a lead that counts', () => {
  it.each([
    ['Three things change for a team', 3, true],
    ['Three things change for a team', 2, false],
    ['There are 4 of them', 4, true],
    ['There are 4 of them', 5, false],
    ['What changes for a team', 2, true],
    ['Since version 2.4 the server keeps', 3, true],
    ['A one-two punch', 3, true],
    ['Two ovens in one room have several drawbacks', 4, true],
    ['The guild has three rules with some exceptions:', 2, false],
    ['Seven percent of all 40 teams', 7, true],
  ])('%j stands above %i points: %s', (lead, points, kept) => {
    expect(keepsCount(lead, points)).toBe(kept);
  });
});
