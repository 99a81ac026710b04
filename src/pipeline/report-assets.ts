import type { VFile } from 'vfile';
import type { AssetMessage } from '../model/assets.js';

/** Puts what there is to say of pictures on the file that they stand in; those that know no place are looked for in `markdown`. */
export const reportAssets = (file: VFile, messages: readonly AssetMessage[], markdown = ''): void => {
  for (const { reason, rule, position, url } of messages) {
    const line = url === undefined ? undefined : lineOfAddress(markdown, url);
    const place = position ?? (line === undefined ? undefined : { line, column: 1 });
    file.message(reason, { source: 'postdeck', ruleId: rule, ...(place ? { place } : {}) });
  }
};

/** The first line of a deck that names a picture. */
const lineOfAddress = (markdown: string, url: string): number | undefined => {
  const written = url === '' ? [] : [url, encodeURI(url)];
  const index = markdown.split('\n').findIndex((line) => written.some((address) => line.includes(address)));
  return index < 0 ? undefined : index + 1;
};
