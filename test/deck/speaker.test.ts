import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileText } from '../build/build-fixture.js';

const post = (author: string): string => `---\ntitle: T\n${author}\n---\n\n## One\n\nA queue has an owner.\n`;
const speakers = async (author: string, values = {}) => {
  const { deck } = await compileText(post(author), { values });
  return deck.children.filter(({ layout }) => layout === 'speaker');
};

describe('the slide about the speaker', () => {
  it('is not made of a role, of several authors, or in a short slot', async () => {
    const told = 'author: { name: Ada, bio: Platform engineer and owner of queues }';
    expect(await speakers('author: { name: Ada, bio: Engineer }')).toEqual([]);
    expect(await speakers('author: Ada')).toEqual([]);
    expect(await speakers('authors: [{ name: Ada, bio: a b c d e f }, { name: Bo }]')).toEqual([]);
    expect(await speakers(told, { for: '5m' })).toEqual([]);
    expect(await speakers(told, { for: '20m' })).toHaveLength(1);
  });

  it("is made of the command line's words for the speaker of the talk", async () => {
    const [slide] = await speakers('author: { name: Ada, bio: Platform engineer and owner of queues }', {
      author: 'Grace',
      bio: 'Rear admiral',
    });
    expect(JSON.stringify(slide)).toContain('Rear admiral');
    expect(JSON.stringify(slide)).not.toContain('owner of queues');
  });

  it('shows a portrait beside the words', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'postdeck-speaker-'));
    try {
      const portrait = join(folder, 'me.svg');
      await writeFile(
        portrait,
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="9" height="9"/></svg>',
      );
      const { deck, file } = await compileText(post('author: Ada'), { values: { portrait } });
      const slide = deck.children[1];
      expect(slide?.layout).toBe('speaker');
      expect(JSON.stringify(slide?.children[0])).toMatch(/"url":"post\/me-[0-9a-f]{8}\.svg","alt":"Ada"/u);
      expect(file.messages).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
