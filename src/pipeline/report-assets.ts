import type { VFile } from 'vfile';
import type { AssetMessage } from '../model/assets.js';
import { decodedAddress } from '../model/decoded-address.js';

/** Puts what there is to say of pictures on the file that they stand in; those that know no place are looked for in `markdown`. */
export const reportAssets = (file: VFile, messages: readonly AssetMessage[], markdown = ''): void => {
  const isSought = messages.some(({ position, url }) => position === undefined && url !== undefined);
  const lines = isSought ? linesOfPictures(markdown) : new Map<string, number>();
  for (const { reason, rule, position, url } of messages) {
    const line = url === undefined ? undefined : lines.get(decodedAddress(url));
    const place = position ?? (line === undefined ? undefined : { line, column: 1 });
    file.message(reason, { source: 'postdeck', ruleId: rule, ...(place ? { place } : {}) });
  }
};

/** Where Markdown, HTML and CSS write the address of a picture: bare, or whatever stands between its marks. */
const written = [
  /\]\(\s*(?:<([^<>]*)>|((?:\\.|[^\s()<>\\]|\((?:\\.|[^\s()\\])*\))+))/gu,
  /^ {0,3}\[[^\]]+\]:\s*(?:<([^<>]*)>|(\S+))/gu,
  /\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/giu,
  /\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"'()]+))\s*\)/giu,
];

/** The first line of a deck that shows a picture, by its decoded address. */
const linesOfPictures = (markdown: string): ReadonlyMap<string, number> => {
  const lines = new Map<string, number>();
  for (const [index, line] of markdown.split('\n').entries())
    for (const address of addressesIn(line)) if (!lines.has(address)) lines.set(address, index + 1);
  return lines;
};

const addressesIn = (line: string): string[] =>
  written
    .flatMap((pattern) => [...line.matchAll(pattern)])
    .map(([, ...parts]) => parts.find((part) => part !== undefined) ?? '')
    .map((address) =>
      decodedAddress(
        address
          .trim()
          .replaceAll('&amp;', '&')
          .replace(/\\([!-/:-@[-`{-~])/gu, '$1'),
      ),
    );
