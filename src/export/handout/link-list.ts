import type { Element } from 'hast';
import { h } from 'hastscript';
import { dataUri } from '../../model/data-uri.js';
import type { Asset } from '../../model/deck.js';
import { type PrintedLink, readableUrl } from './slide-links.js';

/** Links in the order of their numbers: what they are called, and where they lead. */
export function linkList(links: readonly PrintedLink[], first = 1): Element {
  return h(
    'ol',
    { class: 'links', start: first },
    links.map(({ text, url }) => {
      const address = readableUrl(url);
      const name = text === '' || sameText(text, address) ? [] : [h('span', { class: 'name' }, text), ' '];
      return h('li', [...name, h('a', { class: 'address', href: url }, address)]);
    }),
  );
}

function sameText(text: string, address: string): boolean {
  return readableUrl(text).toLowerCase() === address.toLowerCase();
}

/** The QR code of the post and its address. */
export function postCode(url: string, code: Asset): Element {
  return h('div', { class: 'post-code' }, [
    h('img', { src: dataUri(code), alt: `QR code: ${url}` }),
    h('a', { href: url }, readableUrl(url)),
  ]);
}

export const linkCss = `.links { margin: 0; padding: 0 0 0 7mm; font: 400 7.5pt/1.4 var(--sans); color: #333 }
.links > li { margin: 0 0 1mm; overflow-wrap: anywhere; break-inside: avoid }
.links > li::marker { color: #595959; font-size: 7pt }
.links .name { color: #141414 }
.links .address { color: #595959 }
[dir=rtl] .links { padding: 0 7mm 0 0 }
.links .address { unicode-bidi: isolate; direction: ltr }
.post-code { font: 400 6.5pt/1.3 var(--sans); color: #595959; overflow-wrap: anywhere; break-inside: avoid }
.post-code img { display: block; width: 22mm; height: 22mm; margin: 0 0 1mm -2mm; print-color-adjust: exact; -webkit-print-color-adjust: exact }`;
