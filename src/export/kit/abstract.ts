import type { List, Paragraph, RootContent } from 'mdast';
import type { ExportInput } from '../../model/artifact.js';
import type { Deck } from '../../model/deck.js';
import { plainText } from '../../model/plain-text.js';
import type { PrintTools } from '../../model/print-tools.js';
import { withoutStruck } from '../../model/struck.js';

/** What the forms of conferences take, in characters. */
export const abstractLength = { least: 300, most: 900 } as const;

/** Shorter sentences say too little to begin an abstract with. */
const leastWords = 4;

/** What calls or thanks, and what leans on a picture or a list, says nothing of the talk. */
const unfit = /:$|\?$|^(?:thanks|thank you|stay tuned|read on|click|subscribe|update|edit)\b/iu;

/**
 * A talk in the author's own words: the description of the post, whole sentences of its beginning, and the takeaways as
 * points; each as it stands in the post. Shorter than 300 characters only when the post itself is.
 */
export async function abstractOf(
  { deck, article }: ExportInput,
  sentences: PrintTools['sentences'],
): Promise<string> {
  const points = withinLength(takeaways(deck), abstractLength.most - abstractLength.least);
  const room = abstractLength.most - lengthOf(points.map((point) => `- ${point}`));
  const description = article?.post.meta.description ?? deck.meta.description;
  const paragraphs = article ? proseOf(article.post.tree.children) : notesOf(deck);
  const chosen: string[] = [];
  let length = 0;
  const take = (text: string): boolean => {
    if (length + text.length + 1 > room) return false;
    chosen.push(text);
    length += text.length + 1;
    return true;
  };
  if (description !== undefined) take(description.replace(/\s+/g, ' ').trim());
  // With points the beginning is enough; without, it has to carry the abstract.
  const wanted = points.length > 0 ? abstractLength.least - lengthOf(points) : abstractLength.least * 1.5;
  for (const paragraph of paragraphs) {
    if (length >= wanted) break;
    for (const sentence of await sentences(paragraph)) {
      const isSaid = chosen.some((text) => text.includes(sentence) || sentence.includes(text));
      if (isSaid || unfit.test(sentence) || sentence.split(/\s+/u).length < leastWords) continue;
      if (length >= abstractLength.least || !take(sentence)) break;
    }
  }
  return [chosen.join(' '), points.map((point) => `- ${point}`).join('\n')].filter(Boolean).join('\n\n');
}

/** The first of some lines, as many as fit. */
function withinLength(lines: readonly string[], most: number): readonly string[] {
  return lines.filter((_, index) => lengthOf(lines.slice(0, index + 1)) <= most);
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

/** The lines of the slide of takeaways. */
export function takeaways({ children }: Deck): readonly string[] {
  const slide = children.find(({ layout }) => layout === 'takeaways');
  const lists = slide?.children.filter((block): block is List => block.type === 'list') ?? [];
  return lists.flatMap((list) =>
    list.children.map((item) =>
      item.children.map((block) => ('children' in block ? textOf(block) : '')).join(' '),
    ),
  );
}

function textOf(block: RootContent): string {
  return block.type === 'paragraph' ? plainText(block.children) : '';
}

function proseOf(blocks: readonly RootContent[]): readonly string[] {
  return (
    blocks
      .filter((block): block is Paragraph => block.type === 'paragraph')
      // What its author has struck out is not so.
      .map(({ children }) => plainText(children.filter(({ type }) => type !== 'delete')))
      .filter((text) => text !== '')
  );
}

/** The prose of the notes; reminders of the author are nobody else's business. */
function notesOf({ children }: Deck): readonly string[] {
  return children.flatMap(({ notes }) =>
    notes
      .filter(({ kind, text }) => kind === 'post' && !text.includes('\n'))
      .map(({ text }) => withoutStruck(text)),
  );
}
