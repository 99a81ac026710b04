import type { Element, ElementContent, Root } from 'hast';
import { attribute } from '../../html/lowering.js';
import { elementsIn, namesOf, without, wordsOf } from './walk.js';

/** What stands in a text for a note below it: a number, a letter, an asterisk, in brackets or not. */
const sign = /^[[(]?(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\])]?$/i;

/** How notes are named; a name that holds `ref` or `anchor` is that of the place which leads to one. */
const noteName = /^(?!.*(?:ref|anchor))(?:fn|foot|note|_?ftn|cite_note)/i;

/**
 * Makes the notes below a page what they are: signs in the text become references to them, and the notes, without the
 * links that lead back, stand at its end. Told by links that lead to one another, as every engine writes them.
 */
export function raiseFootnotes<T extends Element | Root>(page: T): T {
  const byId = new Map([...elementsIn(page)].map((element) => [attribute(element, 'id') ?? '', element]));
  const parents = parentsIn(page);
  const notes = new Map<Element, string>();
  const signs = new Map<Element, string>();
  for (const link of elementsIn(page)) {
    const name = /^#(.+)$/.exec(attribute(link, 'href') ?? '')?.[1];
    const target = name === undefined ? undefined : byId.get(name);
    if (link.tagName !== 'a' || name === undefined || target === undefined) continue;
    if (!sign.test(wordsOf(link)) || !noteName.test(name)) continue;
    const note = noteAround(target, parents);
    // A number in the note itself leads back to the text.
    if (note === undefined || isInside(link, parents, (around) => around === note || notes.has(around)))
      continue;
    notes.set(note, name);
    signs.set(link, name);
  }
  if (notes.size === 0) return page;
  const rest = referring(page, notes, signs);
  const below = [...notes].map(([note, name]) => noteElement(note, name, notes));
  // The children of an element stay its children: notes are elements.
  return { ...rest, children: [...rest.children, ...below] } as T;
}

function parentsIn(page: Element | Root): ReadonlyMap<Element, Element> {
  const parents = new Map<Element, Element>();
  for (const element of elementsIn(page))
    for (const child of element.children) if (child.type === 'element') parents.set(child, element);
  return parents;
}

/** The element that holds the text of a note: what is named, or what stands around its name. */
function noteAround(target: Element, parents: ReadonlyMap<Element, Element>): Element | undefined {
  let element: Element | undefined = target;
  while (element !== undefined && /^(?:a|sup|span|b|strong)$/.test(element.tagName))
    element = parents.get(element);
  return element !== undefined && /^(?:li|p|div|aside|dd|td)$/.test(element.tagName) ? element : undefined;
}

function isInside(
  element: Element,
  parents: ReadonlyMap<Element, Element>,
  test: (around: Element) => boolean,
): boolean {
  for (let around: Element | undefined = element; around !== undefined; around = parents.get(around))
    if (test(around)) return true;
  return false;
}

/** A copy without the notes, in which the signs are references. */
function referring<T extends Element | Root>(
  node: T,
  notes: ReadonlyMap<Element, string>,
  signs: ReadonlyMap<Element, string>,
): T {
  const children = (node.children as readonly ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (notes.has(child)) return [];
    const name = signs.get(child) ?? signs.get(onlyElement(child) ?? child);
    return [name === undefined ? referring(child, notes, signs) : reference(name)];
  });
  // As in `without`.
  return { ...node, children } as T;
}

/** What a raised `<sup>` is put around. */
function onlyElement({ tagName, children }: Element): Element | undefined {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return tagName === 'sup' && others.length === 0 && only?.type === 'element' ? only : undefined;
}

const reference = (name: string): Element => ({
  type: 'element',
  tagName: 'pd-note-sign',
  properties: { id: name },
  children: [],
});

/** The note without the links that lead back, and without other notes inside, which stand for themselves. */
function noteElement(note: Element, name: string, notes: ReadonlyMap<Element, string>): Element {
  const text = without(note, (element) => {
    if (notes.has(element)) return true;
    const words = wordsOf(element);
    const isBack =
      element.tagName === 'a' &&
      (attribute(element, 'href') ?? '').startsWith('#') &&
      !/\p{L}{2}/u.test(words);
    return (
      isBack ||
      namesOf(element).some((one) => /^(?:footnote-number|footnote-backref|reversefootnote)$/.test(one))
    );
  });
  return { type: 'element', tagName: 'pd-note', properties: { id: name }, children: text.children };
}
