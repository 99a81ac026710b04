import { parse } from 'yaml';
import { type DirectiveName, directiveOf } from './directive-names.js';
import { hasDirectiveLine } from './note-comment.js';

/** Directives by the key that they were written with, e.g. `_class`. */
export type Directives = ReadonlyMap<string, unknown>;

const firstComment = /<!--+\s*([\s\S]*?)\s*--+>/;

/** The text of a comment as Marp finds it; `undefined` for other HTML. */
export function commentText(html: string): string | undefined {
  return html.trimStart().startsWith('<!--') ? firstComment.exec(html)?.[1]?.trim() : undefined;
}

/** The directives of a comment; `undefined` when Marp takes it for a note. */
export function directivesIn(comment: string): Directives | undefined {
  if (!hasDirectiveLine(comment) || comment.length > 16_384) return undefined;
  const found = Object.entries(parseComment(comment)).filter(([key]) => directiveOf(key) !== undefined);
  return found.length === 0 ? undefined : new Map(found);
}

/** The value of a directive for one slide (`_name`) before that from this slide on (`name`). */
export function spotOrLocal(name: DirectiveName, spot: Directives, local: Directives): unknown {
  return spot.get(`_${name}`) ?? local.get(name);
}

function parseComment(comment: string): object {
  try {
    const value: unknown = parse(comment, { maxAliasCount: 0, logLevel: 'silent', uniqueKeys: false });
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    // Marp is loose about values, e.g. `color: #fff`.
    const lines = [...comment.matchAll(/^(_?[A-Za-z]+)[ \t]*:[ \t]*(\S.*)$/gm)];
    return comment.split('\n').length === lines.length
      ? Object.fromEntries(lines.map(([, key = '', value = '']) => [key, value.trim()]))
      : {};
  }
}
