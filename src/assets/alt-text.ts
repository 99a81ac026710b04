import { fileNameIn } from './describe-address.js';

/** What stands for an alternative text that nobody wrote. */
const unwritten =
  /^(?:todo[\s:.]*)+$|^(?:(?:cover|header|hero|featured?|title|banner|blog|post)[\s_-]{0,3})?(?:image|img|picture|photo|screenshot|figure|alt(?:ernative)?(?: text)?|untitled|cover|header|hero|banner|thumbnail)?[\s\d:._-]*$/i;

/** Whether the alternative text of a picture tells more to somebody who does not see it than its file's name. */
export function altTells(alt: string, url: string): boolean {
  const text = alt.trim();
  const name = fileNameIn(url).replace(/\.[a-z]{2,5}$/i, '');
  const isName = text === text.toLowerCase() && lettersOf(text) === lettersOf(name);
  return !isName && !unwritten.test(text);
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
