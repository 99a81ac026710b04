import type { Code, InlineCode, Paragraph, PhrasingContent } from 'mdast';
import { mathDisplay, mathSpan } from '../dialects/math.js';
import { type FlowContent, trimmed } from '../html/content.js';
import type { FlowParent } from './lists.js';
import { splitLines } from './split-lines.js';

/** Signs of a shell that waits for a command: "$HOME" and "#bakers" have no blank behind theirs, and are names. */
const prompt = /^(?:(?:[$%>#❯]|PS>)\s+|\w+@[\w.-]+[:~$#]\s*)\S/u;

/** "-o file", "--flag <value>": an option that is about to be explained. */
const option = /^-/;

/**
 * Code spans on lines of their own that are commands (several words, or a prompt before one) are a listing, as is all code
 * that alone is set in `>`: nobody says it. The first block of an item is what the item says, and stays.
 */
export function raiseCommands(nodes: FlowContent[], parent: FlowParent): FlowContent[] {
  const isCode = parent.type === 'blockquote' && nodes.length === 1 ? isListing : isCommand;
  return nodes.map((node, at) =>
    node.type === 'paragraph' && !(parent.type === 'listItem' && at === 0)
      ? (listingOf(node, isCode) ?? node)
      : node,
  );
}

function listingOf(paragraph: Paragraph, isCode: (span: InlineCode) => boolean): Code | undefined {
  const lines = splitLines(paragraph.children).map(onlyCode);
  const spans = lines.filter((line) => line !== undefined);
  if (spans.length === 0 || spans.length < lines.length || !spans.every(isCode)) return undefined;
  return {
    type: 'code',
    ...(spans.some(({ value }) => prompt.test(value)) ? { lang: 'console' } : {}),
    value: spans.map(({ value }) => value).join('\n'),
    ...(paragraph.position ? { position: paragraph.position } : {}),
  };
}

function onlyCode(line: readonly PhrasingContent[]): InlineCode | undefined {
  const [only, ...more] = trimmed([...line]);
  return only?.type === 'inlineCode' && more.length === 0 ? only : undefined;
}

const isListing = ({ value }: InlineCode): boolean =>
  !value.startsWith(mathSpan) && !value.startsWith(mathDisplay);

function isCommand(span: InlineCode): boolean {
  const { value } = span;
  return isListing(span) && !option.test(value) && (prompt.test(value) || /\S\s+\S/u.test(value));
}
