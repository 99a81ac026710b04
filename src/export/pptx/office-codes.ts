import { type XmlElement, type XmlNode, xml } from '../xml.js';

/** The places in a text behind the first sign of `_x000D_`, which Office reads as the character with that code. */
const insideCode = /(?<=_)(?=x[\dA-Fa-f]{4}_)/g;

/** Parts runs inside such a code: in two runs it is what it says for every program, and some show the escape as it is. */
export function withSplitRuns(node: XmlElement): XmlElement {
  const children = node.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child];
    return child.name === 'a:r' ? splitRun(child) : [withSplitRuns(child)];
  });
  return { ...node, children };
}

function splitRun(run: XmlElement): XmlElement[] {
  const pieces = textOfRun(run).split(insideCode);
  if (pieces.length === 1) return [run];
  const before = run.children.filter((child) => typeof child === 'string' || child.name !== 'a:t');
  return pieces.map((piece) => ({ ...run, children: [...before, xml('a:t', {}, piece)] }));
}

function textOfRun(run: XmlElement): string {
  const text = run.children.find((child) => typeof child !== 'string' && child.name === 'a:t');
  return typeof text === 'object' ? text.children.filter((child) => typeof child === 'string').join('') : '';
}

/** What is no run, such as a name in an attribute, is escaped. */
export function escapeCodes(text: string): string {
  return text.replace(insideCode, 'x005F_');
}
