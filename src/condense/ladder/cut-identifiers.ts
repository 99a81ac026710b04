import type { Member } from './members.js';
import { most } from './most.js';

/** "gitURL", "max_loaves", "--dry-run": the name of a field, an option or a file; "macOS" is known by its name. */
const identifier = /^(?:\p{Ll}{2,}\p{Lu}\S*|\p{Ll}\S*[_=.]\S*|-{1,2}\p{L}\S*)$/u;
const product =
  /^(?:macOS|iPadOS|watchOS|tvOS|visionOS|webOS|openSUSE|(?:open|neo|free|net|dragonfly)BSD)$/iu;

const isCut = ({ inline, line }: Member): boolean => {
  const said = inline?.text.trim() ?? '';
  return (
    line !== undefined &&
    !line.children &&
    identifier.test(line.text) &&
    !product.test(line.text) &&
    said.replace(line.text, '').replace(/[^\p{L}\p{N}]+/gu, '').length > 0
  );
};

/** Whether a list shows little but identifiers of which its items say something that is lost: only they tell what these are. */
export const areCutIdentifiers = (members: readonly Member[]): boolean =>
  most(
    members.filter(({ line }) => line !== undefined),
    isCut,
  );
