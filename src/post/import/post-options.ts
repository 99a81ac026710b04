import type { Break, Image, Nodes, Parents, PhrasingContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mathToMarkdown } from 'mdast-util-math';
import { defaultHandlers, type Handle, type Info, type Options, type State } from 'mdast-util-to-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import type { AuthorDirective, Callout, Embed, Figure, Marked } from '../../model/nodes.js';
import { knownEmbed, readableAddress } from '../embeds/providers.js';

/** `> [!NOTE] Title` and the text below it: GitHub's and Obsidian's way, which is the most widely read. */
const callout: Handle = (node: Callout, _parent, state, info) => {
  const exit = state.enter('blockquote');
  const tracker = state.createTracker(info);
  tracker.move('> ');
  const title = node.title === undefined ? '' : ` ${phrasing(node.title, state, info)}`;
  const body = state.containerFlow({ type: 'blockquote', children: node.children }, tracker.current());
  exit();
  const lines =
    body === '' ? '' : `\n${state.indentLines(body, (line, _, blank) => `>${blank ? '' : ' '}${line}`)}`;
  return `> [!${node.kind.toUpperCase()}]${title}${lines}`;
};

/** The address alone, where sites know what to make of it; else the frame that it was. */
const embed: Handle = (node: Embed) => {
  const isBare = knownEmbed(node.url) !== undefined && node.value === readableAddress(node.url);
  if (isBare) return `<${node.url}>`;
  return `<iframe src="${attributeText(node.url)}" title="${attributeText(node.value)}"></iframe>`;
};

/** An image with a caption has no Markdown: HTML around Markdown, which is read everywhere. */
const figure: Handle = (node: Figure, _parent, state, info) => {
  const images = node.children.map((image: Image) => phrasing([image], state, info));
  const caption =
    node.caption === undefined ? [] : ['<figcaption>', phrasing(node.caption, state, info), '</figcaption>'];
  return ['<figure>', ...images, ...caption, '</figure>'].join('\n\n');
};

const marked: Handle = (node: Marked, _parent, state, info) =>
  `<${node.tag}>${state.containerPhrasing(node, { ...info, before: '>', after: '<' })}</${node.tag}>`;
Object.assign(marked, { peek: () => '<' });

const directive: Handle = (node: AuthorDirective) => `<!-- ${node.name}: ${node.value} -->`;

/** A cell is one line. */
const lineBreak: Handle = (node: Break, parent: Parents | undefined, state, info) =>
  state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node, parent, state, info);

function phrasing(children: PhrasingContent[], state: State, info: Info): string {
  return state.containerPhrasing({ type: 'paragraph', children }, { ...info, before: '\n', after: '\n' });
}

function attributeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Text that a dialect of blogs would take for its own is written so that it stays text. */
const text: Handle = (node: Extract<Nodes, { type: 'text' }>, parent, state, info) => {
  const safe = defaultHandlers.text(node, parent, state, info);
  if (state.stack.includes('autolink')) return safe;
  const plain = safe.replace(dialectSigns, (sign) => `&#${sign.charCodeAt(sign.length - 1)};`);
  // One dollar alone is a price, two may be a formula.
  return plainText(parent ?? node).split('$').length > 2 ? plain.replaceAll('$', '\\$') : plain;
};

const dialectSigns = /\{(?=[{%:#<])|^:(?=::)|^!(?=!!)|%(?=\[)|@(?=\\?\[)/gm;

/** How a post is printed. */
export const postOptions: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '_',
  listItemIndent: 'one',
  extensions: [
    gfmTableToMarkdown(),
    gfmStrikethroughToMarkdown(),
    { handlers: mathToMarkdown().handlers ?? {} },
  ],
  handlers: { callout, embed, figure, marked, authorDirective: directive, break: lineBreak, text },
};
