import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/post/parse-source.js';

describe('what is not Markdown by its name', () => {
  it.each([
    ['a.adoc', 'AsciiDoc', 'pandoc -f asciidoc'],
    ['a.rst', 'reStructuredText', 'pandoc -f rst'],
    ['notes.org', 'Org mode', 'pandoc -f org'],
    ['a.ipynb', 'Jupyter notebook', 'nbconvert'],
    ['A.TEX', 'LaTeX', 'pandoc -f latex'],
    ['a.rtf', 'RTF', 'pandoc -f rtf'],
  ])('%s is refused, and told how it becomes Markdown', async (path, name, command) => {
    const parsed = parseSource(new VFile({ path, value: '= Title\n\nWords.\n' }));
    await expect(parsed).rejects.toMatchObject({
      code: 'not-a-post',
      message: expect.stringContaining(name),
      hint: expect.stringContaining(command),
    });
  });

  it.each(['a.qmd', 'a.Rmd', 'a.md', 'post', 'www.example.org.md'])('%s is read', async (path) => {
    const { meta } = await parseSource(new VFile({ path, value: '# Title\n\nWords.\n' }));
    expect(meta.title).toBe('Title');
  });
});
