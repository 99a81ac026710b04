import { VFile } from 'vfile';
import { afterAll, describe, expect, it } from 'vitest';
import { createSystemBrowserProvider } from '../../src/browser/browser-provider.js';
import { nodeSystem } from '../../src/browser/system.js';
import type { Format } from '../../src/model/artifact.js';
import { buildPost } from '../../src/pipeline/build.js';
import { buildDeckFile } from '../../src/pipeline/build-deck-file.js';
import type { BuildPorts } from '../../src/pipeline/build-ports.js';
import { settingsOf, testPorts } from '../build/build-fixture.js';

const browser = createSystemBrowserProvider(nodeSystem());
afterAll(() => browser[Symbol.asyncDispose]());

const items = Array.from({ length: 16 }, (_, index) => `- Loaf ${index + 1}`).join('\n');
const deck = `---\nmarp: true\ntheme: cloud-native\n---\n\n# Bakery\n\n---\n\n## Loaves\n\n${items}\n`;

const told = async (
  value: string,
  formats: readonly Format[],
  ports: BuildPorts = { ...testPorts, browser },
) => {
  const file = new VFile({ value, path: 'deck.md' });
  await buildDeckFile(file, settingsOf({ formats }), ports);
  return file.messages.map(({ line, ruleId, reason, note }) => ({ line, ruleId, reason, note }));
};

describe('rendering an edited deck', () => {
  it('tells what runs off a slide, as check does, where a browser is open', async () => {
    expect(await told(deck, ['png'])).toEqual([
      {
        line: 10,
        ruleId: 'measure-overflow',
        reason: expect.stringMatching(
          /^slide 2: “Loaf \d+” and \d+ more run off the slide, by \d+ px at most$/,
        ),
        note: 'Show less on this slide, or split it',
      },
    ]);
  });

  it('asks for no browser to find it', async () => {
    // the ports of tests throw where a browser is asked for
    expect(await told(deck, ['html'], testPorts)).toEqual([]);
    await expect(told(deck, ['png'], testPorts)).rejects.toThrow('starts no browser');
  });

  it('tells the line of a picture that is not there', async () => {
    expect(await told(`${deck.replace(items, '- One')}\n![bg right](a%20loaf.png)\n`, ['html'])).toEqual([
      {
        line: 14,
        ruleId: 'image-missing',
        reason: expect.stringContaining('was not found'),
        note: undefined,
      },
    ]);
  });

  it('says nothing of a deck that fits, be it as empty as its author likes', async () => {
    expect(await told(deck.replace(items, '- One loaf'), ['png'])).toEqual([]);
  });
});

describe('building a post', () => {
  const post = `---\ntitle: Bakery\n---\n\n## Loaves\n\n- Rye\n- Oat\n- Spelt\n- Barley\n- Wheat\n`;
  const toldOf = async (css: string) => {
    const file = new VFile({ value: post, path: 'post.md' });
    const loadTheme = async (name: string) => {
      const { packed: _, ...theme } = await testPorts.loadTheme(name);
      return { ...theme, css: theme.css.map((text) => `${text}\n${css}`) };
    };
    await buildPost(file, settingsOf({ formats: ['png'] }), { ...testPorts, browser, loadTheme });
    return file.messages.map(({ line, ruleId }) => ({ line, ruleId }));
  };

  it('tells what a theme makes larger than it says, at the line of the post', async () => {
    expect(await toldOf('')).toEqual([]);
    expect(await toldOf('section li { font-size: 140px !important }')).toContainEqual({
      line: 5,
      ruleId: 'measure-overflow',
    });
  });
});
