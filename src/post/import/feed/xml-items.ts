import { SaxesParser } from 'saxes';
import { DeckError } from '../../../errors.js';

/** An element of a feed; names as they are written, in small letters, with their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, CDATA too. */
  readonly text: string;
  /** All between its tags as it stands in the file: what XHTML in a feed is read from. */
  readonly raw: string;
}

/** An item of a feed, and what the feed says of itself up to there. */
export interface FeedItem {
  readonly item: XmlElement;
  readonly feed: readonly XmlElement[];
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly from: number;
}

const itemNames: ReadonlySet<string> = new Set(['item', 'entry']);
const feedNames: ReadonlySet<string> = new Set(['rss', 'channel', 'feed', 'rdf:rdf']);
const mostDepth = 200;
const step = 64 * 1024;

/**
 * Reads a feed item by item, so that no more of it than one is held as a tree. Small faults of the XML are forgiven;
 * a DTD that declares anything is refused, so no entity is ever expanded.
 *
 * @throws DeckError `not-a-post` or `too-deep`.
 */
export function* xmlItems(source: string): Generator<FeedItem> {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  const feed: XmlElement[] = [];
  const ready: FeedItem[] = [];
  // A feed with a stray `&nbsp;` is still a feed: the parser goes on when somebody listens.
  parser.on('error', () => {});
  parser.on('doctype', refuseEntities);
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= mostDepth) throw tooDeep();
    open.push({ name: name.toLowerCase(), attributes, children: [], text: '', from: parser.position });
  });
  const addText = (text: string): void => {
    const top = open.at(-1);
    if (top !== undefined && !feedNames.has(top.name)) top.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const top = open.pop();
    if (top === undefined || feedNames.has(top.name)) return;
    const { from, ...rest } = top;
    const end = source.lastIndexOf('</', parser.position - 1);
    const element: XmlElement = { ...rest, raw: end > from ? source.slice(from, end) : '' };
    const parent = open.at(-1);
    const isTop = parent === undefined || feedNames.has(parent.name);
    if (isTop && itemNames.has(element.name)) ready.push({ item: element, feed });
    else if (isTop) feed.push(element);
    else parent.children.push(element);
  });
  for (let at = 0; at < source.length; at += step) {
    parser.write(source.slice(at, at + step));
    yield* ready.splice(0);
  }
}

function refuseEntities(doctype: string): void {
  if (!doctype.includes('[') && !/<!ENTITY/i.test(doctype)) return;
  throw new DeckError(
    'not-a-post',
    'This XML declares entities (a DTD), which can be made to grow without end',
    {
      hint: 'No blog writes its feed so; take the declaration out if you trust it.',
    },
  );
}

function tooDeep(): DeckError {
  return new DeckError('too-deep', `This XML is nested more than ${mostDepth} elements deep`, {
    hint: 'Export the posts afresh, or import the page of each.',
  });
}

/** The text of the first child with one of the names, the first name first; `undefined` when it says nothing. */
export function textOf(element: XmlElement, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = element.children.find((child) => child.name === name && child.text.trim() !== '');
    if (found !== undefined) return found.text.trim();
  }
  return undefined;
}

/** The children with a name. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
