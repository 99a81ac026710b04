import { decodedAddress } from '../model/decoded-address.js';

/** The data URI of an image that the deck names, or nothing when it cannot be shown. */
export type ResolveImage = (url: string) => string | undefined;

const bitmap = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]*$/i;
const anyImage = /^data:image\/[a-z0-9.+-]+[;,]/i;

/** A dashed box for an image in HTML of the deck's own, where there is no room for words. */
const emptyBox = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90"><rect x="2" y="2" width="156" height="86" fill="none" stroke="#888" stroke-width="3" stroke-dasharray="9 7"/></svg>',
)}`;

/** What stands for an image in the document: always data, never an address. */
export function imageData(url: string, resolve: ResolveImage): string | undefined {
  if (bitmap.test(url)) return url;
  // markdown-it encodes what an author wrote plainly (`my chart.png`)
  const data = resolve(url) ?? resolve(decodedAddress(url));
  return data !== undefined && anyImage.test(data) ? data : undefined;
}

/** `imageData` for an attribute that must hold something. */
export function imageDataOrBox(url: string, resolve: ResolveImage): string {
  return imageData(url, resolve) ?? emptyBox;
}

/** A style attribute in which every `url(…)` is data; an image that is missing leaves the background empty. */
export function styleWithData(style: string, resolve: ResolveImage): string {
  return style.replace(
    /url\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^)]*))\s*\)/gi,
    (_, double, single, bare) => {
      const url: string = double ?? single ?? bare ?? '';
      const data = imageData(url.trim().replace(/\\(.)/g, '$1'), resolve);
      return data === undefined ? 'none' : `url("${data}")`;
    },
  );
}
