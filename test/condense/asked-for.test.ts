import { expect, it } from 'vitest';
import { compileText } from '../build/build-fixture.js';

const shown = async (section: string): Promise<string> => {
  const { markdown } = await compileText(
    `---\ntitle: Ovens\nlang: en\n---\n\nSome words.\n\n## Rye\n\n${section}`,
    {
      values: {},
    },
  );
  return markdown;
};

it('shows a paragraph that the author asks for, whatever the rules say of it', async () => {
  const words = 'The oven failed on a Friday evening in March.';
  expect(await shown(words)).toContain('<!-- _class: statement');
  const asked = await shown(`<!-- slide: only -->\n${words}\n\n| a | b |\n| - | - |\n| 1 | 2 |\n`);
  expect(asked).toContain('## The oven failed on a Friday evening in March\n');
  expect(asked).not.toContain('| a');
});

it('shows a list that the author asks for, item by item', async () => {
  const list = '- How do I pay?\n- What then?\n';
  expect((await shown(list)).split('<!--\n')[0]).not.toContain('- What then?');
  const asked = await shown(`<!-- slide: only -->\n\n${list}`);
  expect(asked).toMatch(/## Rye\n\n- How do I pay\?\n- What then\?/u);
});
