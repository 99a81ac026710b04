import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { List } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Deck } from '../../../model/deck.js';
import type { PostMeta } from '../../../model/post.js';

/** What an article begins with: where and when, its title, what it is about, by whom; the code of the post beside. */
export function titleBlock({ meta }: Deck, post: PostMeta, code: Element | undefined): Element {
  const occasion = [meta.footer ?? '', shownDate(meta.date, meta.language)].filter(Boolean).join(' · ');
  const subtitle = post.subtitle ?? post.description;
  return h('header', { class: 'title-block' }, [
    ...(code ? [code] : []),
    ...(occasion === '' ? [] : [h('p', { class: 'occasion' }, occasion)]),
    h('h1', meta.title),
    ...(subtitle === undefined ? [] : [h('p', { class: 'subtitle' }, subtitle)]),
    ...(meta.authors.length === 0 ? [] : [h('p', { class: 'byline' }, meta.authors.join(', '))]),
  ]);
}

/** A day as readers of a language write it. */
function shownDate(date: string | undefined, language: string): string {
  if (date === undefined) return '';
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  try {
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  } catch {
    return date;
  }
}

/** What is to be remembered, as the deck has it; nothing when it has no such slide. */
export function takeawaysBox({ children }: Deck): ElementContent | undefined {
  const slide = children.find(({ layout }) => layout === 'takeaways');
  const list = slide?.children.find((block): block is List => block.type === 'list');
  if (slide === undefined || list === undefined) return undefined;
  return h('aside', { class: 'takeaways' }, [
    h('p', { class: 'label' }, plainText(slide.title ?? [])),
    h(
      'ul',
      list.children.map((item) => h('li', plainText(item))),
    ),
  ]);
}
