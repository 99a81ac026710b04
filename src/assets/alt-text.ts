import { fileNameIn } from './describe-address.js';

/** What stands for an alternative text that nobody wrote. */
const unwritten =
  /^(?:todo[\s:.]*)+$|^(?:(?:cover|header|hero|featured?|title|banner|blog|post)[\s_-]{0,3})?(?:image|img|picture|photo|screenshot|figure|drawing|illustration|diagram|chart|graph|logo|icon|gif|screen ?cast|alt(?:ernative)?(?: text)?|untitled|cover|header|hero|banner|thumbnail)?[\s\d:._-]*$/i;

/** Whether the alternative text of a picture tells more to somebody who does not see it than its file's name. */
export function altTells(alt: string, url: string): boolean {
  const text = alt.trim();
  const name = fileNameIn(url).replace(/\.[a-z]{2,5}$/i, '');
  const isName = text === text.toLowerCase() && lettersOf(text) === lettersOf(name);
  return !isName && !unwritten.test(text);
}

/** Whether something stands for a picture that is not there: its alternative text, or the figure that it is a part of. */
export function wordsStandFor(
  { url, alt }: { readonly url: string; readonly alt?: string | null | undefined },
  parent: { readonly type: string } | undefined,
): boolean {
  return parent?.type === 'figure' || altTells(alt ?? '', url);
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
