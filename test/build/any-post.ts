import fc from 'fast-check';

const word = fc.constantFrom(
  'cluster',
  'Kubernetes',
  'node',
  'the',
  'runs',
  'and',
  'is',
  '93%',
  'naïve',
  'v1.2',
  'e.g.',
  '`kubectl`',
  '**bold**',
  '*very*',
  '"quoted"',
  '$5',
  'theme:',
  '日本語',
  'a_b',
  '&',
  '#3',
  '-->',
  '<b>',
  ':cat:',
  '[link](https://example.com/x)',
);
const sentence = fc.array(word, { minLength: 3, maxLength: 18 }).map((words) => `A ${words.join(' ')}.`);
/** A few sentences of words that are hard to print. */
export const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.join(' '));
export const list = fc
  .array(sentence, { minLength: 1, maxLength: 9 })
  .chain((items) =>
    fc
      .boolean()
      .map((ordered) => items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${item}`).join('\n')),
  );
const code = fc
  .array(fc.constantFrom('let a = 1', '', '---', '<!-- x -->', '  if (b) {'), { minLength: 1, maxLength: 40 })
  .map((lines) => `\`\`\`js\n${lines.join('\n')}\n\`\`\``);
const quote = sentence.map((text) => `> ${text}`);
const table = fc
  .array(word, { minLength: 2, maxLength: 30 })
  .map(
    (cells) =>
      `| a | b |\n|---|---|\n${cells.map((cell) => `| ${cell.replaceAll('|', '')} | x |`).join('\n')}`,
  );
const block = fc.oneof(paragraph, paragraph, list, code, quote, table);
/** A heading with blocks under it. */
export const section = fc
  .tuple(fc.integer({ min: 1, max: 4 }), sentence, fc.array(block, { maxLength: 4 }))
  .map(([depth, title, blocks]) =>
    [`${'#'.repeat(depth)} ${title.replace(/[<>]/gu, '')}`, ...blocks].join('\n\n'),
  );
/** Markdown of any post. */
export const post = fc
  .tuple(fc.array(block, { maxLength: 2 }), fc.array(section, { minLength: 1, maxLength: 5 }))
  .map(([opening, sections]) => [...opening, ...sections].join('\n\n'));
