import type { List } from 'mdast';
import { describe, expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock, sectionOf } from './table.js';

const listIn = (markdown: string): List => {
  const list = firstBlock(markdown);
  if (list.type !== 'list') throw new Error('no list');
  return list;
};

const shown = (items: readonly string[], above = 'The bakery'): string[] =>
  linesOfList(listIn(items.map((item) => `- ${item}\n`).join('')), above).map(({ text }) => text);

/** Two items that nobody refuses. */
const siblings = ['The oven keeps its heat all night', 'The mill turns in all weathers'];

describe('an item that alone would be refused, beside siblings that are shown', () => {
  it.each([
    ['it leans on them', 'There is no bell at the door'],
    ['it speaks of its author', 'My wife bakes the rye of the week'],
    ['it points to them', 'Starting with this loaf, the stones are warm at six'],
    ['it is half a condition', 'When not to open the door'],
    ['it trails off', 'The till is... not great'],
  ])('%s', (_, item) => {
    expect(shown([...siblings, item])).toEqual([...siblings, item]);
  });

  it('has a name, as they have, though what stands below it is only spoken', () => {
    const long = `  - The bakers of the valley ${'and of the hills '.repeat(12)}meet at noon.\n`;
    const items = `- Cold stones\n- Wet flour\n${long}- Dark rooms\n`;
    expect(linesOfList(listIn(items), 'The bakery').map(({ text }) => text)).toEqual([
      'Cold stones',
      'Wet flour',
      'Dark rooms',
    ]);
  });

  it('has more sentences, and the next one limits nothing', () => {
    const item = 'It takes all coins. The guild counts them at noon.';
    expect(shown([...siblings, item])).toEqual([...siblings, 'It takes all coins']);
  });

  it('stands in two parts when it is longer', () => {
    const long =
      'The new oven of the guild in Ulm holds all of its heat overnight, which lets the bakers start at six instead of four';
    const [, , last] = linesOfList(listIn([...siblings, long].map((item) => `- ${item}\n`).join('')));
    expect(last?.text).toBe('The new oven of the guild in Ulm holds all of its heat overnight');
    expect(last?.children?.map(({ text }) => text)).toEqual([
      'which lets the bakers start at six instead of four',
    ]);
  });

  it('is read as one title when all of it leads elsewhere', () => {
    const title =
      'The old mill of the valley now grinds rye for the bakers and has a shop of its own for wheat';
    const [, , last] = linesOfList(
      listIn([...siblings, `[${title}](https://mill.example/rye)`].map((item) => `- ${item}\n`).join('')),
    );
    expect(last?.text).toBe(title);
    expect(last?.children).toBeUndefined();
  });

  it('is named by a word that elsewhere begins the card of an event', () => {
    const glosses = ['till: the front of the shop', 'bakers: those who bake', 'loaves: what is baked'];
    expect(
      shown(['till: the front of the shop', 'authors: those who write recipes', 'loaves: what is baked']),
    ).toHaveLength(3);
    expect(shown(glosses)).toHaveLength(3);
    expect(shown(['Rye for all', 'Authors: Ada Moss'])).toEqual([]);
  });

  it.each([
    ['asks for something', 'Please send us your recipes'],
    ['points up', 'Above is an oven of the valley'],
    ['leans on a sentence', 'This means that nobody sleeps'],
    ['is of its day', 'The door is being mended right now'],
    ['only says that there is more', 'Many small improvements across the entire shop'],
    [
      'is longer',
      'The stones of the old house in the valley of Ulm are turned by hand every morning at four by the same two bakers who mended them once',
    ],
    ['is limited', 'It is open to everybody. Except on Mondays, when the guild meets.'],
    ['is doubted', 'It halves the wood. Or so the seller says.'],
    ['changes later', 'It opens at four. From June on it stays shut on Mondays.'],
    ['ends in a fragment', 'It opens at four. Mondays excepted.'],
    ['is denied', 'It takes all coins. The guild does not take notes.'],
    ['is denied further on', 'It takes all coins. The guild counts them. But notes are refused.'],
    ['speaks of its author and goes on', 'We use it in all shops. The guild pays.'],
    ['reports what goes on', "We've continued to mend our door"],
    ['reports what was done', 'We moved those stones of ours into the shed'],
    ['reports what is done', 'I have put that door into the shed'],
    ['reports what was just done', 'We just lit its fire'],
    ['is a placeholder', 'TODO the oven has gained support for rye!'],
    ['is an example', 'The oven has gained support for rye! (remove, this is an example)'],
  ])('is spoken when it %s', (_, item) => {
    expect(shown([...siblings, item])).toEqual(siblings);
  });
});

describe('a list of which more than half is missing', () => {
  const long = `The bakers of the valley ${'and of the hills '.repeat(9)}meet at noon`;
  const three = [long, `${long} again`, `${long} as ever`];

  it('is spoken, unless it is of changes, or of some of many', () => {
    expect(shown([...siblings, ...three])).toEqual([]);
    expect(shown([...siblings, ...three], 'Highlights of the year')).toEqual(siblings);
    expect(shown([...siblings, ...three.slice(1)])).toEqual(siblings);
  });
});

describe('a name that says nothing without its gloss', () => {
  it('stands with the first clause of it where that is written without spaces', () => {
    const oven = 'TM：全局烤炉管理器，在每天早上四点以前由面包师在村子里的老房子里点火并且一直照看到晚上';
    const mill = 'TC：磨坊控制中心，控制所有磨坊的水车和风车并且在天气不好的时候把它们全部停下来';
    expect(shown([oven, mill])).toEqual(['TM：全局烤炉管理器', 'TC：磨坊控制中心']);
    expect(
      shown(['mill :磨坊模块，个人认为叫水车更好。每天早上开门', 'oven :烤炉模块，每天点火。很热']),
    ).toEqual(['mill :磨坊模块', 'oven :烤炉模块，每天点火']);
  });

  it('stands with what is said of it when it is made of letters, or of words grown together', () => {
    const codes = ['Oven', 'Mill', 'Till', 'Bell', 'Door', 'Lamp', 'Fire'].map(
      (name) => `${name}Code: the number of what went out in the night of the fair`,
    );
    expect(shown(codes)).toEqual(codes);
    const words = codes.map((code) => code.replace('Code', ''));
    expect(shown(words)).toEqual(['Oven', 'Mill', 'Till', 'Bell', 'Door', 'Lamp', 'Fire']);
  });
});

describe('an item below words that promise what no longer works', () => {
  it.each([
    [
      'New slow flag for the oven of the guild: the door no longer opens by itself',
      'New slow flag for the oven of the guild: the door no longer opens by itself',
    ],
    [
      'Stricter rules for all the doors and windows of the old oven: bakers must now shut the stone door',
      'Bakers must now shut the stone door',
    ],
    ['New default heat of the oven: two hundred', 'New default heat of the oven: two hundred'],
  ])('keeps what it demands: %s', (item, line) => {
    const others = ['Old recipes of rye: renamed to night rye', 'Lamp of the oven: removed in May'];
    expect(shown([...others, item], 'Breaking changes')).toEqual([...others, line]);
  });
});

describe('an item cut at its end', () => {
  it('keeps what is to be done', () => {
    const item = 'The stone room is an addition to the old bakery, so we need to open it first';
    expect(shown([...siblings, item])[2]).toBe(item);
  });

  it('loses the label of a link behind it', () => {
    expect(shown(['The long night [slides](https://a.test)', 'Rye in Ulm [slides](https://b.test)'])).toEqual(
      ['The long night', 'Rye in Ulm'],
    );
    expect(
      shown(['《烤炉》 [视频](https://a.test)', 'Night rye (Ada Moss) [video](https://b.test)']),
    ).toEqual(['《烤炉》', 'Night rye (Ada Moss)']);
  });

  it.each([
    ['Rye of the north: [paper](https://a.test), [data](https://b.test)', 'Rye of the north'],
    ['Rye of the old mill [paper](https://a.test), [data](https://b.test)', 'Rye of the old mill'],
    ['The stone of the mill turns. [Call for millers](https://a.test).', 'The stone of the mill turns'],
  ])('loses the labels of links behind it: %s', (item, line) => {
    expect(shown([...siblings, item])).toEqual([...siblings, line]);
  });

  it.each([
    ['Bakers get the [paper](https://a.test), [data](https://b.test)', 'Bakers get the paper, data'],
    [
      'Bakers can now print [docs](https://a.test), [slides](https://b.test)',
      'Bakers can now print docs, slides',
    ],
    [
      'The talk on rye was given by Dr. [Ada Moss](https://a.test)',
      'The talk on rye was given by Dr. Ada Moss',
    ],
    ['A long comparison of stone vs. [Rye Mill](https://a.test)', 'A long comparison of stone vs. Rye Mill'],
    ['Bakers get the [slides](https://a.test)', 'Bakers get the slides'],
    ['Speakers must upload [slides](https://a.test)', 'Speakers must upload slides'],
    ['Guests may not film [video](https://a.test)', 'Guests may not film video'],
    ['Millers who upload [slides](https://a.test)', 'Millers who upload slides'],
    ['Halls without [recordings](https://a.test)', 'Halls without recordings'],
  ])('keeps a link that is a word of it: %s', (item, line) => {
    expect(shown([...siblings, item])).toEqual([...siblings, line]);
  });

  it('is not shown alone when its heading has said it', () => {
    expect(shown(['Light the oven'], 'Step 4: Light the oven')).toEqual([]);
    expect(shown(['Open the door', 'Light the oven'], 'Step 4: Light the oven')).toHaveLength(2);
  });
});

const under = (markdown: string, language: string): string[] =>
  condenseSection(sectionOf(markdown), { language, title: 'Bread' }).flatMap(({ claim }) =>
    claim.kind === 'lines' && claim.rung === 'list'
      ? [claim.lead?.text ?? '–', ...claim.lines.map(({ text }) => text)]
      : [],
  );

describe('leads of other languages that say nothing, or point up', () => {
  it.each([
    ['fr', 'Pour cela :', '- Ouvrez la porte du four\n- Fermez la porte du moulin'],
    [
      'fr',
      'Quelques précisions pour chacun des fours :',
      '- Le four garde la chaleur\n- Le moulin tourne la nuit',
    ],
    [
      'es',
      'Hemos realizado los siguientes cambios:',
      '- El horno guarda el calor\n- El molino gira de noche',
    ],
    ['zh', '主要是它们：', '- 烤炉整夜保持温度\n- 磨坊每天早上开门'],
    ['zh', '也就是上图的三个部分，其作用如下：', '- 烤炉整夜保持温度\n- 磨坊每天早上开门'],
  ])('%s: %s', (language, lead, items) => {
    const [above, ...lines] = under(`## Le pain\n\n${lead}\n\n${items}\n`, language);
    expect(above).toBe('–');
    expect(lines).toHaveLength(2);
  });

  it('stay when they say what the list is of', () => {
    const items = '- Le four garde la chaleur\n- Le moulin tourne la nuit';
    expect(under(`## Le pain\n\nLes fours ont deux avantages :\n\n${items}\n`, 'fr')[0]).toBe(
      'Les fours ont deux avantages',
    );
  });

  it('that count what is not all shown are spoken with it', () => {
    const long = '烤炉控制层，'.repeat(20);
    const items = (last: string) => `- 烤炉整夜保持温度\n- 磨坊每天早上开门\n- ${last}\n`;
    expect(under(`## 面包房\n\n面包房主要分成三层：\n\n${items('面粉放在楼上')}`, 'zh')).toHaveLength(4);
    expect(under(`## 面包房\n\n面包房主要分成三层：\n\n${items(long)}`, 'zh')).toEqual([]);
    expect(under(`## 面包房\n\n面包房的分层：\n\n${items(long)}`, 'zh')).toHaveLength(3);
  });

  it('are of a list of where to go', () => {
    const items = '- Un premier [exemple](https://a.test) de pain de seigle\n- Le guide du four';
    expect(under(`## Le pain\n\nQuelques ressources pour vous y mettre :\n\n${items}\n`, 'fr')).toEqual([]);
  });
});
