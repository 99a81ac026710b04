import type { Html } from 'mdast';
import type { Note } from '../model/deck.js';
import { wordJoiner } from '../model/guards.js';
import { directiveNames } from './directive-names.js';

const authorPrefix = 'note: ';

/**
 * Starts of lines that Marp does not show as a note: directives in all the spellings of a YAML key, comments for
 * prettier, markdownlint and remark-lint; and `note:`, our own sign of an author's note.
 */
const lineStarts = [
  `_?(?:${directiveNames.join('|')}|note)[ \\t]*:`,
  `(?:"[^"\\n]*"|'[^'\\n]*')[ \\t]*:`,
  '[{?&!%]',
  // The first line of a YAML document.
  '---(?:[ \\t]|$)',
  'prettier-ignore',
  'markdownlint-',
  'lint (?:disable|enable|ignore)',
  // A blank line would part one note into two.
  '[ \\t]*$',
].join('|');
const unguarded = new RegExp(`^(?=\\u2060*[ \\t]*(?:${lineStarts}))`, 'gm');
const guarded = new RegExp(`^\\u2060(?=\\u2060*[ \\t]*(?:${lineStarts}))`, 'gm');
/** `-->` ends a comment, `--!>` does in HTML. */
const unguardedEnd = /--(!?)(?=\u2060*>)/g;
const guardedEnd = /--(!?)\u2060(?=\u2060*>)/g;

/** The comments that hold the notes of a slide: one for all paragraphs of the post, one for each note of the author. */
export function noteComments(notes: readonly Note[]): Html[] {
  return groups(notes.filter((note) => note.text.trim() !== '')).map((group) => comment(group));
}

/** The notes that the text of a comment holds. */
export function notesOf(comment: string): Note[] {
  if (comment.startsWith(authorPrefix)) {
    return [{ kind: 'author', text: unguard(comment.slice(authorPrefix.length)) }];
  }
  return comment
    .split(/\n(?:[ \t]*\n)+/)
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'post', text: unguard(text) }));
}

/** Whether Marp would take a line of this comment as a directive. */
export function hasDirectiveLine(comment: string): boolean {
  return new RegExp(`^[ \\t]*["']?_?(?:${directiveNames.join('|')})["']?[ \\t]*:`, 'm').test(comment);
}

/** Whether Marp and linters keep a comment to themselves. */
export function isMagicComment(comment: string): boolean {
  return /^(?:prettier-ignore(?:-(?:start|end))?|markdownlint-(?:(?:disable|enable).*|capture|restore)|lint (?:disable|enable|ignore).*)$/.test(
    comment,
  );
}

/** Neighbours that share a comment. */
function groups(notes: readonly Note[]): Note[][] {
  const result: Note[][] = [];
  for (const note of notes) {
    const last = result.at(-1);
    if (last?.[0]?.kind === 'post' && note.kind === 'post') last.push(note);
    else result.push([note]);
  }
  return result;
}

function comment(group: readonly Note[]): Html {
  const texts = group.map(
    (note) => (note.kind === 'author' ? authorPrefix : '') + guard(cleanNote(note.text)),
  );
  return { type: 'html', value: `<!--\n${texts.join('\n\n')}\n-->` };
}

/** Marp trims a comment; what it would trim is not kept. */
function cleanNote(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').trim();
}

function guard(text: string): string {
  return text.replace(unguarded, wordJoiner).replace(unguardedEnd, `--$1${wordJoiner}`);
}

function unguard(text: string): string {
  return text.replace(guarded, '').replace(guardedEnd, '--$1');
}
