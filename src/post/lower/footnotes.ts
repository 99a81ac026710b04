import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../report.js';
import { mapLists } from './lists.js';

/** Moves the text of each footnote to the end of the section that uses it first: it is spoken, not lost. */
export function placeFootnotes(tree: Root, report: Report): Root {
  const notes = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    if (!notes.has(node.identifier)) notes.set(node.identifier, node);
  });
  const used = new Set<string>();
  const children: RootContent[] = [];
  let waiting: RootContent[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      children.push(...waiting);
      waiting = [];
    }
    children.push(node);
    if (node.type !== 'footnoteDefinition') waiting.push(...notesIn(node, notes, used));
  }
  for (const [identifier, note] of notes) {
    if (!used.has(identifier))
      report(
        'footnote-unused',
        `The footnote \`${note.label ?? identifier}\` is used nowhere; it is dropped`,
        note.position?.start,
      );
  }
  return mapLists(
    { ...tree, children: [...children, ...waiting] },
    {
      phrasing: [(nodes) => nodes.filter((node) => node.type !== 'footnoteReference')],
      flow: [(nodes) => nodes.filter((node) => node.type !== 'footnoteDefinition')],
    },
  );
}

/** What a note says is no point of the section that it is put behind. */
const marked = (node: RootContent): RootContent =>
  node.type === 'paragraph' ? { ...node, data: { ...node.data, isFootnote: true } } : node;

/** The texts of the notes that a block refers to for the first time, and of the notes that those refer to. */
function notesIn(
  block: RootContent,
  notes: ReadonlyMap<string, FootnoteDefinition>,
  used: Set<string>,
): RootContent[] {
  const found: RootContent[] = [];
  const queue: RootContent[] = [block];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    visit(next, 'footnoteReference', ({ identifier }) => {
      const note = notes.get(identifier);
      if (note === undefined || used.has(identifier)) return;
      used.add(identifier);
      found.push(...note.children.map(marked));
      queue.push(...note.children);
    });
  }
  return found;
}
