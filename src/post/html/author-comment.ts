import { closest } from '../../config/closest.js';
import { type AuthorDirective, type SlideWord, slideWords } from '../../model/nodes.js';

/** What a comment says to postdeck, or why it cannot be understood. */
export type AuthorComment =
  | ({ readonly kind: 'directive' } & Pick<AuthorDirective, 'name' | 'value'>)
  | { readonly kind: 'fault'; readonly reason: string };

const said = /^\s*(\p{L}+)\s*:\s*([\s\S]*?)\s*$/u;
const word = /^(\p{L}+)\s*(?::\s*([\s\S]*))?$/u;

/** Reads a comment; undefined for one that does not speak to postdeck. */
export function readAuthorComment(text: string): AuthorComment | undefined {
  const [, name = '', value = ''] = said.exec(text) ?? [];
  if (name === 'note' || name === 'notes') return { kind: 'directive', name: 'notes', value };
  if (name === 'slide') return readSlideWord(value);
  return misspelt(name, value);
}

const isSlideWord = (text: string): text is SlideWord => slideWords.some((known) => known === text);

function readSlideWord(value: string): AuthorComment {
  const [, name = '', rest = ''] = word.exec(value) ?? [];
  if (!isSlideWord(name)) return unknown(name === '' ? value : name);
  if (name === 'title' && rest === '')
    return fault('`slide: title` needs its words: `slide: title: My title`');
  if (name !== 'title' && rest !== '') return fault(`\`slide: ${name}\` takes no words of its own`);
  return { kind: 'directive', name, value: rest.replace(/\s+/gu, ' ') };
}

function unknown(written: string): AuthorComment {
  const meant = closest(written, slideWords);
  const hint =
    meant === undefined ? `known are ${slideWords.map(quoted).join(', ')}` : `did you mean ${quoted(meant)}?`;
  return fault(`\`slide: ${shown(written)}\` is not known: ${hint}`);
}

/** `<!-- sldie: skip -->` is meant for us; `<!-- TODO: skip -->` and `<!-- side: left -->` are not. */
function misspelt(name: string, value: string): AuthorComment | undefined {
  const lower = name.toLowerCase();
  const isNear = lower === 'slides' || closest(lower, ['slide']) !== undefined;
  if (!isNear || !isSlideWord(word.exec(value)?.[1] ?? '')) return undefined;
  return fault(
    `the comment \`${shown(name)}: ${shown(value)}\` is not known: did you mean \`slide: ${shown(value)}\`?`,
  );
}

const fault = (reason: string): AuthorComment => ({ kind: 'fault', reason });
const quoted = (text: string): string => `\`${text}\``;
const shown = (text: string): string =>
  (text.length > 40 ? `${text.slice(0, 40)}…` : text).replace(/\s+/gu, ' ');
