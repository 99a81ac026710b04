import type { VFile } from 'vfile';
import type { AssetMessage } from '../model/assets.js';

/** Puts what there is to say of pictures on the file that they stand in. */
export const reportAssets = (file: VFile, messages: readonly AssetMessage[]): void => {
  for (const { reason, rule, position } of messages) {
    file.message(reason, { source: 'postdeck', ruleId: rule, ...(position ? { place: position } : {}) });
  }
};
