import type { VFile } from 'vfile';
import type { Finding } from '../model/finding.js';

/** Puts a finding on the file that it is about, as a warning with what to do. */
export const tellFinding = (file: VFile, { rule, line, slide, reason, advice }: Finding): void => {
  const where = slide === undefined ? '' : `slide ${slide}: `;
  const place = line === undefined ? {} : { place: { line, column: 1 } };
  const message = file.message(`${where}${reason}`, { source: 'postdeck', ruleId: rule, ...place });
  message.note = advice;
};
