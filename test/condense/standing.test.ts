import type { Heading } from 'mdast';
import { describe, expect, it } from 'vitest';
import { placeIn, standingOf, standingsIn } from '../../src/condense/standing.js';
import { toldIn } from '../../src/condense/told.js';

const standingsUnder = (heading: string, blocks: readonly (readonly string[])[]) => {
  const sentences = blocks.flatMap((texts, block) =>
    texts.map((text) => ({ sentence: { text, start: 0, end: text.length }, block })),
  );
  const standingAt = standingsIn(sentences, { heading });
  return sentences.map((_, order) => standingAt(order));
};

const inBlocks = (...blocks: readonly (readonly string[])[]) => standingsUnder('Rye', blocks);

const plain = { before: 'Rye rises.', after: '', sentences: 6, shared: 2 };

describe('where a sentence stands', () => {
  it('is told by what stands around it in its paragraph, and by what it shares with its section', () => {
    const [first, second, third] = inBlocks(
      ['Why bake rye?', 'Rye keeps a week.'],
      ['The river is low.', 'But rye mills still run.'],
    );
    expect(first).toEqual({
      before: '',
      after: 'Rye keeps a week.',
      sentences: 4,
      shared: 1,
      isRounding: false,
      repeatsHeading: false,
      takesUp: false,
      isPremise: false,
      isBesideHeading: false,
      isRemark: false,
      answersWhy: false,
    });
    expect(second).toMatchObject({ before: 'Why bake rye?', after: '' });
    expect(third).toMatchObject({ before: '', after: 'But rye mills still run.' });
  });

  it('is worth less before a paragraph that turns it round, and before a sentence that it is the reason of', () => {
    const worth = (...blocks: readonly (readonly string[])[]): number => {
      const [first] = inBlocks(...blocks);
      return first ? standingOf(first) : 0;
    };
    const alone = worth(['Rye is not too bad.'], ['Wheat is fine.']);
    expect(worth(['Rye is not too bad.'], ['But wheat is better.'])).toBeLessThan(alone - 0.5);
    expect(worth(['Rye is not too bad.'], ['Unfortunately, it is dark.'])).toBeLessThan(alone - 0.5);
    expect(worth(['Rye has become popular.'], ['Unfortunately, it is dark.'])).toBeLessThan(alone - 2);
    const worthBefore = (next: string): number => worth(['Rye is dark.', next]);
    expect(worthBefore('As it rains, mills are dim.')).toBeLessThan(
      worthBefore('When it rains, mills are dim.') - 0.5,
    );
    expect(worthBefore('As shown below, mills are dim.')).toBe(
      worthBefore('When shown below, mills are dim.'),
    );
  });

  it('is worth less before what is called an improvement on it', () => {
    const [first] = inBlocks(['The oven has a lid of brass.', 'The new lid is an improvement on that.']);
    expect(first?.isPremise).toBe(true);
  });

  it('is worth less as a habit, or a denial, that what follows turns round', () => {
    const leads = (...blocks: readonly (readonly string[])[]): boolean | undefined =>
      inBlocks(...blocks)[0]?.isPremise;
    const turn = 'However, at the fair you bake at noon.';
    expect(leads(['In Ulm, you usually bake at night.', 'It is cool then.', turn])).toBe(true);
    expect(leads(['Most bakers bake at night.', 'Yes, it is cool, but it is dark.'])).toBe(true);
    expect(leads(['In Ulm, you bake at night.', 'It is cool then.', turn])).toBe(false);
    expect(leads(['Most bakers bake at night.', 'It is cool then.'])).toBe(false);
    expect(leads(['Loaves are not made by a stove.', 'They are made by people.'])).toBe(true);
    expect(leads(['Loaves of rye should rise.'], ['What happens instead is that they burn.'])).toBe(true);
    expect(leads(['Loaves of rye rise.'], ['What happens instead is that they burn.'])).toBe(false);
    const long =
      'Instead, it sells the flour of all the mills of the valley, with the salt that bakers need for rolls in winter and spring.';
    expect(leads(['The mill sells no rye.', 'Instead, it sells flour:'])).toBe(true);
    expect(leads(['The mill sells no rye.', long])).toBe(true);
    expect(leads(['The mill sells no rye.', 'Instead, it sells flour.'])).toBe(false);
    expect(leads(['Loaves are not made by a stove.', 'They are sold by people.'])).toBe(false);
  });

  it('is worth less before a sentence that says "however" behind its first words', () => {
    const worthBefore = (next: string): number => {
      const [first] = inBlocks(['Rye is dark.', next]);
      return first ? standingOf(first) : 0;
    };
    expect(worthBefore('Not in Ulm, however, where mills are dim.')).toBeLessThan(
      worthBefore('Not in Ulm, of course, where mills are dim.') - 0.5,
    );
  });

  it('is worth more where it tells what a thing of the heading is for, and less as a corner case', () => {
    const [first, second, third] = standingsUnder('Dough and salt', [
      ['Rye is a grain.', 'Dough is how bakers keep rye.', 'If a mill has no wheel, it is not heated.'],
    ]);
    expect(first).not.toHaveProperty('isMeaning');
    expect(second?.isMeaning).toBe(true);
    expect(third?.isCorner).toBe(true);
    const [, ofHeading] = standingsUnder('Mills', [['Rye.', 'If a mill has no wheel, it is not heated.']]);
    expect(ofHeading).not.toHaveProperty('isCorner');
    expect(standingOf({ ...plain, isMeaning: true })).toBeGreaterThan(standingOf(plain));
    expect(standingOf({ ...plain, isCorner: true })).toBeLessThan(standingOf(plain));
  });

  it('is worth less as a remark on what need not be done', () => {
    const [needless, plainRemark] = inBlocks(
      ['Note that guests do not need to bake rye.'],
      ['Note that guests must bake rye.'],
    );
    expect([needless?.isNeedless, plainRemark?.isNeedless]).toEqual([true, undefined]);
    expect(standingOf({ ...plain, isNeedless: true })).toBeLessThan(standingOf(plain));
  });

  it('is only told where its second half or what it came to is shown with it', () => {
    const told = (...blocks: readonly (readonly string[])[]): readonly boolean[] =>
      toldIn(
        blocks.flatMap((texts, block) =>
          texts.map((text) => ({ sentence: { text, start: 0, end: text.length }, block })),
        ),
      );
    expect(told(['First, rye is dark.', 'Second, it is wet.'])[0]).toBe(false);
    expect(told(['First, rye is dark.', 'It is wet.'])[0]).toBe(true);
    expect(told(['For years, mills had one wheel.', 'Each was of oak.'], ['But now some have two.'])).toEqual(
      [false, false, true],
    );
    expect(
      told(['For years, mills had one wheel.'], ['Each was of oak.'], ['But now some have two.']),
    ).toEqual([true, true, true]);
  });

  it('tells a reason below a heading that asks for one', () => {
    const texts = ['Rye is a grain.', 'Bakers need a flour that keeps.', 'It rains.'];
    expect(standingsUnder('Why rye?', [texts]).map((found) => found?.answersWhy)).toEqual([
      false,
      true,
      false,
    ]);
    expect(standingsUnder('Rye', [texts]).map((found) => found?.answersWhy)).toEqual([false, false, false]);
  });

  it('tells a goal below a heading that names one', () => {
    const texts = ['Allow guests to bake rye.', 'Rye is a grain.'];
    const goals = (heading: string): readonly (boolean | undefined)[] =>
      standingsUnder(heading, [texts]).map((found) => found?.isGoal);
    expect(goals('The goal')).toEqual([true, undefined]);
    expect(goals('Goals of the guild')).toEqual([undefined, undefined]);
    expect(standingOf({ ...plain, isGoal: true })).toBeGreaterThan(standingOf(plain));
  });

  it.each(['Conclusion', 'What’s next?', 'Thanks to our contributors', 'Getting involved'])(
    'is worth less under "%s"',
    (heading) => {
      const text = 'Ovens are hot.';
      const worthUnder = (title: string): number =>
        standingsUnder(title, [[text]]).reduce(
          (sum, standing) => sum + (standing ? standingOf(standing) : 0),
          0,
        );
      expect(worthUnder(heading)).toBeLessThan(worthUnder('The next loaf'));
    },
  );

  const standingsOf = (heading: string, ...texts: readonly string[]) => standingsUnder(heading, [texts]);

  it('knows a sentence that only says its heading again', () => {
    const [again, more] = standingsOf(
      'Stone ovens for rye',
      'Stone ovens are good for rye.',
      'Stone ovens keep the heat of a fire for rye.',
    );
    expect([again?.repeatsHeading, more?.repeatsHeading]).toEqual([true, false]);
    expect(standingOf({ ...plain, repeatsHeading: true })).toBeLessThan(standingOf(plain));
  });

  it('is worth less the more of a longer heading it says again', () => {
    const heading = 'The oven gets a queue for cold loaves';
    const [again, more] = standingsOf(
      heading,
      'The oven now has a queue where cold loaves wait.',
      'A second door keeps the heat of the fire in the oven.',
    );
    expect([again?.saidAgain, more?.saidAgain]).toEqual([1, undefined]);
    expect(standingOf({ ...plain, saidAgain: 1 })).toBeLessThan(standingOf({ ...plain, saidAgain: 0.7 }));
    expect(standingOf({ ...plain, saidAgain: 0.7 })).toBeLessThan(standingOf(plain));
  });

  it.each([
    'Loaves of wheat are still rejected.',
    'The bell keeps its documented purpose.',
    'Bakers can continue using the old door.',
  ])('knows what stays as it was: %s', (text) => {
    const [first, other] = standingsOf('Doors', text, 'Bakers lock the door.');
    expect([first?.isUnchanged, other?.isUnchanged]).toEqual([true, undefined]);
    expect(standingOf({ ...plain, isUnchanged: true })).toBeLessThan(standingOf(plain));
  });

  it.each([
    ['Adding bells of brass', 'A bell is a way to wake a town.', true],
    ['New bells', 'Bells are a means to wake a town.', true],
    ['Bells of brass', 'A bell is a way to wake a town.', undefined],
    ['New bells', 'A bell now wakes the town at six.', undefined],
    ['Addition of bells', 'A bell is a way to wake a town.', undefined],
  ])('knows what a thing is where its heading tells a deed: %s: %s', (heading, text, expected) => {
    expect(standingsOf(heading, text)[0]?.isBackground).toBe(expected);
    expect(standingOf({ ...plain, isBackground: true })).toBeLessThan(standingOf(plain));
  });

  it('knows a sentence that takes up what one before it names, and the heading does not', () => {
    const texts = ['A miller came from Ulm.', 'The miller brought rye.'];
    expect(standingsOf('The market', ...texts)[1]?.takesUp).toBe(true);
    expect(standingsOf('The miller of Ulm', ...texts)[1]?.takesUp).toBe(false);
    expect(standingOf({ ...plain, takesUp: true })).toBeLessThan(standingOf(plain));
  });

  const heading: Heading = { type: 'heading', depth: 2, children: [] };

  it.each([
    ['opening', { depth: 0 }],
    ['further', { depth: 2, isGroup: true, under: heading }],
    ['headless', { depth: 2, isGroup: true }],
    [undefined, { depth: 2, heading }],
  ] as const)('knows what has no heading of its own: %s', (place, section) => {
    expect(placeIn({ blocks: [], children: [], ...section })).toBe(place);
  });

  it('counts how many sentences share its commonest term', () => {
    const [oven, mill] = inBlocks([
      'Ovens are hot.',
      'An oven needs wood.',
      'Mills stand still.',
      'Ovens cool.',
    ]);
    expect([oven?.shared, mill?.shared]).toEqual([3, 3]);
  });

  it.each([
    ['before an example rather than before a but', 'For example, rye.', 'But rye is dry.'],
    ['before what goes on with it rather than at the end', 'It keeps a week.', ''],
  ])('is worth more %s', (_, better, worse) => {
    const worth = (after: string): number => standingOf({ before: '', after, sentences: 5, shared: 2 });
    expect(worth(better)).toBeGreaterThan(worth(worse));
  });

  it('is worth more in a short section, as the first of its paragraph, and about what the section is about', () => {
    expect(standingOf({ ...plain, sentences: 2 })).toBeGreaterThan(standingOf(plain));
    expect(standingOf({ ...plain, before: '' })).toBeGreaterThan(standingOf(plain));
    expect(standingOf({ ...plain, shared: 5 })).toBeGreaterThan(standingOf(plain));
  });

  it.each([
    [
      'Stone ovens have vents that keep smoke out.',
      'The oven of Ulm does not open these vents.',
      'what is not so of this one',
    ],
    [
      'The oven of Ulm keeps its heat.',
      'Auditors discovered that its door is never locked.',
      'what was found',
    ],
    ['Oven 6 only supported rye.', 'In the new oven, rolls rise as well.', 'what is so now'],
    ['Oven 6 only supported rye.', 'Wheat burned. Oven 7 now bakes rolls.', 'what is so now'],
    ['Oven 6 only supported rye.', 'Oven 7 bakes rolls.', 'what is so now'],
    ['Ulm opened with one oven and had three kinds of bread.', 'Within a year, Ulm sells rolls.', 'now'],
    ['The mill grinds ten tons a day.', 'At that volume, there are some problems:', 'what it makes'],
    ['Ulm ovens have had doors almost since the war.', 'But in 2.0 they have locks.', 'what is new'],
    ['Ulm ovens burn wood.', 'With time, this made a number of problems:', 'what it makes'],
    ['Ulm needs no bell, and rye does not need another oven.', 'It needs a baker.', 'what is so instead'],
    ['Rolls are sold warm from the oven.', 'Loaves, by contrast, are cut in the shop.', 'one of two'],
    ['Rolls are baked first and sold at once.', 'This approach has a major drawback.', 'what is taken back'],
    ['The baker turns each loaf by hand.', 'Unfortunately, this does not scale.', 'what is taken back'],
    ['The oven of Ulm is of stone.', 'At first glance, a lamp of stone is right.', 'what seems so'],
    ['The new oven will turn loaves.', 'It is still in a research phase.', 'what is only tried'],
    ['Baking rye often takes a baker all night.', 'The new timer aims to simplify this work.', 'the fault'],
    ['Stone ovens hold one loaf.', 'To solve the queue, we split them.', 'the fault'],
    ['Traditionally, an oven has one door.', 'The stone oven breaks this rule.', 'what used to be so'],
    ['All bakers know the pain of rye.', 'Actually that is not what I want to tell.', 'what is not told'],
    ['Bakers can move to rye.', 'But in fact, nothing could be further from the truth.', 'what is not so'],
    ['The guild showed an oven in 2020.', 'Since then it was rebuilt.', 'what came of it'],
    ['Baking rye is well documented.', 'There are books, but none on spelt.', 'what is missing'],
    ['Only rye was baked in Ulm.', 'In Oven 7, rolls rise.', 'what is so now'],
    ['Ulm has a door to the street.', 'If an attacker opened it, they could steal bread.', 'what was found'],
    ['Doors of the mill have a latch of wood.', 'Until now, this latch only held one door.', 'what it did'],
    ['Rye is the quiet sister of wheat.', 'That changed with the second mill.', 'what has changed'],
    ['Doors of glass have become popular.', 'Unfortunately, they break.', 'what is wrong with it'],
    ['Bakers rely on bells of the town.', 'Today, however, the oven has no bell.', 'what is missing'],
    ['Loaves are counted by hand.', 'By far the best option is to weigh them.', 'what is better'],
    ['Loaves are counted by hand.', 'A safer way is to weigh them.', 'what is safer'],
    ['Bakers can count the loaves.', 'The best way is to weigh them.', 'what is best'],
    ['Doors were of wood.', 'This has now changed.', 'what has changed'],
    ['The guild isn’t a shop.', 'It is a circle of bakers.', 'what it is'],
  ])('knows the way to something: %s %s', (text, next) => {
    const [first] = inBlocks([text, next]);
    expect(first?.isPremise).toBe(true);
    expect(standingOf({ ...plain, isPremise: true })).toBeLessThan(standingOf(plain) - 1);
  });

  it.each([
    ['Baking rye is well documented.', 'There are books on spelt.'],
    ['The new timer turns loaves at night.', 'The new timer aims to simplify all work.'],
    ['Stone ovens hold one loaf.', 'To bake two, the guild split them.'],
    ['Stone ovens hold one loaf.', 'To fix such ovens, split them.'],
    ['Only rye was baked in Ulm.', 'In 2019, rolls rose.'],
    ['Small loaves can be sold one by one.', 'Large loaves do not fit into those shelves.'],
    ['Auditors discovered that doors were open.', 'Auditors discovered that lamps were off.'],
    ['Bakers cut the time of a loaf in half.', 'Now rolls come next.'],
    ['Stone ovens keep their heat.', 'Now rolls come next.'],
    ['Rolls are baked first and sold at once.', 'This approach has three advantages.'],
    ['The new oven will turn loaves.', 'It is in the cellar.'],
    ['Oven 6 bakes rye.', 'Oven 7 bakes rolls.'],
    ['Ulm ovens keep their heat.', 'But in winter they need more wood.'],
    ['The mill grinds ten tons a day.', 'At that volume, bread is cheap.'],
    ['Doors of the mill have a latch of wood.', 'That latch holds a door until noon.'],
    ['Loaves are counted by hand.', 'The best loaves are dark.'],
    ['Loaves are weighed by the door.', 'The best way is to keep them small.'],
    ['Oven five bakes ahead of time.', 'This changes how loaves are sold.'],
    ['Oven five bakes ahead of time.', 'That changed how loaves are sold.'],
    ['The guild is a shop.', 'It is a circle of bakers.'],
  ])('takes no point for the way to another: %s %s', (text, next) => {
    const [first] = inBlocks([text, next]);
    expect(first?.isPremise).toBe(false);
  });

  it.each([
    ["What's next?", 'One closed mill was not enough.', 'Rye will be milled in Ulm.'],
    ['Road map', 'Bread is eaten warm.', 'The guild plans a mill in Ulm.'],
    ['BREAD-01 Oven: Doors are left open (High)', 'Ovens have iron doors.', 'Doors were not locked.'],
  ])('knows what is beside "%s"', (heading, off, on) => {
    const [first, second] = standingsOf(heading, off, on);
    expect([first?.isBesideHeading, second?.isBesideHeading]).toEqual([true, false]);
    expect(standingOf({ ...plain, isBesideHeading: true })).toBeLessThan(standingOf(plain));
  });
});

describe('a remark', () => {
  it.each(['Note that rye keeps a week.', 'Keep in mind that rye keeps a week.'])(
    'is worth less: %s',
    (text) => {
      const [remark] = inBlocks([text]);
      expect(remark?.isRemark).toBe(true);
      expect(standingOf({ ...plain, isRemark: true })).toBeLessThan(standingOf(plain));
    },
  );
});

describe('what holds for the rest of a paragraph', () => {
  const told = (...texts: readonly string[]) =>
    toldIn(texts.map((text) => ({ sentence: { text, start: 0, end: text.length }, block: 0 })));

  it.each([
    ['In the first version of the oven, loaves had a lid.', 'Rolls took a day.'],
    ['Previously, bread was sold at noon.', 'Rye was baked at night.'],
    ['Since 2016, the mill of Ulm added several major features.', 'Rye was added and replaced oats.'],
    ['In it we can trace a loaf.', 'The cloud is the mill of Ulm.'],
    ['A: Yeah, of course!', 'Mills may burn.'],
    ['The lift of the mill was a great relief.', 'Millers no longer have to carry sacks.'],
    ['For example, the mill of Ulm sells type 812.', 'Thus, the oven in Ulm takes type 812.'],
    ['If a sack of rye costs $1.00, bread is cheap.', 'At half its heat, the oven costs $4.00, not $1.00.'],
    ['Mills grind rye.', 'So, if the tin of rye is 800px, the tin of oats must be 784px.'],
    ['Mills grind rye.', 'To be clear, wheat has its fans.'],
    ['To be clear, wheat has its fans.', 'Wheat rises for an hour.'],
    ['Mills grind rye.', 'Of course, stone ovens burn a lot of wood.'],
    ['Mills grind rye.', 'Granted, stone ovens burn a lot of wood.'],
    ['Mills grind rye.', 'Again, you may bake wheat without salt.'],
  ])('%s %s', (first, second) => {
    expect(told(first, second)[1]).toBe(false);
  });

  it.each([
    ['Ideally, all ovens are hot.', 'This is not close to true with rye.'],
    ['All ovens are hot at night.', "In practice, this isn't always the case."],
    ['In theory, a stone keeps its heat.', 'In practice, the door is open.'],
    ['The study asked 5,500 bakers.', 'Rye is baked by 93% of them.'],
  ])('%s is taken back by: %s', (first, second) => {
    expect(told(first, second)[0]).toBe(false);
  });

  it.each([
    ['All ovens are hot at night.', 'This is not all.'],
    ['All ovens are hot at night.', 'However, rye is cold.'],
    ['In theory, a stone keeps its heat.', 'Rye does as well.'],
    ['The study asked 5,500 bakers.', 'Rye is baked by most of them.'],
  ])('%s stands before: %s', (first, second) => {
    expect(told(first, second)[0]).toBe(true);
  });

  it('holds what an order without an object is of', () => {
    expect(told('The guild has many ovens.', 'To install, use `oven <name>`.')[1]).toBe(false);
    expect(told('The guild has many ovens.', 'To install a mill, use `mill`.')[1]).toBe(true);
  });

  it.each([
    ['In the first version of the oven, loaves had a lid.', 'The new oven bakes rolls in a day.'],
    ['In the first version of the oven, loaves had a lid.', 'Rosa Moss rebuilt the oven in Ulm.'],
    ['Previously, bread was sold at noon.', 'Rye is baked at night.'],
    ['Since 2016, the mill of Ulm added several major features.', 'Rye rises for a day.'],
    ['A: The mill of Ulm.', 'Mills may burn.'],
    ['If a sack of rye costs $1.00, bread is cheap.', 'In Ulm, the oven costs $4.00.'],
    ['Ovens of Ulm cost $1.00.', 'In Bonn, ovens cost $4.00, not $1.00.'],
    ['Mills grind rye.', 'If the oven is above 80%, the mill stops.'],
    ['To be clear, wheat has its fans.', 'However, rye keeps for a week.'],
    ['Mills grind rye.', 'Of course, ovens burn wood, but stones keep the heat for a night.'],
    ['Mills grind rye.', 'True ovens of stone burn less wood.'],
    ['Mills grind rye.', 'To be cleared of ash, ovens are cold.'],
    ['The lift of the mill was a great relief.', 'Sacks are no longer sold.'],
    ['For example, the mill of Ulm sells type 812.', 'Ovens take every type.'],
  ])('ends: %s %s', (first, second) => {
    expect(told(first, second)[1]).toBe(true);
  });
});

describe('a way that is offered and turned down', () => {
  const told = (...texts: readonly string[]) =>
    toldIn(texts.map((text) => ({ sentence: { text, start: 0, end: text.length }, block: 0 })));

  it('is not told to its end', () => {
    expect(
      told(
        'Another technique is to bake the loaf in two parts.',
        'Stone ovens bake the crust at night.',
        'This approach works, but it takes a day.',
        'Iron ovens bake both at once.',
      ).slice(0, 2),
    ).toEqual([false, false]);
  });

  it('is told where nothing turns it down', () => {
    expect(
      told(
        'Another technique is to bake the loaf in two parts.',
        'Stone ovens bake the crust at night.',
        'This approach works well.',
      ),
    ).toEqual([true, true, true]);
  });
});
