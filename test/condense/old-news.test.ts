import { describe, expect, it } from 'vitest';
import { isNewsOf, isOfOlderWhole, isOldNews, releaseIn } from '../../src/condense/old-news.js';

describe('the release of a title', () => {
  it.each([
    ['Oven 0.12.6 Released', '0.12.6'],
    ['Mill v1.16 is live!', 'v1.16'],
    ['From oven 1.2 to oven 1.3', undefined],
    ['Ten loaves a day', undefined],
    ['A crust of 2.5% salt', undefined],
  ])('%s', (title, release) => {
    expect(releaseIn(title)).toBe(release);
  });
});

describe('what was so before the news', () => {
  const isOld = (text: string, further: readonly string[] = [], release?: string): boolean =>
    isOldNews(text, { further, release });

  it.each([
    ['Oven 0.12 introduced a new door for loaves.', '0.12.6'],
    ['Oven.rs 0.12 brought a few doors for loaves.', '0.12.6'],
    ['0.12 included doors for loaves and rolls.', '0.13'],
    ['Launched a second oven of stone in v0.12.', '0.13'],
    ['Support for rolls was added in the 0.12.0 release, in order to bake more.', '0.12.2'],
    ['Doors of brass have been introduced with Oven 0.12.0.', '0.13'],
    ['The mill of Ulm has supported rolls on stones in v1.15, bringing rye to Ulm.', 'v1.16'],
  ])('an older version brought it: %s', (text, release) => {
    expect(isOld(text, [], release)).toBe(true);
  });

  it.each([
    ['Before Oven 1.15, rye was turned by hand.', 'In Oven 1.15, an arm turns it.'],
    ['Doors have only been sold with stone ovens.', 'With this release they come with all.'],
    ['In Oven 1.14, bells were added as a part that had to be enabled by hand.', 'Since then, we listened.'],
  ])('so it was until now: %s', (text, next) => {
    expect(isOld(text, [next])).toBe(true);
    // What is not followed by news is how things are.
    expect(isOld(text, ['The arm is of brass.'])).toBe(false);
  });

  it.each([
    ['Oven 1.3 introduced a new door for loaves.', 'v1.3.0'],
    ['Oven 0.12 introduced a door that is now open to all.', '0.12.6'],
    ['The mill added support for Stone 1.14.', '1.16'],
    ['Fixes a draught that was introduced with Oven 0.12.', '0.13'],
    ['Oven 2.0 introduced a new door for loaves.', undefined],
  ])('no older version brought it: %s', (text, release) => {
    expect(isOld(text, [], release)).toBe(false);
  });

  it.each([
    [
      'The oven has had doors for rolls for some time now.',
      ['These save heat.', 'Now it is possible to bake rye.'],
    ],
    ['The oven already handles rye, wheat and spelt.', ['What was missing was the salt.']],
    ['The oven is lit by the miller.', ['However, in previous versions, the door was closed at night.']],
    [
      'Oven 0.12 introduced a second door for loaves.',
      ['However, doors stick.', 'This release saw a new lock.'],
    ],
    ['A bell is a feature required for rolls.', ['It was planned.', 'In Oven 18, bells ring.']],
    ['The stone door was only sold in the winter.', ['In Oven 19, the stone door goes.']],
    ['In some cases, loaves may burn below.', ['It smells.', 'With these changes, loaves rise in time.']],
    ['The existing oven relies on coal.', ['It smokes.', 'This new oven takes wood.']],
    ['Since long, the oven has two doors for rolls.', ['With this release, the mill has them, too.']],
    ['Ada asked for a bell, and we covered this last week.', []],
    [
      'The oven is built for rye that rests a day.',
      ['We asked bakers.', 'This release already ships a lid.'],
    ],
    ['The mill gives an interface for asking for flour.', ['This release adds support for oats.']],
    [
      'Each version is ground from the guild’s stone a week before the fair.',
      ['Today we’re pleased to announce the newest one, Oven 9.5.'],
    ],
  ])('news follows: %s', (text, further) => {
    expect(isOld(text, further)).toBe(true);
  });

  it.each([
    ['The oven has had doors for rolls for some time now.', ['These save heat.']],
    ['The oven already handles rye, wheat and spelt.', ['However, it is closed by default.']],
    [
      'The new release already handles rye, adds spelt and bakes rolls.',
      ['Now it is possible to bake oats.'],
    ],
    ['The oven is lit by the miller.', ['However, it is closed by default.']],
    ['A bell is a feature required for rolls.', ['In 2019, bells rang.']],
    ['The stone door was only sold in the winter.', ['In 2019, the mill sold it in the spring.']],
    ['In some cases, loaves may burn below.', ['A lid helps.']],
    ['The existing oven relies on coal.', ['It smokes.']],
    ['Oven 1.5 is all about rye.', ['This release includes a lid and a bell.']],
    ['The oven can be lit with peat.', ['This release also adds support for oats.']],
    ['The mill was rewritten for oats.', ['This release makes flour cheap.']],
    ['Each version is ground from the guild’s stone a week before the fair.', ['It is dark.']],
  ])('no news follows: %s', (text, further) => {
    expect(isOld(text, further)).toBe(false);
  });
});

describe('the news of a release', () => {
  it.each([
    ['However, starting from the 1.9.0 release, bakers can use rye.', '1.9.0'],
    ['In Oven 1.9, bakers can use rye.', '1.9.0'],
    ['With this release, bakers can use rye.', undefined],
  ])('begins with it: %s', (text, release) => {
    expect(isNewsOf(text, release)).toBe(true);
  });

  it.each([
    ['In Oven 1.8, bakers could use rye.', '1.9.0'],
    ['In Oven 1.9, bakers can use rye.', undefined],
    ['In winter, bakers can use rye.', '1.9.0'],
    ['Bakers can use rye since the 1.9.0 release.', '1.9.0'],
  ])('is none: %s', (text, release) => {
    expect(isNewsOf(text, release)).toBe(false);
  });
});

describe('what an older release of a thing that counts whole numbers has brought', () => {
  it.each([
    ['Oven 26 introduced a new kind of door.', 'Oven 28: Lighter and warmer', true],
    ['Oven 26 introduced a new kind of door.', 'Announcing Oven 28', true],
    ['Oven 28 introduced a new kind of door.', 'Oven 28: Lighter and warmer', false],
    ['Mill 26 introduced a new kind of door.', 'Oven 28: Lighter and warmer', false],
    ['Oven 26 introduced a new kind of door.', 'The oven 28 times', false],
  ])('%s (%s)', (text, title, isOlder) => {
    expect(isOfOlderWhole(text, title)).toBe(isOlder);
  });
});
