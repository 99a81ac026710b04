import { describe, expect, it } from 'vitest';
import { condenseProse } from '../../src/condense/condense-prose.js';
import { condenseSection } from '../../src/condense/condense-section.js';
import { condenseStretch } from '../../src/condense/condense-stretch.js';
import { mostWordsOf } from '../../src/condense/tongues/judge-statement.js';
import { leadInTongue } from '../../src/condense/tongues/lead-in-tongue.js';
import { namesAround, worthOf } from '../../src/condense/tongues/statement-worth.js';
import { tongueOf, tongues } from '../../src/condense/tongues/tongue.js';
import type { Line } from '../../src/model/claim.js';
import type { Section } from '../../src/model/outline.js';
import { sectionOf } from './table.js';

const linesOf = (section: Section, language: string, title: string): string[] =>
  condenseProse(section, { language, title }).flatMap(({ claim }) =>
    claim.kind === 'lines' ? claim.lines.map(({ text }) => text) : [],
  );

const bakery = sectionOf(
  `## 窯の温度

窯の温度はパンの皮の厚さを決めます。そのため、職人は何度も温度を測ります。

窯の温度が高いほど、皮は速く焼けます。今日は雨です。

皮の色は窯の湿度にも左右されます。窯の壁が厚いほど、温度は長く保たれます。`,
);

describe('a sentence that the next one takes back', () => {
  it.each([
    ['ja', '窯の温度はパンの皮の厚さを決めます。', 'しかし、窯の湿度はパンの皮の色を決めます。'],
    ['zh', '石窑的温度决定面包的外皮和味道。', '但是，石窑的湿度决定面包的颜色和味道。'],
    ['es', 'El horno de piedra decide la corteza del pan.', 'Pero la sal decide el sabor.'],
    ['de', 'Der Ofen aus Stein bestimmt die Kruste des Brotes.', 'Aber das Salz macht den Geschmack.'],
  ])('is worth less: %s', (language, said, but) => {
    const title = {
      ja: '窯の温度とパン',
      zh: '石窑的温度',
      es: 'El horno de piedra',
      de: 'Der Ofen aus Stein',
    }[language];
    const heading = title ?? '';
    const alone = linesOf(sectionOf(`## ${heading}\n\n${said}`), language, heading);
    const turned = linesOf(sectionOf(`## ${heading}\n\n${said} ${but}`), language, heading);
    expect(alone).toHaveLength(1);
    expect(turned).not.toEqual(expect.arrayContaining(alone));
  });

  it.each([
    ['pt', 'A temperatura do forno decide a espessura da casca.', 'Mais de 40 pães cabem no forno.'],
    ['nl', 'De temperatuur van de oven bepaalt de dikte van de korst.', 'Men kan de oven openen.'],
    ['pl', 'Temperatura pieca decyduje o grubości skórki.', 'Ma to sens.'],
  ])('is not known by the words of another language: %s', (language, said, more) => {
    const heading = said.split(' ').slice(0, 4).join(' ');
    const lines = linesOf(sectionOf(`## ${heading}\n\n${said} ${more}`), language, heading);
    expect(lines).toContain(said.slice(0, -1));
  });

  it('counts in its own paragraph alone', () => {
    const section = sectionOf(
      '## 窯の温度\n\n窯の温度はパンの皮の厚さを決めます。\n\nしかし、今日は雨です。',
    );
    expect(linesOf(section, 'ja', '窯の温度')).toEqual(['窯の温度はパンの皮の厚さを決めます']);
  });
});

describe('a sentence that tells how things were', () => {
  const titles: Record<string, string> = {
    ja: '窯の温度とパン',
    zh: '石窑的温度',
    es: 'El horno de piedra',
    ru: 'Каменная печь',
  };
  const said = (language: string, text: string): string[] => {
    const title = titles[language] ?? '';
    return linesOf(sectionOf(`## ${title}\n\n${text}`), language, title);
  };

  it.each([
    ['zh', '以前，石窑的温度决定面包的味道。'],
    ['zh', '石窑的温度，原先由面包师用手测量。'],
    ['ja', '以前は窯の温度がパンの皮の厚さを決めていました。'],
    ['ru', 'В старых версиях каменная печь нагревала только нижний камень.'],
    ['es', 'Antes el horno de piedra decidía la corteza del pan.'],
  ])('is not shown: %s %s', (language, text) => {
    expect(said(language, text)).toEqual([]);
  });

  it.each([
    ['zh', '石窑的温度由面包师用手测量。', '现在，磨坊决定用铁。'],
    ['ru', 'Каменная печь была опорой деревни.', 'Сейчас печь стоит в музее.'],
    ['es', 'El horno de piedra era el centro del pueblo.', 'Ahora el horno está en el museo.'],
  ])('is none when the next one tells how they are: %s %s', (language, text, news) => {
    expect(said(language, text)).toHaveLength(1);
    expect(said(language, `${text} ${news}`)).not.toEqual(said(language, text));
  });

  it.each([
    ['zh', '石窑的温度比以前更快达到面包的要求。'],
    ['zh', '早期，石窑的温度由人测量，后来由铁决定。'],
    ['ru', 'Каменная печь нагревается быстрее, чем раньше.'],
    ['es', 'El horno de piedra se calienta antes de medianoche.'],
  ])('is shown when it compares, or tells both: %s %s', (language, text) => {
    expect(said(language, text)).toHaveLength(1);
  });
});

it('a conclusion from what is only supposed is not told as true', () => {
  const said = (before: string): string[] =>
    linesOf(sectionOf(`## 石窑的温度\n\n${before}所以，石窑的温度决定面包的味道。`), 'zh', '石窑的温度');
  expect(said('磨坊里的石头很旧。')).toEqual(['石窑的温度决定面包的味道']);
  expect(said('有一种好玩的假说，磨坊里住着面包神。')).toEqual([]);
});

describe('sentences of other languages', () => {
  it('are shown whole, three of a section and one of a paragraph, when they name what the titles name', () => {
    expect(linesOf(bakery, 'ja', 'パンの窯')).toEqual([
      '窯の温度はパンの皮の厚さを決めます',
      '窯の温度が高いほど、皮は速く焼けます',
      '窯の壁が厚いほど、温度は長く保たれます',
    ]);
  });

  it('are none of a language without words, and none of a story that somebody tells', () => {
    expect(linesOf(bakery, 'th', 'パンの窯')).toEqual([]);
    const told = sectionOf('## 窯の温度\n\n**ADA MOSS:** 窯の温度はパンの皮の厚さを決めます。');
    expect(linesOf(told, 'ja', 'パンの窯')).toEqual([]);
  });

  it('are no story because a rule is told behind a colon', () => {
    const rule = 'La regla es simple: menos sal.';
    const section = sectionOf(`## La corteza\n\nLa corteza del pan protege la miga.\n\n${rule}`);
    expect(linesOf(section, 'es', 'El pan')).toEqual(['La corteza del pan protege la miga']);
    const told = sectionOf('## La corteza\n\nADA MOSS: La corteza del pan protege la miga.');
    expect(linesOf(told, 'es', 'El pan')).toEqual([]);
  });

  it('go on below themselves when they are long, and never as the name of a block', () => {
    const long =
      'La corteza del pan protege la miga durante quince días porque el horno la seca por los dos lados';
    const [found] = condenseProse(sectionOf(`## La corteza\n\n${long}.`), {
      language: 'es',
      title: 'El pan',
    });
    const [line] = found?.claim.kind === 'lines' ? found.claim.lines : [];
    expect(line?.text).toBe('La corteza del pan protege la miga durante quince días');
    expect(line?.children?.map(({ text }) => text)).toEqual(['porque el horno la seca por los dos lados']);
    const stretch = condenseStretch(
      sectionOf(`## La corteza\n\n${long}.`),
      { language: 'es', title: 'El pan' },
      { maxName: 14 },
    );
    expect(stretch).toEqual({ claims: [] });
  });

  it('of another language than the post are spoken', () => {
    const english = sectionOf('## 窯の温度\n\nThe temperature of an oven decides how thick the crust gets.');
    expect(linesOf(english, 'ja', 'パンの窯')).toEqual([]);
    const quoted = sectionOf('## La croûte\n\nThe crust of the bread and the heat of this oven are friends.');
    expect(linesOf(quoted, 'fr', 'La croûte')).toEqual([]);
    const japanese = sectionOf('## The oven\n\n窯の温度はパンの皮の厚さを決めます。');
    expect(linesOf(japanese, 'en', 'Ovens')).toEqual([]);
  });

  it('may hold names and code in Latin letters', () => {
    const mixed = sectionOf('## Ovenctl の設定\n\n`ovenctl` は YAML の設定ファイルを起動時に読み込みます。');
    expect(linesOf(mixed, 'ja', 'Ovenctl')).toEqual(['ovenctl は YAML の設定ファイルを起動時に読み込みます']);
  });

  it('say which thing they speak of', () => {
    const section = (text: string) => sectionOf(`## La corteza\n\n${text}`);
    expect(linesOf(section('La corteza del pan protege la miga.'), 'es', 'El pan')).toEqual([
      'La corteza del pan protege la miga',
    ]);
    expect(linesOf(section('El método conserva la corteza del pan.'), 'es', 'El pan')).toEqual([]);
  });

  it('say which of many commands, methods, tools they speak of, unless a title does', () => {
    const under = (heading: string, text: string) =>
      linesOf(sectionOf(`## ${heading}\n\n${text}`), 'pt', 'O comando do forno');
    const said = 'A pedra muda. O método permite assar o pão sem lenha.';
    expect(linesOf(sectionOf(`## A pedra\n\n${said}`), 'pt', 'O pão de centeio')).toEqual([]);
    expect(under('O método da pedra', 'O método permite assar o pão sem lenha.')).toEqual([
      'O método permite assar o pão sem lenha',
    ]);
    expect(under('A pedra', 'O comando muda a pedra e a lenha do pão.')).toEqual([
      'O comando muda a pedra e a lenha do pão',
    ]);
  });

  it.each([
    ['fr', 'code', 'Le code source est publié sous licence MIT depuis 2019'],
    ['fr', 'méthode', 'La méthode agile raccourcit les travaux de 2019'],
    ['es', 'código', 'El código fuente se publica bajo licencia MIT'],
    ['pt', 'código', 'O código fonte fica sob licença MIT'],
    ['it', 'codice', 'Il codice sorgente ha una licenza MIT dal 2019'],
  ])('of %s take the second word of a name for no verb: %s', (language, name, text) => {
    const lines = (said: string) =>
      condenseProse(sectionOf(`## Brot\n\n${said}.`), {
        language,
        title: 'Roggen',
        repeated: new Set([name, 'mit', '2019']),
      }).flatMap(({ claim }) => (claim.kind === 'lines' ? claim.lines.map((line) => line.text) : []));
    expect(lines(text)).toEqual([text]);
    const verb = { fr: 'compile', es: 'compila', pt: 'compila', it: 'compila' }[language];
    expect(lines(text.replace(/source|agile|fuente|fonte|sorgente/u, `${verb}`))).toEqual([]);
  });

  it('of an opening name what the title does, where any of them does', () => {
    const lines = (text: string) => {
      const { heading: _, ...opening } = sectionOf(`## x\n\n${text}`);
      const context = { language: 'de', title: 'Das Brot aus Roggen', repeated: new Set(['öfen', 'arbeit']) };
      return condenseProse(opening, context).flatMap(({ claim }) =>
        claim.kind === 'lines' ? claim.lines.map((line) => line.text) : [],
      );
    };
    const backdrop = 'Moderne Öfen beruhen auf Jahren harter Arbeit.';
    expect(lines(backdrop)).toEqual(['Moderne Öfen beruhen auf Jahren harter Arbeit']);
    expect(lines(`${backdrop}\n\nDas Brot aus Roggen braucht mehr Wasser.`)).toEqual([
      'Das Brot aus Roggen braucht mehr Wasser',
    ]);
  });

  it('tell what a heading asks for', () => {
    const section = sectionOf(
      '## Was ist Sauerteig?\n\nSauerteig ist eine Mischung aus Mehl und Wasser.\n\nMehl und Wasser stehen im Keller.',
    );
    expect(linesOf(section, 'de', 'Brot')).toEqual(['Sauerteig ist eine Mischung aus Mehl und Wasser']);
  });

  it('name a listing below them unless they lean on one before them', () => {
    const leadOf = (text: string) => {
      const [found] = condenseSection(sectionOf(`## Ugnen\n\n${text}:\n\n\`\`\`sh\novenctl\n\`\`\``), {
        language: 'sv',
        title: 'Ugnen',
      });
      return found?.claim.lead?.text;
    };
    expect(leadOf('Starta ugnen med ett kommando')).toBe('Starta ugnen med ett kommando');
    expect(leadOf('Därefter startas ugnen så här')).toBeUndefined();
    expect(leadOf('Följande kommando startar ugnen')).toBe('Följande kommando startar ugnen');
  });

  it('are longer only where nothing else is shown, at most twenty words', () => {
    const words = 'La corteza de un pan cocido en horno de leña protege la miga durante quince días de viaje';
    const [claim] = condenseSection(sectionOf(`## La corteza\n\n${words}.`), {
      language: 'es',
      title: 'El pan',
    });
    expect(claim?.claim.kind === 'lines' && claim.claim.lines[0]?.text).toBe(words);
    expect(linesOf(sectionOf(`## La corteza\n\n${words}.`), 'es', 'El pan')).toEqual([]);
  });
});

it('every language has patterns that compile, also for its ways of writing', () => {
  for (const name of tongues) expect(tongueOf(name)).toBeDefined();
  expect(tongueOf('zh-Hant')).toBe(tongueOf('zh'));
  expect(tongueOf('pt-BR')).toBe(tongueOf('pt'));
  expect(tongueOf('no')).toBe(tongueOf('nb'));
  expect(tongueOf('constructor')).toBeUndefined();
});

it('a section of Japanese that would show nothing shows what its heading does, though no subject says so', () => {
  const shown = (text: string): string[] =>
    condenseSection(sectionOf(`## translate\n\n${text}`), { language: 'ja', title: '窯の命令' }).flatMap(
      ({ claim }) => (claim.kind === 'lines' ? claim.lines.map((line) => line.text) : []),
    );
  expect(shown('x y translateの形で使い、窯の位置をずらします。')).toEqual([
    'x y translateの形で使い、窯の位置をずらします',
  ]);
  expect(shown('窯の会社で温度の管理を担当しています。')).toEqual([]);
  expect(linesOf(sectionOf('## translate\n\n窯の位置を右に大きくずらします。'), 'ja', '窯の命令')).toEqual(
    [],
  );
});

describe('a section that would show nothing', () => {
  const shownOf = (text: string): string[] =>
    condenseSection(sectionOf(`## Cómo ayuda\n\n${text}`), { language: 'es', title: 'La piedra' }).flatMap(
      ({ claim }) => (claim.kind === 'lines' ? claim.lines.map((line) => line.text) : []),
    );

  it('shows what tells, also when it shares no name with the titles, and nothing that only is', () => {
    expect(shownOf('Los hornos de barro no necesitan leña húmeda.')).toEqual([
      'Los hornos de barro no necesitan leña húmeda',
    ]);
    expect(shownOf('Los hornos de barro tienen paredes de ladrillo.')).toEqual([]);
  });
});

it('a line of Japanese may have some forty characters, endings and all, and one of Chinese fewer', () => {
  const japanese = tongueOf('ja');
  const chinese = tongueOf('zh');
  const spanish = tongueOf('es');
  if (!japanese || !chinese || !spanish) throw new Error('a language has no words');
  expect(mostWordsOf(japanese, 14)).toBe(19);
  expect(mostWordsOf(chinese, 14)).toBe(17);
  expect(mostWordsOf(japanese, 20)).toBe(23);
  expect(mostWordsOf(spanish, 20)).toBe(20);
});

describe('a hundred thousand characters', () => {
  const long = 100_000;
  const tongue = tongueOf('es');
  if (!tongue) throw new Error('a language has no words');

  it.each([
    ['colons', ':'],
    ['spaces', ' '],
    ['signs', '( '],
    ['marks', '? '],
  ])('of %s are read in a moment', (_, sign) => {
    const text = `x${sign.repeat(long / sign.length)}x`;
    const start = process.cpuUsage();
    const lead: Line = { text, content: [], rung: 'lead-in' };
    leadInTongue(lead, undefined, tongue);
    const context = { language: 'es', heading: text, title: 'El pan' };
    const around = { names: namesAround(context, tongue), context, isAimed: false, isPatient: true };
    worthOf({ text: 'El pan no cambia', isFirst: true, words: 4, marker: '' }, tongue, around);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  });
});

describe('what stands between a heading and its first block', () => {
  const told = 'La masa madre consiste en mezclar harina y agua para que el pan de la panadería crezca.';
  const thoughts = (markdown: string): string[] =>
    condenseSection(sectionOf(markdown), { language: 'es', title: 'La masa madre' }).flatMap(
      ({ claim }) => claim.thought?.text ?? [],
    );

  it('names the block, though it is longer than a line', () => {
    expect(thoughts(`## El principio\n\n${told}\n\n    hornear()\n`)).toEqual([told.slice(0, -1)]);
  });

  it('must be short between two blocks', () => {
    expect(thoughts(`## El principio\n\n    calentar()\n\n${told}\n\n    hornear()\n`)).toEqual([]);
  });
});
