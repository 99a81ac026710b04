/** What an element is made with: properties of its own kind, and `class`. */
type Properties<K extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[K], 'style' | 'children'>
> & { readonly class?: string };

/** Makes an element; text in it is text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: className, ...properties }: Properties<K> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

/** The name of the talk, for those who do not see the page: a slide's own heading may be a deeper one. */
export function hiddenTitle(): HTMLElement {
  return element('h1', { class: 'player-title' }, document.title);
}

/** A button; what it does is said in full where it is pointed at. */
export function button(text: string, title: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', title }, text);
  if (!/\w/.test(text)) made.ariaLabel = title;
  made.addEventListener('click', onClick);
  // A button that was clicked does not take the keys: the next Space, or a remote, turns the page.
  made.addEventListener('mousedown', (event) => event.preventDefault());
  return made;
}
