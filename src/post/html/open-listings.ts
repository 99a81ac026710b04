import type { Html, Parents, RootContent } from 'mdast';

/**
 * Puts a listing of HTML together again that a blank line has torn. Markdown ends `<div><pre>` at the first blank
 * line and reads what follows as text and as code of its own; a browser, and with it every reader of the blog, sees
 * one listing up to `</pre>`. One that never ends is no listing: nothing below it is to vanish in it.
 */
export function joinListings(parent: Parents, source: string): RootContent[] {
  const children: readonly RootContent[] = parent.children;
  if (parent.type !== 'root' && parent.type !== 'listItem') return [...children];
  const joined: RootContent[] = [];
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (child === undefined) break;
    const start = child.position?.start.offset;
    const open = child.type === 'html' ? openListing(child.value) : -1;
    if (child.type !== 'html' || open === -1 || start === undefined) {
      joined.push(child);
      continue;
    }
    const closes = endOfListing(children, index, source);
    const end = children[closes]?.position?.end;
    if (end?.offset === undefined || child.position === undefined) {
      joined.push({ ...child, value: `${child.value.slice(0, open)}<div${child.value.slice(open + 4)}` });
      continue;
    }
    joined.push({
      type: 'html',
      value: source.slice(start, end.offset),
      position: { start: child.position.start, end },
    } satisfies Html);
    index = closes;
  }
  return joined;
}

/** Where a `<pre>` begins that its own piece of HTML does not end; −1 for none. */
function openListing(html: string): number {
  const lower = html.toLowerCase();
  const open = lower.lastIndexOf('<pre');
  return open !== -1 && /^<pre[\s>]/.test(lower.slice(open, open + 5)) && lower.indexOf('</pre', open) === -1
    ? open
    : -1;
}

/** Which of the nodes below ends the listing that the node at `from` begins; −1 where another begins before. */
function endOfListing(children: readonly RootContent[], from: number, source: string): number {
  for (let index = from + 1; index < children.length; index++) {
    const { start, end } = children[index]?.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return -1;
    const text = source.slice(start.offset, end.offset).toLowerCase();
    const opens = text.search(/<pre[\s>]/);
    const closes = text.indexOf('</pre');
    if (closes !== -1) return opens === -1 || closes < opens ? index : -1;
    if (opens !== -1) return -1;
  }
  return -1;
}
