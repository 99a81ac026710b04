import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rightEdges } from '../../src/condense/edge-cut.js';
import { flattenInline } from '../../src/condense/inline-text.js';
import { makeLine } from '../../src/condense/line.js';
import { splitClauses } from '../../src/condense/segment/clauses.js';
import { sentencesOf, splitSentences } from '../../src/condense/segment/sentences.js';
import { countWords } from '../../src/condense/words.js';
import { paragraph } from './table.js';

/** Each row is one paragraph; `¦` stands where a sentence ends. */
const paragraphs: readonly string[] = [
  'Node.js v20.19 ships today.¦ It is fast.',
  'Upgrade to v1.28.3 first.¦ Then restart the nodes.',
  'Nobody has any interest in rye.¦ :-) Without it there is no bread.',
  'We bake (see there.) :) and we sell.',
  'Release 2.0 is out.¦ Release 2.1 follows in May.',
  'We tried it, e.g. in a lab.¦ It worked.',
  'Use a queue, i.e. a list of tickets.¦ Order matters.',
  'Many tools (e.g. Vim) do this.¦ Some do not.',
  'Speed vs. safety is a false choice.¦ Take both.',
  'Push vs. Pull is an old debate.',
  'See No. 5 in the list.¦ It is the best.',
  'No.¦ That is not the plan.',
  'Nos. 3 and 4 failed.',
  'Look at Fig. 2 for the curve.¦ It rises.',
  'The U.S. market grew.¦ The U.K. market shrank.',
  'It was made in the U.S.¦ The price fell.',
  'The U.S. Army uses it.',
  'Ask Dr. Grace Hopper about compilers.',
  'J. R. Smith wrote it.¦ He was right.',
  'Robert C. Martin calls this clean.',
  'Ovens have tools for baking.¦ npm is a shop for them.',
  'We turned this off.¦ pnpm no longer runs scripts.',
  'We turned this off.¦ npm installs no scripts.',
  'Use approx. git history of a year.',
  'There is no plan B.¦ The team left.',
  'Acme Inc. bought the tool.¦ Nobody noticed.',
  'It was sold to Acme Inc.¦ The tool lives on.',
  'Logs, metrics, traces, etc. are signals.',
  'The lab opened its runner.¦ gRunner is a small shell.',
  'We trace with probes.¦ eBPF runs them in the kernel.',
  'Phones, e.g. iPhones, are small.',
  'Bring pens, paper, etc.¦ The room has none.',
  'At 5 p.m. we stop.¦ At 9 a.m. we go on.',
  'It runs at 10.5 ms.¦ That is enough.',
  'The disk holds 1.5 TB.¦ It is full.',
  'It began in 2020.¦ Put simply, it grew.',
  'Only 40%.¦ Nobody expected that.',
  'Call main.rs from lib.rs.¦ Do not do the reverse.',
  'See example.com for more.¦ Or ask us.',
  'Go to https://example.com/a.b?c=d. Then log in.'.replace('. Then', '.¦ Then'),
  'Edit /etc/app.conf.d/a.yaml and restart.',
  'Is it fast?¦ Yes.¦ Very.',
  'What a day!¦ We shipped it.',
  'It works!!¦ Really?!¦ Yes.',
  'Yahoo! is a name that keeps its mark.',
  'He said "stop."¦ Then he left.',
  'Asked "who bakes?" ≈ "a baker".',
  'He said "Stop. Go. Stop." and left.',
  'She wrote “Never again. I mean it.”¦ We believed her.',
  '“Who did this?” asked the chief.¦ Nobody answered.',
  'The tool (it is old. Very old.) still works.¦ Use it.',
  'The cache is warm.¦ (It was cold before.)¦ Now measure.',
  'Well… maybe not.¦ We tried.',
  'We waited...¦ Nothing happened.',
  'Wait ... there is more.',
  'Use 5" disks.¦ They are cheap.',
  'The `a.b.c` field is read.¦ Others are not.',
  'kubectl reads the file.¦ Helm does not.',
  '1. Install the tool.¦ Then run it.',
  'Version 3.¦ Nobody uses version 2.',
  'Approx. 40 people came.¦ Half stayed.',
  'Smith et al. found the reverse.¦ We agree.',
  'On Jan. 5 the lease ends.',
  'Prices rose in Q3.¦ Wages did not.',
  'Ask the S.R.E. team.¦ They know.',
  'A first line\nA second line'.replace('\n', '¦\n'),
  'A line that\ngoes on below.',
  '日本語です。¦次の文です。',
  '彼は「行くな。危ない。」と言った。¦私は行った。',
  '本当ですか？¦はい！¦行きます。',
  '这是第一句。¦这是第二句。',
  '한국어 문장입니다.¦ 다음 문장입니다.',
  '¿Funciona?¦ Sí, funciona.¦ ¡Qué bien!¦ Seguimos.',
  'La Sra. Pérez vive en EE.UU. desde 2010.',
  'Hay tres motivos, p.ej. el coste.¦ El resto sigue.',
  'Das gilt z. B. für Server.¦ Für Clients nicht.',
  'Ovnen bager f.eks. Roggenbrød om natten.¦ Møllen hviler.',
  'Pec zvládne např. Šumavský chléb.¦ Mlýn stojí.',
  'Piec piecze np. Chleb żytni nocą.¦ Młyn stoi.',
  'She bought an eSIM.¦ The shop is closed.',
  'Am 3. Mai beginnt der Umzug.¦ Alle helfen.',
  'Der 2. Versuch gelang.',
  'Das gilt d. h. für alle.¦ Der 3. Oktober ist frei, u. a. in Bonn.¦ Danach nicht.',
  'Usa una cola, p. ej. una lista.¦ El orden importa.',
  'বাংলা বাক্য।¦ আরেকটি বাক্য।',
  '「はい。」（笑）と彼は言った。¦『本』を読む。',
  'M. Dupont arrive.¦ Il parle.',
  'यह पहला वाक्य है।¦ यह दूसरा है।',
  'یہ پہلا جملہ ہے۔¦ یہ دوسرا ہے۔',
  'ما هذا؟¦ هذا اختبار.',
];

describe('sentences', () => {
  it.each(paragraphs)('%s', (marked) => {
    const expected = marked.split('¦').map((part) => part.trim());
    expect(splitSentences(marked.replaceAll('¦', '')).map(({ text }) => text)).toEqual(expected);
  });

  it('are ranges of the text, in order, and leave out nothing but space', () => {
    const word = fc.constantFrom(
      'Go',
      'v1.2',
      'e.g.',
      'U.S.',
      '(so',
      'it)',
      '"a',
      'b"',
      '。',
      '?',
      'x.',
      'J.',
      '\n',
      '…',
      'né',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join(' ');
        const found = splitSentences(text);
        for (const { start, end, text: own } of found) expect(text.slice(start, end)).toBe(own);
        expect(
          found
            .map(({ text: own }) => own)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});

describe('clauses', () => {
  /** `¦` stands where a clause ends; the joints are named beside it. */
  const cases: readonly (readonly [sentence: string, joints: string])[] = [
    ['The oven is hot; ¦the bread is not', 'semicolon end'],
    ['Queues help — ¦until they are full', 'dash end'],
    ['Queues help—¦until they are full', 'dash end'],
    ['Rest assured: ¦it works', 'colon end'],
    ['It reads the file, ¦which is slow', 'relative end'],
    ['It reads the file, ¦because it must', 'subordinator end'],
    ['It reads the file, ¦and writes it back', 'conjunction end'],
    ['It reads, ¦writes, ¦and sleeps', 'comma conjunction end'],
    ['The list (a, b; c) stays whole', 'end'],
    ['He said "so, and so; on" once', 'end'],
    ['It costs 1,000 a month', 'end'],
    ['A half-open door', 'end'],
    ['東京は大きく、¦人が多い', 'comma end'],
  ];
  it.each(cases)('%s', (marked, joints) => {
    const sentence = marked.replaceAll('¦', '');
    const clauses = splitClauses(sentence);
    const starts = [0, ...[...marked.matchAll(/¦/gu)].map(({ index }, n) => index - n)];
    expect(clauses.map(({ start }) => start)).toEqual(starts);
    expect(clauses.map(({ joint }) => joint).join(' ')).toBe(joints);
  });
});

describe('the place of a line in its post', () => {
  /** The sentence with this number stands in the post as these characters. */
  const cases: readonly (readonly [markdown: string, sentence: number, source: string])[] = [
    ['One here. Two there.', 1, 'Two there'],
    ['One here.\nTwo  there\nand on. Three.', 1, 'Two  there\nand on'],
    ['A **bold** word. Then *more* of it. End.', 1, 'Then *more* of it'],
    ['First. The `code` is read. Last.', 1, 'The `code` is read'],
    ['🎉 Party. Then work.', 1, 'Then work'],
  ];
  it.each(cases)('%s', (markdown, index, source) => {
    const inline = flattenInline(paragraph(markdown).children);
    const sentence = sentencesOf(inline)[index];
    const place = sentence && makeLine(inline, [sentence.start, sentence.end], 'sentence')?.source;
    expect(markdown.slice(place?.start.offset, place?.end.offset)).toBe(source);
    const before = markdown.slice(0, place?.start.offset).split('\n');
    expect(place?.start).toMatchObject({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
  });
});

it.each([
  ['marks', `The oven is hot${'!'.repeat(60_000)}a and cold.`],
  ['dashes', `The oven is hot ${'— a '.repeat(5_000)}`],
])('a row of many %s is read at once', (_, text) => {
  const before = process.cpuUsage();
  for (const sentence of splitSentences(text)) rightEdges(text.slice(sentence.start, sentence.end), 14);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
});

it('counts words by their letters, and a row of emoji at once', () => {
  expect(countWords('“The oven” – is (really) --hot-- 👩🏽‍💻 2.0!')).toBe(6);
  const before = process.cpuUsage();
  expect(countWords('👩🏽‍💻‍'.repeat(10_000))).toBe(0);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
});
