import { describe, expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';
import { sectionOf } from './table.js';

const shownOf = (markdown: string, language: string): string[] =>
  condenseSection(sectionOf(markdown), { language, title: 'El pan' }).flatMap(({ claim }) =>
    claim.kind === 'lines' && claim.rung === 'list'
      ? [claim.lead?.text ?? '–', ...claim.lines.map(({ text }) => text)]
      : [],
  );

describe('lists of other languages', () => {
  it('that invite, name the parts of a text, or lead to others are spoken', () => {
    const items = '- 石窯のチャンネルに参加する\n- 毎月の会合に参加する';
    expect(shownOf(`## ぜひ参加してください！\n\n${items}`, 'ja')).toEqual([]);
    expect(shownOf(`## 石窯の使い方\n\n${items}`, 'ja')).toHaveLength(3);
    expect(shownOf('## 目录\n\n- 石窑的历史\n- 石窑的温度', 'zh')).toEqual([]);
    expect(shownOf('## 참고\n\n- 이전 글: 돌 오븐의 역사\n- 다음 글: 돌 오븐의 온도', 'ko')).toEqual([]);
    expect(
      shownOf('## Le four\n\n- [site officiel](https://a.test)\n- [le paquet](https://b.test)', 'fr'),
    ).toEqual([]);
    expect(
      shownOf(
        '## La corteza\n\nEsta guía es para panaderos que:\n\n- Hornean pan de centeno\n- Muelen su trigo',
        'es',
      ),
    ).toEqual([]);
  });

  it('that a text needs or that tell what they name are shown, though their lead speaks of the text', () => {
    const needed = '- 石窯に薪が追加済み\n- 粉の量が設定済み';
    expect(
      shownOf(`## 前提条件\n\nこの記事では、次の環境が前提となります。\n\n${needed}`, 'ja'),
    ).toHaveLength(3);
    expect(shownOf(`## 前提条件\n\nこの記事では、次の内容を説明します。\n\n${needed}`, 'ja')).toEqual([]);
    const told = '- **forno frio**: guarda o pão da noite\n- **forno quente**: assa o pão do dia';
    expect(shownOf(`## Os fornos\n\nOs fornos deste artigo:\n\n${told}`, 'pt')).toHaveLength(3);
    const topics = '- O forno frio da padaria\n- O forno quente da padaria';
    expect(shownOf(`## Os fornos\n\nOs fornos deste artigo:\n\n${topics}`, 'pt')).toEqual([]);
  });

  it('stand below a heading without a lead in Japanese that only says that they are there', () => {
    const items = '- 粉から生地へと形を変えていく流れ\n- 窯の温度を見直していく流れ';
    const shown = (lead: string) => shownOf(`## パンの流れ\n\n${lead}\n\n${items}`, 'ja');
    expect(shown('この流れは、次の2つの側面から構成されます。')).toHaveLength(3);
    expect(shown('この流れは、次の2つの側面から構成されません。')).toEqual([]);
    const long = '次の手順で、石窯とその壁と扉を痛めることなく、朝までにライ麦のパンを焼けるようになります';
    expect(shown(`${long.replace('痛めることなく', '守りながら')}（薪は不要）。`)).toHaveLength(3);
  });

  it('of Japanese and Korean may be longer, and are spoken where their author talks of himself', () => {
    const long = '石窯の壁を厚くした結果、ライ麦のパンが窯の奥でも朝まで温かいまま焼けるようになりました';
    expect(shownOf(`## 石窯\n\n- ${long}。\n- 粉の量を減らした`, 'ja')).toHaveLength(3);
    expect(shownOf(`## 石窯\n\n- ${long}、${long}。\n- ${long}、${long}。`, 'ja')).toEqual([]);
    const talk = '- 私はライ麦のパンが好きです\n- 石窯を紹介したいと思ったわけです\n- 石窯の壁は厚い';
    expect(shownOf(`## 石窯\n\n${talk}`, 'ja')).toEqual([]);
    expect(shownOf(`## 石窯\n\n${talk}\n- 窯の扉は鉄\n- 窯の床は石\n- 窯の煙突は短い`, 'ja')).toHaveLength(5);
    expect(
      shownOf('## 石窯\n\n石窯を使う場面をいくつか紹介します。\n\n- 冬の朝\n- 祭りの夜', 'ja'),
    ).not.toEqual([]);
  });

  it('of steps are called by names that end in a deed', () => {
    const items =
      '- **粉の呼び出し：** 粉屋から粉を受け取り、重さを量り、石臼の音を聞いてから、塩と水を混ぜて生地を作ります。翌朝まで寝かせます。\n- **窯の見直し：** 窯の温度を量ります。';
    expect(shownOf(`## パンの手順\n\n${items}`, 'ja').slice(1, 2)).toEqual(['粉の呼び出し']);
  });

  it('of questions that a text is about to answer are spoken above all headings, and shown below one', () => {
    const questions = '- Bagaimana cara memanaskan tungku batu\n- Kapan roti gandum hitam matang';
    const { heading: _, ...opening } = sectionOf(`## Roti\n\n${questions}`);
    const claims = condenseSection(opening, { language: 'id', title: 'Roti' });
    expect(claims.filter(({ claim }) => claim.kind === 'lines')).toEqual([]);
    expect(shownOf(`## Tungku batu\n\n${questions}`, 'id')).toHaveLength(3);
  });

  it('stand below what is counted when the rest of their lead leans on another sentence', () => {
    const items = '- La masa se quema por fuera\n- La miga queda cruda por dentro';
    expect(shownOf(`## La corteza\n\nPero esto genera varios problemas:\n\n${items}`, 'es')[0]).toBe(
      'Varios problemas',
    );
    expect(shownOf(`## La corteza\n\nEl horno frío genera varios problemas:\n\n${items}`, 'es')[0]).toBe(
      'El horno frío genera varios problemas',
    );
    const french = '- la pâte brûle dehors\n- la mie reste crue dedans';
    expect(shownOf(`## La croûte\n\nElle s'articule autour de deux défauts:\n\n${french}`, 'fr')[0]).toBe(
      'Deux défauts',
    );
  });

  it('lose what joins their lead to the sentence before, and keep what points at them', () => {
    const items = '- El horno de piedra guarda el calor\n- El horno de hierro lo pierde';
    expect(
      shownOf(`## Los hornos\n\nSin embargo hay dos diferencias entre los hornos:\n\n${items}`, 'es')[0],
    ).toBe('Hay dos diferencias entre los hornos');
    const steps = '- 窯に薪を足す\n- 窯の扉を閉める';
    expect(shownOf(`## 石窯\n\n次の手順で、石窯を温めます。\n\n${steps}`, 'ja')[0]).toBe(
      '次の手順で、石窯を温めます',
    );
  });

  it('keep a lead that says of which kind they are, unless it points at what stood above', () => {
    const items = '- 烤炉整夜保持温度\n- 磨坊每天早上开门';
    const lead = (text: string) => shownOf(`## 面包房\n\n${text}：\n\n${items}`, 'zh')[0];
    expect(lead('提到的第三种方法适用于以下场景')).toBe('提到的第三种方法适用于以下场景');
    expect(lead('上文提到的方法适用于以下场景')).toBe('–');
  });

  it('of which not all are shown are spoken when their lead counts them, and not when it counts months', () => {
    const items = `- 烤炉整夜保持温度\n- 磨坊每天早上开门\n- ${'烤炉控制层，'.repeat(20)}`;
    const shown = (text: string) => shownOf(`## 面包房\n\n${text}：\n\n${items}`, 'zh');
    expect(shown('面包房的三个变化')).toEqual([]);
    expect(shown('面包房过去三个月的变化')).toHaveLength(3);
    expect(shown('面包房的第三个变化')).toHaveLength(3);
  });

  it('say nothing of it, nor does what only says that something will be said', () => {
    const items = '- 夜里的石窑要加木头\n- 再来说一下面包的皮\n- 早上的磨坊要开门';
    expect(shownOf(`## 面包房\n\n有几点需要说明的：\n\n${items}`, 'zh')).toEqual([
      '–',
      '夜里的石窑要加木头',
      '早上的磨坊要开门',
    ]);
  });

  it.each([
    ['es', 'Esto no genera varios problemas'],
    ['es', 'Ese horno nunca quema dos panes oscuros'],
    ['fr', 'Elle supprime deux défauts anciens'],
    ['de', 'Dieser Ofen braucht keine zwei Türen'],
    ['it', 'Questo evita diversi problemi'],
    ['ru', 'Это решает несколько проблем'],
    ['fi', 'Tämä ei aiheuta useita ongelmia'],
    ['es', 'Esto podría generar varios problemas'],
    ['fr', 'Cela peut créer plusieurs défauts'],
  ])(
    'keep in %s the words that deny what is counted, take it away or only think of it: %s',
    (language, lead) => {
      const items = '- La masa de centeno oscuro\n- La miga de trigo blanco';
      expect(shownOf(`## Horno\n\n${lead}:\n\n${items}`, language)[0]).toBe(lead);
    },
  );

  it('that tell what a text will tell, or where to learn more, are spoken, and so is an item that only says that it is done', () => {
    expect(shownOf('## 石窑\n\n- 第一部分将介绍石窑的历史\n- 第二部分将讲解石窑的温度', 'zh')).toEqual([]);
    expect(shownOf('## 了解更多\n\n- 前往磨坊的网站学习烤面包\n- 加入面包师的社区', 'zh')).toEqual([]);
    expect(
      shownOf('## 石窑\n\n- 石窑用干柴加热\n- 面团在冰箱里过夜\n- 至此，石窑已经全部完成', 'zh'),
    ).toEqual(['–', '石窑用干柴加热', '面团在冰箱里过夜']);
  });

  it('keep no lead that only joins them to what leans on another sentence', () => {
    const items = '- 石窑用干柴加热\n- 铁窑用煤炭加热';
    expect(shownOf(`## 烤炉\n\n而这两种烤炉都很古老，其中：\n\n${items}`, 'zh')[0]).toBe('–');
    expect(shownOf(`## 烤炉\n\n特别：\n\n${items}`, 'zh')[0]).toBe('–');
    expect(shownOf(`## 烤炉\n\n山谷里有石窑和铁窑，其中：\n\n${items}`, 'zh')[0]).toBe(
      '山谷里有石窑和铁窑，其中',
    );
  });
});
