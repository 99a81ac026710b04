import type { Element, ElementContent } from 'hast';
import type { Emphasis, Heading, PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { CalloutKind, MarkedTag } from '../../model/nodes.js';
import { calloutKind, leadingSign } from '../dialects/callout-kinds.js';
import { taskSigns } from '../task-signs.js';
import { code, preformatted } from './code-elements.js';
import { toFlow, toPhrasing, trimmed, wrapAll } from './content.js';
import { attribute, type ElementRow, findAll, type Lowering, placed, textOf } from './lowering.js';
import { texOf, wordsIn } from './mathml.js';
import { figure, frame, image, linkCard, loadedCard, picture, player } from './media.js';
import { definitionList, details, list, strayCaption, table } from './structure.js';

/** What is inside stays, in its line. */
const inline: ElementRow = (element, lowering) => lowering.content(element);

/** What is inside stays, as blocks of its own; a box by its class becomes a callout. */
const block: ElementRow = (element, lowering) => {
  // The picture on the box of Ghost and Hashnode says no more than its colour.
  if (/callout-emoji/.test(`${attribute(element, 'className')} ${attribute(element, 'dataNodeType')}`))
    return silent(element, lowering);
  if (/(?:^|\s)mermaid(?:\s|$)/.test(attribute(element, 'className') ?? ''))
    return preformatted(element, lowering);
  const names = attribute(element, 'className') ?? '';
  if (/(?:^|\s)pull-?quote(?:\s|$)/.test(names)) return quotation(element, lowering);
  if (/graf--mixtapeEmbed/.test(names)) return linkCard(element, lowering);
  const kind = calloutOf(element);
  return kind === undefined ? toFlow(lowering.content(element)) : boxed(kind, element, lowering);
};

const boxTitle =
  /(?:^|\s)(?:(?:admonition|callout|alert|markdown-alert)-?(?:heading|title)|kg-callout-title)/i;

/** A box whose heading says more than its kind has that as its title; so has one whose text begins with a heading. */
function boxed(kind: CalloutKind, element: Element, lowering: Lowering): RootContent[] {
  const isTitle = (child: ElementContent): child is Element =>
    child.type === 'element' && boxTitle.test(attribute(child, 'className') ?? '');
  const [head] = element.children.filter(isTitle);
  const flow = toFlow(lowering.nodes(element.children.filter((child) => child !== head)));
  const [top, ...below] = flow;
  const isHeaded = head === undefined && top?.type === 'heading' && below.length > 0;
  const said = isHeaded ? top.children : head === undefined ? [] : toPhrasing(lowering.content(head));
  const title =
    calloutKind(plainText({ type: 'paragraph', children: said }).trim()) === undefined ? said : [];
  const children = isHeaded ? below : flow;
  if (children.length === 0 && title.length === 0) return [];
  const named = title.length === 0 ? {} : { title };
  return [{ type: 'callout', kind, ...named, children, ...placed(element, lowering) }];
}

/** Nothing of it is shown, and nobody misses it. */
const silent: ElementRow = (element, lowering) => {
  lowering.dropSlots(element);
  return [];
};

/** Nothing of it is shown; the author is told. */
const dropped: ElementRow = (element, lowering) => {
  lowering.report('html-dropped', `\`<${element.tagName}>\` is dropped`, element);
  return silent(element, lowering);
};

/** Inline markup; around blocks it takes hold of the paragraphs. */
function wrapped(wrap: (children: PhrasingContent[]) => PhrasingContent): ElementRow {
  return (element, lowering) =>
    wrapAll(lowering.content(element), (children) => ({ ...wrap(children), ...placed(element, lowering) }));
}

const strong = wrapped((children) => ({ type: 'strong', children }));
const emphasis = wrapped((children): Emphasis => ({ type: 'emphasis', children }));
const deleted = wrapped((children) => ({ type: 'delete', children }));
const marked = (tag: MarkedTag): ElementRow => wrapped((children) => ({ type: 'marked', tag, children }));

/** `<sup><a href="#fn-3">3</a></sup>`, `<sup id="fnref:1">1</sup>`: the mark of a note that stands elsewhere. */
const superscript: ElementRow = (element, lowering) => {
  const [mark] = findAll(element, ['a']);
  const leadsToNote =
    /#(?:fn|footnote|note|cite)/iu.test(mark ? (attribute(mark, 'href') ?? '') : '') ||
    /^(?:fn|footnote-?)ref/iu.test(attribute(element, 'id') ?? '');
  // What stands between tags in a line of Markdown is known when it is lowered.
  const nodes = marked('sup')(element, lowering);
  const isNumber = /^\s*\[?\d{1,3}\]?\s*$/u.test(plainText({ type: 'root', children: nodes }));
  return leadsToNote && isNumber ? [] : nodes;
};

/** MathML that was made of TeX still has it, as KaTeX writes it; other MathML says the same in elements. */
const formula: ElementRow = (element, lowering) => {
  const source = findAll(element, ['annotation']).find(({ properties }) =>
    /tex/i.test(String(properties.encoding ?? '')),
  );
  const value = source === undefined ? texOf(element, lowering) : wordsIn(source, lowering);
  if (value === '') return dropped(element, lowering);
  const isDisplay = attribute(element, 'display') === 'block';
  return [{ type: isDisplay ? 'math' : 'inlineMath', value, ...placed(element, lowering) }];
};

/** A formula that MathJax keeps; any other script goes. */
const script: ElementRow = (element, lowering) => {
  const [, mode] = /^math\/tex(.*)$/.exec(attribute(element, 'type') ?? '') ?? [];
  const value = textOf(element).trim();
  if (mode === undefined || value === '') return loadedCard(element, lowering) ?? dropped(element, lowering);
  return [{ type: /display/.test(mode) ? 'math' : 'inlineMath', value, ...placed(element, lowering) }];
};

/** KaTeX draws beside its MathML what a browser without MathML shows. */
const span: ElementRow = (element, lowering) =>
  /(?:^|\s)(?:katex-html|MathJax_Preview)(?:\s|$)/.test(attribute(element, 'className') ?? '')
    ? silent(element, lowering)
    : inline(element, lowering);

const heading: ElementRow = (element, lowering) => {
  const depth = Number(element.tagName.slice(1));
  const children = toPhrasing(lowering.content(element));
  // `h1` to `h6` are the only names of this row.
  return children.length === 0
    ? []
    : [{ type: 'heading', depth: depth as Heading['depth'], children, ...placed(element, lowering) }];
};

const link: ElementRow = (element, lowering) => {
  const url = attribute(element, 'href');
  const content = lowering.content(element);
  if (url === undefined) return content;
  return wrapAll(content, (children) => ({ type: 'link', url, children, ...placed(element, lowering) }));
};

const quotation: ElementRow = (element, lowering) => {
  // A `<cite>` inside a sentence is the name of a work, and stays there.
  const said = element.children.findLast((child) => child.type !== 'text' || child.value.trim() !== '');
  const by = said?.type === 'element' && /^(?:cite|footer)$/.test(said.tagName) ? said : undefined;
  const children = by === undefined ? toFlow(lowering.content(element)) : signed(element, by, lowering);
  if (children.length === 0) return [];
  const callout = calloutOf(element);
  if (callout !== undefined)
    return [{ type: 'callout', kind: callout, children, ...placed(element, lowering) }];
  return [{ type: 'blockquote', children, ...placed(element, lowering) }];
};

/** What is quoted, and who said it. Each part is lowered once: the Markdown in it is there once. */
function signed(element: Element, by: Element, lowering: Lowering): ReturnType<typeof toFlow> {
  const words = toFlow(lowering.nodes(element.children.filter((child) => child !== by)));
  const name = trimmed(toPhrasing(lowering.content(by)));
  if (name.length === 0) return words;
  const hasDash = words.length === 0 || /^\s*[—–-]/.test(plainText({ type: 'paragraph', children: name }));
  const dash: PhrasingContent[] = hasDash ? [] : [{ type: 'text', value: '— ' }];
  return [...words, { type: 'paragraph', children: [...dash, ...name], ...placed(by, lowering) }];
}

const noteSign: ElementRow = (element, lowering) => {
  const identifier = attribute(element, 'id') ?? '';
  return [{ type: 'footnoteReference', identifier, label: identifier, ...placed(element, lowering) }];
};

const note: ElementRow = (element, lowering) => {
  const identifier = attribute(element, 'id') ?? '';
  const children = toFlow(lowering.content(element));
  return [
    { type: 'footnoteDefinition', identifier, label: identifier, children, ...placed(element, lowering) },
  ];
};

const ruby: ElementRow = (element, lowering) => {
  const reading = toPhrasing(findAll(element, ['rt']).flatMap((part) => lowering.content(part)));
  const base = lowering.nodes(
    element.children.filter((part) => part.type !== 'element' || !/^r[tp]$/.test(part.tagName)),
  );
  if (reading.length === 0) return base;
  return [...base, { type: 'text', value: '(' }, ...reading, { type: 'text', value: ')' }];
};

/** A box that nobody can tick says how far a task is; any other that is empty is a switch of the page. */
const checkbox: ElementRow = (element) => {
  if (attribute(element, 'type') !== 'checkbox') return [];
  if (attribute(element, 'checked') !== undefined) return [{ type: 'text', value: taskSigns.done }];
  return attribute(element, 'disabled') === undefined ? [] : [{ type: 'text', value: taskSigns.open }];
};

const callouts =
  /^(?:alert|admonition|callout|notice|markdown-alert|bs-callout|note-box|infobox|message|box|prompt|hint|theme-admonition|kg-callout-card)(?:-+|$)/;

function calloutOf(element: Element): ReturnType<typeof calloutKind> {
  const classes = (attribute(element, 'className') ?? '').split(/\s+/);
  if (attribute(element, 'dataNodeType') === 'callout') return 'note';
  // Notion's callouts are asides that begin with their sign.
  const text = element.tagName === 'aside' ? textOf(element) : '';
  const signed = leadingSign(text)?.kind ?? (/^\s*\p{Emoji_Presentation}/u.test(text) ? 'note' : undefined);
  if (signed !== undefined) return signed;
  const own =
    element.tagName === 'aside' || classes.length === 1
      ? calloutKind(/^(?:note|tip|info|warning|danger|important|caution|hint)$/.exec(classes[0] ?? '')?.[0])
      : undefined;
  if (own !== undefined) return own;
  if (!classes.some((name) => callouts.test(name))) return undefined;
  const kinds = classes.map((name) => calloutKind(name.replace(callouts, '') || undefined));
  // `box` and `message` alone are anything; `alert` alone is one.
  return (
    kinds.find((kind) => kind !== undefined) ??
    (classes.some((name) => /^(?:alert|admonition|callout|kg-callout-card)$/.test(name)) ? 'note' : undefined)
  );
}

function rows(names: string, row: ElementRow): Record<string, ElementRow> {
  return Object.fromEntries(names.split(' ').map((name) => [name, row]));
}

/** The elements that a post may hold. What has no row is unknown: it goes, and its content stays. */
export const elements: ReadonlyMap<string, ElementRow> = new Map(
  Object.entries({
    ...rows(
      'html body p div section article main header footer center address hgroup aside nav form fieldset legend menu search dialog',
      block,
    ),
    ...rows(
      'u ins small big font abbr acronym time bdi bdo data label button output tt nobr rb slot',
      inline,
    ),
    ...rows('b strong', strong),
    ...rows('i em cite dfn var', emphasis),
    ...rows('s strike del', deleted),
    ...rows('mark', marked('mark')),
    ...rows('sub', marked('sub')),
    ...rows('sup', superscript),
    ...rows('kbd', marked('kbd')),
    ...rows('code samp', code),
    ...rows('pre listing xmp', preformatted),
    ...rows('h1 h2 h3 h4 h5 h6', heading),
    ...rows('a', link),
    ...rows('blockquote', quotation),
    ...rows('pd-note-sign', noteSign),
    ...rows('pd-note', note),
    ...rows('ul ol dir', list),
    ...rows('dl', definitionList),
    ...rows('li dt dd td th tr tbody thead tfoot caption summary colgroup col', block),
    ...rows('figcaption', strayCaption),
    ...rows('table', table),
    ...rows('details', details),
    ...rows('img image', image),
    ...rows('picture', picture),
    ...rows('figure', figure),
    ...rows('video audio', player),
    ...rows('iframe object embed', frame),
    ...rows('ruby', ruby),
    ...rows('rt rp', inline),
    ...rows('input', checkbox),
    span,
    script,
    math: formula,
    q: (element, lowering) => [
      { type: 'text', value: '“' },
      ...lowering.content(element),
      { type: 'text', value: '”' },
    ],
    br: (element, lowering) => [{ type: 'break', ...placed(element, lowering) }],
    hr: (element, lowering) => [{ type: 'thematicBreak', ...placed(element, lowering) }],
    ...rows(
      'wbr source track param area map progress meter datalist template noscript noembed noframes head title',
      silent,
    ),
    ...rows('style link meta base svg canvas frame frameset portal applet select option textarea', dropped),
  }),
);
