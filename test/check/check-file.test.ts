import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/pipeline/check-file.js';
import { compileText, settingsOf, testPorts } from '../build/build-fixture.js';
import { talkPost } from './checked-post.js';

const check = (value: string, path: string, posts: Readonly<Record<string, string>> = {}) =>
  checkFile(new VFile({ value, path }), {
    settings: settingsOf(),
    ports: testPorts,
    measure: false,
    readSource: async (source) => {
      const found = Object.entries(posts).find(([name]) => source.endsWith(name));
      return found && new VFile({ value: found[1], path: source });
    },
  });

const { markdown } = await compileText(talkPost);
const rulesOf = ({ findings }: Awaited<ReturnType<typeof check>>): string[] =>
  findings.filter(({ kind }) => kind === 'gate').map(({ rule }) => rule);

describe('check', () => {
  it('finds nothing broken in a post of ours, and counts it', async () => {
    const checked = await check(talkPost, 'post.md');
    expect(checked.kind).toBe('post');
    expect(rulesOf(checked)).toEqual([]);
    expect(checked.report.gates.length).toBeGreaterThan(15);
    expect(checked.report.figures.slides).toBeGreaterThan(8);
  });

  it('finds nothing broken in a deck as it was built', async () => {
    expect(rulesOf(await check(markdown, 'decks/post.md', { 'post.md': talkPost }))).toEqual([]);
  });

  it('holds an edited deck against its post, with the line of the deck', async () => {
    const edited = markdown.replace('**Nearly 60%**', '**90%**');
    const checked = await check(edited, 'decks/post.md', { 'post.md': talkPost });
    const found = checked.findings.find(({ rule }) => rule === 'gate-numbers');
    expect(found?.line).toBeGreaterThan(10);
    expect(edited.split('\n').slice(found?.line, (found?.line ?? 0) + 12)).toContain('**90%**');
  });

  it('names the line of the post where a note is gone', async () => {
    const edited = markdown.replace(/\nMost alerts are noise[^\n]*\n/u, '\n');
    const checked = await check(edited, 'decks/post.md', { 'post.md': talkPost });
    const found = checked.findings.find(({ rule }) => rule === 'gate-notes-complete');
    expect(found?.file).toMatch(/post\.md$/u);
    expect(talkPost.split('\n')[(found?.line ?? 0) - 1]).toMatch(/^Most alerts/u);
  });

  it('tells once which entries of the agenda were moved by a slide that was put in by hand', async () => {
    const slides = markdown.split('\n---\n\n');
    const agenda = slides.findIndex((slide) => slide.includes('_class: agenda'));
    const added = slides.toSpliced(agenda + 1, 0, '## Mine\n\n- Said by me\n').join('\n---\n\n');
    const mended = added.replace(/\]\(#(\d+)\)/gu, (_, number) => `](#${Number(number) + 1})`);
    const wrong = async (text: string) =>
      (await check(text, 'decks/post.md', { 'post.md': talkPost })).findings.filter(
        ({ rule }) => rule === 'gate-slide-links',
      );
    expect(await wrong(markdown)).toEqual([]);
    expect(await wrong(mended)).toEqual([]);
    const [found, ...more] = await wrong(added);
    expect(more).toEqual([]);
    expect(found?.reason).toMatch(/“Why small clusters win” is on slide \d, not on \d; /u);
    expect(added.split('\n')[(found?.line ?? 0) - 1]).toContain('[Why small clusters win](#');
    expect(await wrong(mended.replace('(#4)', '(#404)'))).toHaveLength(1);
  });

  it('says when the post of a deck is gone, and checks the rest', async () => {
    const checked = await check(markdown.replace('Stop measuring', 'And stop… measuring'), 'decks/post.md');
    expect(checked.unchecked).toEqual([expect.stringContaining('is not there')]);
    expect(rulesOf(checked)).toEqual(expect.arrayContaining(['gate-ellipsis']));
    expect(rulesOf(checked)).not.toContain('gate-lines-of-post');
  });

  it('checks a deck that somebody wrote by hand', async () => {
    const checked = await check(
      '---\nmarp: true\n---\n\n# Talk\n\n---\n\n## One\n\n- And then the end of\n',
      'talk.md',
    );
    expect(checked.unchecked).toEqual([]);
    expect(checked.findings.map(({ rule, line }) => [rule, line])).toEqual(
      expect.arrayContaining([
        ['gate-dangling-start', 9],
        ['gate-dangling-end', 9],
      ]),
    );
  });
});
