import type { BlockContent, DefinitionContent, List } from 'mdast';
import type { Paragraph } from '../scene/scene.js';
import { plainRuns } from './plain-runs.js';

/** What paragraphs are made with. */
export interface PlainText {
  readonly rightToLeft: boolean;
}

/** The paragraphs of a block of text, at their levels. */
export function plainParagraphs(
  block: BlockContent | DefinitionContent,
  text: PlainText,
  level = 0,
): readonly Paragraph[] {
  const base = { level, align: 'start', rightToLeft: text.rightToLeft } as const;
  switch (block.type) {
    case 'paragraph': {
      const runs = plainRuns(block.children);
      // What is no item of a list has no mark: the placeholder's own are for lists.
      return runs.length === 0 ? [] : [{ ...base, runs, indent: 0 }];
    }
    case 'heading': {
      const runs = plainRuns(block.children).map((run) => ({ ...run, style: { ...run.style, bold: true } }));
      return runs.length === 0 ? [] : [{ ...base, runs, indent: 0 }];
    }
    case 'blockquote':
      return block.children.flatMap((child) => plainParagraphs(child, text, level));
    case 'list':
      return listParagraphs(block, text, level);
    default:
      return 'value' in block && block.type !== 'html'
        ? plainParagraphs(
            { type: 'paragraph', children: [{ type: 'text', value: block.value }] },
            text,
            level,
          )
        : [];
  }
}

function listParagraphs(list: List, text: PlainText, level: number): readonly Paragraph[] {
  const start = list.start ?? 1;
  return list.children.flatMap((item, index) =>
    item.children.flatMap((block, place): readonly Paragraph[] => {
      if (block.type === 'list') return listParagraphs(block, text, level + 1);
      return plainParagraphs(block, text, level).map((paragraph, line): Paragraph => {
        if (place > 0 || line > 0) return paragraph;
        const { indent: _, ...marked } = paragraph;
        if (list.ordered !== true) return marked;
        return { ...marked, marker: { kind: 'number', scheme: 'arabicPeriod', start: start + index } };
      });
    }),
  );
}
