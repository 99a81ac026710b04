import type { Dialect } from './dialect.js';
import { replaceProse } from './source.js';

/** `](` and an address with blanks in it, which no quotation mark opens a title in, and perhaps a title. */
const spaced =
  /(?<=\]\()([^\s()<>"'{}]{1,400}(?:[ \t][^\s()<>"'{}=]{1,400}){1,20})((?:[ \t]+"[^"\n]{0,300}")?[ \t]*\))/g;

/** A scheme or the end of a file's name: "(of Ulm and Bern)" behind a bracket is none, nor is "(/bin is a folder)". */
const isAddress = /^(?:https?:|mailto:)\S|\.(?:png|jpe?g|gif|svg|webp|avif|pdf|html?|mdx?|mp4|zip)$/i;

/** `![Oven](/images/the oven.png)`: blanks that most blog engines let stand in an address, and CommonMark does not. */
export const spacedAddresses: Dialect = {
  name: 'spaced-addresses',
  applies: ({ text }) => text.search(spaced) !== -1,
  rewrite: (source) =>
    replaceProse(source, spaced, ([, address = '', end = '']) =>
      isAddress.test(address) ? `${address.replace(/[ \t]/g, '%20')}${end}` : undefined,
    ),
};
