import { describe, expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';
import { sectionOf } from './table.js';

const shown = (markdown: string, language: string, title: string): string[] =>
  condenseSection(sectionOf(`## ${title}\n\n${markdown}`), { language, title }).flatMap(({ claim }) => {
    if (claim.kind === 'quote') return [`— ${claim.attribution?.text ?? ''}`];
    if (claim.kind !== 'lines') return [claim.kind];
    return [...(claim.lead ? [`${claim.lead.text}:`] : []), ...claim.lines.map(({ text }) => text)];
  });

describe('a clause that its author set in bold', () => {
  it.each([
    [
      'zh',
      '石窑',
      '石窑旁边有一个磨坊。所以我觉得，**石窑的温度决定面包的味道。** 磨坊里的石头很旧。',
      '石窑的温度决定面包的味道',
    ],
    [
      'ru',
      'Каменная печь',
      'Печь стоит в деревне. Поэтому **каменная печь хранит тепло до утра**; это удобно.',
      'Каменная печь хранит тепло до утра',
    ],
  ])('is the point of its paragraph: %s', (language, title, text, line) => {
    expect(shown(text, language, title)).toEqual([line]);
  });

  it.each([
    ['denied', '不要以为，**石窑的温度决定面包的味道**。'],
    ['asked', '**石窑的温度怎么决定面包的味道？** 没人知道。'],
  ])('is none when it is %s', (_, text) => {
    expect(shown(text, 'zh', '石窑的面包')).not.toContain('石窑的温度决定面包的味道');
    expect(shown(text, 'zh', '石窑的面包').join('')).not.toMatch(/？|怎么/u);
  });
});

describe('a section that somebody has paid for', () => {
  const course = '石窑的温度决定面包的味道。\n\n- 第一课：石窑的温度\n- 第二课：面包的味道';

  it('shows nothing of its prose', () => {
    expect(shown(`${course}\n\n扫描下面的二维码，就可以免费领取，只有 50 个名额。`, 'zh', '石窑')).toEqual(
      [],
    );
    expect(shown(course, 'zh', '石窑')).not.toEqual([]);
  });

  it('is none that speaks of codes, or of what is given', () => {
    expect(shown(`${course}\n\n磨坊的门上有一个二维码。`, 'zh', '石窑')).not.toEqual([]);
    expect(shown(`${course}\n\n面包师每天领取面粉。`, 'zh', '石窑')).not.toEqual([]);
  });
});

describe('a sentence with a full stop above a list', () => {
  const list = '\n\n- 石窑的温度稳定\n- 干柴的价格便宜';

  it('is shown when it announces the list and leans on nothing', () => {
    expect(shown(`石窑有下面两个优点。${list}`, 'zh', '面包房')[0]).toBe('石窑有下面两个优点:');
    expect(shown(`它有下面两个优点。${list}`, 'zh', '面包房')[0]).toBe('石窑的温度稳定');
    expect(shown(`石窑在村子的中间。${list}`, 'zh', '面包房')).not.toContain('石窑在村子的中间:');
  });
});

describe('a saying that is signed below', () => {
  it('is a quotation, and no line of the author', () => {
    const said = '石窑的温度决定面包的味道。\n\n-- 艾达·莫斯';
    expect(shown(`1、\n\n${said}\n\n2、\n\n没有盐的面团不会保持形状。\n\n-- 老面包师`, 'zh', '石窑')).toEqual(
      ['— 艾达·莫斯', '— 老面包师'],
    );
  });
});

describe('a list of another language', () => {
  const rest = '\n- 石窯の温度は高い\n- パンの皮は厚い';

  it('shows no half of a sentence, and nothing that points at a table', () => {
    expect(shown(`- \`----\` が余計にある\n- 温度は以下の表を参照${rest}`, 'ja', '石窯')).toEqual([
      '石窯の温度は高い',
      'パンの皮は厚い',
    ]);
  });

  it('has no lead that waits for what stands behind it, or leans on what stood before', () => {
    expect(shown(`石窯の温度が高いとわかったら：\n${rest}`, 'ja', '石窯')).not.toContain(
      '石窯の温度が高いとわかったら:',
    );
    const items = '\n\n- Ржаная мука из деревни\n- Каменная соль из шахты';
    expect(shown(`Добавьте в него следующее:${items}`, 'ru', 'Тесто')[0]).toBe('Ржаная мука из деревни');
    expect(shown(`Добавьте в тесто следующее:${items}`, 'ru', 'Тесто')[0]).toBe(
      'Добавьте в тесто следующее:',
    );
  });

  it('of what can be read elsewhere is spoken', () => {
    const items = '- Как построить печь из глины\n- Сколько соли нужно тесту';
    expect(shown(items, 'ru', 'Подробнее')).toEqual([]);
    expect(shown(items, 'ru', 'Тесто')).not.toEqual([]);
  });

  it('is no quotation when it only says where the slides are', () => {
    expect(shown('> スライド: [石窯の夜](https://example.com/night)', 'ja', '石窯')).not.toContain('— ');
  });
});
