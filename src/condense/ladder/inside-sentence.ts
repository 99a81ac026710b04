import type { RootContent } from 'mdast';

/** The list is a part of a sentence that goes on behind it. */
export const isInsideSentence = (after: RootContent | undefined): boolean => {
  if (after?.type !== 'paragraph') return false;
  const [first] = after.children;
  return (
    first?.type === 'text' &&
    /^\s*(?:\p{Ll}(?!\p{Ll}*[\p{Lu}\p{N}._/-])|(?:という|といった|です|でした|である|など|の(?=\p{Script=Han})|が|を|に(?!つ)|は|と(?=い)|、))/u.test(
      first.value,
    )
  );
};
