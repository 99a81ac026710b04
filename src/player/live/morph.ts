/** Makes an element equal to another one of its kind, and touches only what differs: what stays is not drawn anew. */
export function morph(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value, namespaceURI } of [...to.attributes]) {
    if (from.getAttribute(name) !== value) from.setAttributeNS(namespaceURI, name, value);
  }
  morphChildren(from, [...from.childNodes], [...to.childNodes]);
}

function morphChildren(parent: Element, olds: readonly ChildNode[], news: readonly ChildNode[]): void {
  const most = Math.min(olds.length, news.length);
  const same = (old: number, now: number): boolean => olds[old]?.isEqualNode(news[now] ?? null) ?? false;
  let start = 0;
  while (start < most && same(start, start)) start++;
  let end = 0;
  while (end < most - start && same(olds.length - 1 - end, news.length - 1 - end)) end++;
  const rest = olds.slice(start, olds.length - end);
  const anchor = olds[olds.length - end] ?? null;
  for (const [index, now] of news.slice(start, news.length - end).entries()) {
    const old = rest[index];
    if (old === undefined) parent.insertBefore(now, anchor);
    else if (old instanceof Element && now instanceof Element && isAlike(old, now)) morph(old, now);
    else if (old instanceof Text && now instanceof Text) old.data = now.data;
    else old.replaceWith(now);
  }
  for (const old of rest.slice(news.length - end - start)) old.remove();
}

function isAlike(one: Element, other: Element): boolean {
  // A picture that takes over another one's element would show the old one until the new one is read.
  const isSamePicture = one.getAttribute('src') === other.getAttribute('src');
  return one.nodeName === other.nodeName && (one.nodeName !== 'IMG' || isSamePicture);
}
