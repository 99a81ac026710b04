import { lettersOf } from '../model/letters-of.js';
import { fileNameIn } from './describe-address.js';

/** What stands for an alternative text that nobody wrote. */
const unwritten =
  /^(?:todo[\s:.]*)+$|^(?:(?:cover|header|hero|featured?|title|banner|blog|post)[\s_-]{0,3})?(?:image|img|picture|photo|screenshot|fig(?:ure)?|drawing|illustration|diagram|chart|graph|logo|icon|gif|screen ?cast|alt(?:ernative)?(?: text)?|untitled|cover|header|hero|banner|thumbnail)?(?:[\s\d:._-]*|[\s:._-]*\d+[a-z])$/i;

/** What nobody misses where it is not there: "the logo of …", "CNCF logo". */
const ornament =
  /^(?:[\p{L}\d.'’-]+ ){1,4}(?:logos?|icon|avatar|headshot|banner)$|\b(?:cover|hero|header|featured?|banner|social|og) (?:image|picture|graphic)$|^(?:the )?logos? of /iu;

/** Whether the alternative text of a picture tells more to somebody who does not see it than its file's name. */
export function altTells(alt: string, url: string): boolean {
  const text = alt.trim();
  const name = fileNameIn(url).replace(/\.[a-z]{2,5}$/i, '');
  const words = text.replace(/\.(?:png|jpe?g|gif|svg|webp|avif)$/i, '');
  const isName = text === text.toLowerCase() && lettersOf(words) === lettersOf(name);
  return !isName && !unwritten.test(words) && !ornament.test(words);
}

/** A picture as its post names it. */
interface NamedPicture {
  readonly url: string;
  readonly alt?: string | null | undefined;
  readonly title?: string | null | undefined;
}

/** What tells what a picture shows: its alternative text, or its title where that says nothing (`![alt text](oven.png "The oven at night")`). */
export const tellingWords = ({ url, alt, title }: NamedPicture): string =>
  [alt, title].find((words) => words && altTells(words, url)) ?? '';

/** Whether something stands for a picture that is not there: its alternative text or title, or the words below its figure. */
export function wordsStandFor(
  picture: NamedPicture,
  parent: { readonly type: string; readonly caption?: readonly unknown[] } | undefined,
): boolean {
  return (parent?.type === 'figure' && (parent.caption?.length ?? 0) > 0) || tellingWords(picture) !== '';
}
