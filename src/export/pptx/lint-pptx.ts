import { packageChecks } from './lint-package.js';
import { slideChecks } from './lint-slides.js';
import { type LintFinding, openOfficeFile } from './office-file.js';

/** Looks for what the schema does not forbid and PowerPoint does not forgive, and for what shuts somebody out. */
export function lintPptx(bytes: Uint8Array): readonly LintFinding[] {
  const { file, broken } = openOfficeFile(bytes);
  return [...broken, ...[...packageChecks, ...slideChecks].flatMap((check) => check(file))];
}
