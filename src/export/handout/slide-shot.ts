import type { Element } from 'hast';
import { h } from 'hastscript';
import type {} from 'mdast-util-to-hast';

/** A slide as Marp drew it, at the width of what it stands in. Its ids stay as they are: a document has it once. */
export function slideShot(svg: string): Element {
  return h('div', { class: 'shot' }, [{ type: 'raw', value: svg }]);
}

/** The same as a picture: read out by its name, no part of the document's headings and links. */
export function slidePicture(svg: string, name: string): Element {
  return h('div', { class: 'shot', role: 'img', ariaLabel: name }, [{ type: 'raw', value: asPicture(svg) }]);
}

/** Marp styles its own elements as headings, and those are none for a reader; a link without an address is text. */
function asPicture(svg: string): string {
  return svg.replace(/<(\/?)h([1-6])(?=[\s>])/g, '<$1marp-h$2').replace(/(<a\b[^>]*?) href="[^"]*"/g, '$1');
}

/** Rules that let a slide be drawn small and without what the page around it hands down. */
export const shotCss = `.shot { all: initial; display: block; border: .25mm solid #9a9a9a; background: #fff; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact }
.shot > svg { display: block; width: 100%; height: auto }`;
