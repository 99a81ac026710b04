import { type CalloutKind, calloutKinds } from '../../model/nodes.js';

const words = {
  note: 'note info information notice abstract summary tldr question help faq example quote cite todo seealso primary secondary light neutral default message remark definition prerequisite promptinfo',
  tip: 'tip tips hint success check done idea protip prompttip green positive',
  important: 'important key promptimportant purple',
  warning: 'warning warn attention alert construction promptwarning yellow orange negative',
  caution: 'caution danger error bug failure fail missing critical promptdanger red destructive',
} as const satisfies Record<CalloutKind, string>;

const kinds: ReadonlyMap<string, CalloutKind> = new Map(
  calloutKinds.flatMap((kind) => words[kind].split(' ').map((word) => [word, kind] as const)),
);

/** The kind of callout that a word of some dialect names; `undefined` when it names none. */
export function calloutKind(word: string | undefined): CalloutKind | undefined {
  if (word === undefined) return undefined;
  const name = word
    .trim()
    .toLowerCase()
    .replace(/[-_\s]/g, '');
  return kinds.get(name);
}

const signs = /^\s*(?:(?<tip>💡|✅)|(?<warning>⚠|❗|‼|🚨|🛑)|(?<note>ℹ|📝))[\uFE0E\uFE0F]?\s*/u;

/** The sign that a remark begins with, and the kind of callout that it stands for. */
export function leadingSign(text: string): { readonly sign: string; readonly kind: CalloutKind } | undefined {
  const match = signs.exec(text);
  const kind = calloutKinds.find((name) => match?.groups?.[name] !== undefined);
  return match && kind ? { sign: match[0], kind } : undefined;
}
