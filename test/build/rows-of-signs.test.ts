import { describe, expect, it } from 'vitest';
import { flattenInline } from '../../src/condense/inline-text.js';
import { leadOfList } from '../../src/condense/ladder/list-leads.js';
import { sentencesOf } from '../../src/condense/segment/sentences.js';
import { compileText } from './build-fixture.js';

/** Processor time, in milliseconds; each of these took a multiple while it took the square of its length. */
const most = 8_000;

describe('a row of signs takes no square of its length', () => {
  it.each(['`a` ', '[a](b) '])('%j in items, 25,000 characters in each', async (sign) => {
    const row = sign.repeat(25_000 / sign.length);
    const started = process.cpuUsage();
    await compileText(`# Bakery\n\n## Ovens\n\n- Bread ${row} rolls\n- Buns ${row}\n- ${row} cakes\n`);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
  });

  it.each(['–', '“', 'a, ', 'a—'])('%j over a listing, 60,000 characters', async (sign) => {
    const row = sign.repeat(60_000 / sign.length);
    const started = process.cpuUsage();
    await compileText(`# Bakery\n\n## Ovens\n\nThe oven bakes ${row}:\n\n\`\`\`js\na()\n\`\`\`\n`);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
  });

  it('nor do sentences as long as any that is read', async () => {
    const sentence = `The oven bakes ${'a, '.repeat(300)}bread. `;
    const started = process.cpuUsage();
    await compileText(`# Bakery\n\n## Ovens\n\n${sentence.repeat(60)}\n`);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
  });

  it.each([...['.', '!', '/', '=', ': ', '; ', 'a/', '5% '], ...['1', '1,', '…', '“', '–', 'a—', 'a, ']])(
    '%j, 60,000 characters',
    async (sign) => {
      const row = sign.repeat(60_000 / sign.length);
      const post = `# Bakery\n\nA bakery needs a clock.\n\n## Ovens\n\nThe oven bakes ${row} bread.\n\n- Bread ${row} rolls\n- Buns ${row}\n- ${row} cakes\n`;
      const started = process.cpuUsage();
      await compileText(post);
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
    },
  );

  it.each(['.', '. ', '。', ', ', '; ', '— ', ' '])(
    '%j in a sentence of another language, 100,000 characters',
    async (sign) => {
      const row = sign.repeat(100_000 / sign.length);
      const started = process.cpuUsage();
      await compileText(
        `---\nlang: de\n---\n\n# Der Ofen\n\n## Brot\n\nDer Ofen ${row}b backt an jedem Tag im Winter zwei Brote, weil der Stein seine Wärme hält.\n`,
      );
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
    },
  );

  it.each(['.', ': '])('%j in bold from end to end, 60,000 characters', async (sign) => {
    const row = sign.repeat(60_000 / sign.length);
    const started = process.cpuUsage();
    await compileText(`# Bakery\n\n## Ovens\n\n**The oven bakes${row} bread${row}.**\n`);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
  });

  it.each(['1', '“', 'a—', '/'])('%j in a heading, 60,000 characters', async (sign) => {
    const row = sign.repeat(60_000 / sign.length);
    const started = process.cpuUsage();
    await compileText(`# Bakery\n\n## Ovens ${row}\n\nThe oven bakes bread.\n\n- one\n- two\n`);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
  });

  it.each(['a—', 'not '])('%j in what a term is, 60,000 characters', async (sign) => {
    const row = sign.repeat(60_000 / sign.length);
    const started = process.cpuUsage();
    await compileText(`# Bakery\n\n## Ovens\n\nOven\n: The oven ${row} bakes\n\nMill ${row}\n: It mills.\n`);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
  });

  it.each(['en', 'de'])('nor do the lines of a long paragraph: %s', async (lang) => {
    const lines = Array.from({ length: 3900 }, (_, at) => `The oven ${at} bakes  \n`).join('');
    const started = process.cpuUsage();
    await compileText(`---\nlang: ${lang}\n---\n\n# Bakery\n\n## Ovens\n\n${lines}`);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
  });

  it('nor do words that are joined, each of which asks for all before it', async () => {
    const started = process.cpuUsage();
    await compileText(`# Bakery\n\n## Ovens\n\nThe stone ${'and moved '.repeat(40)}bread.\n`);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
  });

  it('words behind an open bracket neither', async () => {
    const started = process.cpuUsage();
    await compileText(`# Bakery\n\n## Ovens\n\nThe oven bakes 40% of all rolls (#1 ${'a'.repeat(60_000)}.\n`);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
  });

  it('nor do words over a list', () => {
    const inline = flattenInline([
      { type: 'text', value: `This has the following ${'ovens of '.repeat(12_000)}:` },
    ]);
    const [sentence] = sentencesOf(inline);
    if (!sentence) throw new Error('no sentence');
    const started = process.cpuUsage();
    expect(leadOfList(inline, sentence)).toBeUndefined();
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
  });

  it('nor do the sentences of a long paragraph', async () => {
    const sentences = Array.from(
      { length: 3000 },
      (_, at) => `Der Ofen ${at} backt Brot nicht ohne Mehl${at}.`,
    );
    const started = process.cpuUsage();
    await compileText(`---\nlang: de\n---\n\n# Der Ofen\n\n## Brot\n\n${sentences.join(' ')}\n`);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
  });

  it.each(['tools such as ', 'e.g. ', '面包很好。'])('%j, 100,000 characters of it', async (words) => {
    const started = process.cpuUsage();
    await compileText(`# Bakery\n\n## Bread\n\n${words.repeat(100_000 / words.length)}\n`);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
  });
});
