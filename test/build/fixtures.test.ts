import { describe, expect, it } from 'vitest';
import { compileText, fixtureNames, fixturePost, golden } from './build-fixture.js';

describe.each(await fixtureNames())('%s', (name) => {
  it('gives its deck and its messages', async () => {
    const { markdown, file } = await compileText(await fixturePost(name), { values: { notes: 'all' } });
    const body = markdown.replace(/^ {2}hash: .*\n/mu, '');
    const messages = file.messages
      .map((message) => `${message.line ?? '-'}: ${message.reason} (${message.ruleId})\n`)
      .join('');
    expect(body).toBe(await golden(name, 'deck.md', body));
    expect(messages).toBe(await golden(name, 'messages.txt', messages));
  });
});
