import type { Code } from 'mdast';
import { isPrintedOutput } from '../../model/printed-output.js';
import type { FlowContent } from '../html/content.js';

/** What one piece of code printed is one listing, though its document has a listing for each message; one with a title is a file. */
export function joinPrintedOutput(nodes: FlowContent[]): FlowContent[] {
  const joined: FlowContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'code' && node.type === 'code' && isMessage(last) && isMessage(node))
      joined.splice(-1, 1, withLines(last, node));
    else joined.push(node);
  }
  return joined;
}

const isMessage = (code: Code): boolean => !code.meta && isPrintedOutput(code);

const withLines = (code: Code, { value, position: next }: Code): Code => {
  const { position } = code;
  return {
    ...code,
    value: `${code.value}\n${value}`,
    ...(position && next ? { position: { start: position.start, end: next.end } } : {}),
  };
};
