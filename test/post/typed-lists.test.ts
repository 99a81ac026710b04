import { describe, expect, it } from 'vitest';
import { outcome } from './outcome.js';

const treeOf = (post: string): string => outcome(`# Ovens\n\n${post}`).tree;

describe('bullets that are typed', () => {
  it.each([
    ['in lines', 'Rye:\n• one\n• two, which\ngoes on\n', ['| Rye:', '| one', '| two, which goes on']],
    ['in lines of HTML', '✅ one<br />\n✅ two<br />\n', ['| one', '| two']],
    ['in paragraphs', '▪ one\n\n▪ two\n', ['| one', '| two']],
    ['before words in bold', '•\t**one** way\n• two\n', ['| <strong>one</> way', '| two']],
    ['of one kind, of which none says no', '🚀 one\n🚀 two\n', ['| one', '| two']],
  ])('%s are a list', (_, post, texts) => {
    const tree = treeOf(post);
    expect(tree.match(/listItem/gu)).toHaveLength(2);
    for (const text of texts) expect(tree).toContain(text);
  });

  it.each([
    [
      'in lines',
      'Rye:\na. one\nb. two, which\ngoes on\nc. three\n',
      ['| Rye:', '| one', '| two, which goes on'],
    ],
    ['in paragraphs', 'a) *one*\n\nb) two\n\nc) three\n', ['| <emphasis>one</>', '| two']],
    ['in capitals', '(A) one\n(B) two\n(C) three\n', ['| one', '| three']],
  ])('letters that count %s are a list that is numbered', (_, post, texts) => {
    const tree = treeOf(post);
    expect(tree.match(/listItem/gu)).toHaveLength(3);
    expect(tree).toContain('ordered');
    for (const text of texts) expect(tree).toContain(text);
  });

  it.each([
    ['yes and no', '✅ one\n❌ two\n', ['✅ one', '❌ two']],
    ['no', '❌ one\n❌ two\n', ['❌ one', '❌ two']],
    ['what they are of', '🚀 one\n🔥 two\n', ['🚀 one', '🔥 two']],
  ])('stay where they say %s', (_, post, texts) => {
    const tree = treeOf(post);
    expect(tree).toContain('listItem');
    for (const text of texts) expect(tree).toContain(text);
  });

  it.each([
    ['one line', '• one\n\nText.\n'],
    ['one at the end of a text', 'The oven is\n• hot\n'],
    ['paragraphs with another between them', '• one\n\nText.\n\n• two\n'],
    ['numbers', '1️⃣ one\n2️⃣ two\n'],
    ['signs within lines', 'one • two\nthree • four\n'],
    ['signs that count', '●●●○○ Rye bread\n●●○○○ Wheat bread\n'],
    ['two letters', 'a) one\nb) two\n'],
    ['letters that do not count', 'a. one\nb. two\nd. three\n'],
    ['names', 'A. Moss\nB. Reed\nC. Kern\n'],
    ['signs of a right', '© 2023 Ada Moss\n© 2024 Rosa Kern\n'],
  ])('are none: %s', (_, post) => {
    expect(treeOf(post)).not.toContain('listItem');
  });
});
