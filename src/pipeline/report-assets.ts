import type { VFile } from 'vfile';
import type { AssetMessage } from '../model/assets.js';

/** Puts what there is to say of pictures on the file that they stand in; `lineOf` finds those that know no place. */
export const reportAssets = (
  file: VFile,
  messages: readonly AssetMessage[],
  lineOf: (url: string) => number | undefined = () => undefined,
): void => {
  for (const { reason, rule, position, url } of messages) {
    const line = url === undefined ? undefined : lineOf(url);
    const place = position ?? (line === undefined ? undefined : { line, column: 1 });
    file.message(reason, { source: 'postdeck', ruleId: rule, ...(place ? { place } : {}) });
  }
};
