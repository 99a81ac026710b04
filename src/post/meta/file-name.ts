const plainNames = /^(?:index|readme|post|page|_index)$/i;

/** A title made from a post's path: `2024-03-01-hello-world.md` gives `Hello world`. */
export function titleOfPath(path: string): string {
  const parts = path.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  const last = parts.pop() ?? '';
  const base = last.replace(/\.(?:mdx?|markdown|txt|html?)$/i, '').replace(/\.[a-z]{2}(?:-[a-z]{2})?$/i, '');
  const folder = parts.pop();
  const name = plainNames.test(base) && folder !== undefined && folder !== '..' ? folder : base;
  const words = name
    // Substack's exports have the number of the post in front.
    .replace(/^\d{5,}\.(?=\D)/, '')
    // Notion's exports have the number of the page behind.
    .replace(/(?<=.)[ -][0-9a-f]{32}$/, '')
    .replace(/^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_.]?/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  if (words === '' || words === '<stdin>') return 'Untitled';
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
