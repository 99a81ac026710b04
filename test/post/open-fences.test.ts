import { describe, expect, it } from 'vitest';
import { outcome } from './outcome.js';

const toldOf = (text: string): readonly string[] => outcome(`# Ovens\n\nIt is warm.\n\n${text}\n`).told;

describe('a fence that is not closed', () => {
  it('is told with the line where the next one opens', () => {
    const text = '```bash\nbake\n\n## Loaves\n\nThey rise.\n\n```bash\nrise\n```';
    expect(toldOf(text)).toEqual([
      'The code fence is not closed before line 12, where another one opens: what stands between is read as code. Close it by a line of ```',
    ]);
    expect(outcome(`# Ovens\n\nIt is warm.\n\n${text}\n`).rules).toEqual(['fence-unclosed']);
    expect(toldOf(text.replace('```bash', '```'))).toHaveLength(1);
    expect(toldOf(`- Bake:\n\n  ${text.replaceAll('\n', '\n  ')}`)).toHaveLength(1);
  });

  it.each([
    // What shows Markdown holds fences and headings.
    '````md\nbake\n\n## Loaves\n\n```bash\nrise\n```\n````',
    '```md\nbake\n\n## Loaves\n\n```bash\nrise\n```',
    '````\nbake\n\n## Loaves\n\n```bash\nrise\n```\n````',
    '```\nbake\n\n```bash\nrise\n```',
    '```bash\nbake\n\n## Loaves\n\nrise\n```',
    '```bash\ncat <<END\n```bash\nEND\n```',
    '```js\nbake(`\n\n  ```js is a fence`)\n```',
  ])('is none here: %j', (text) => {
    expect(toldOf(text)).toEqual([]);
  });
});
