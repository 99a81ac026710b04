import { type XmlElement, xml } from '../../xml.js';
import type { ReadElement } from '../read-xml.js';

/** An element that was read, to be written; blanks between elements are nothing. */
export function toXml({ name, attributes, children, text }: ReadElement): XmlElement {
  if (children.length > 0) return xml(name, Object.fromEntries(attributes), children.map(toXml));
  return xml(name, Object.fromEntries(attributes), text === '' ? undefined : text);
}

/** An element without all that refers to relations that are gone. */
export function withoutRelations(element: ReadElement, gone: ReadonlySet<string>): ReadElement {
  const children = element.children
    .filter(
      (child) =>
        child.name === 'a:blip' || ![...child.attributes].some(([name, value]) => refers(name, value, gone)),
    )
    .map((child) => withoutRelations(child, gone));
  const attributes = new Map([...element.attributes].filter(([name, value]) => !refers(name, value, gone)));
  return { ...element, attributes, children };
}

function refers(name: string, value: string, gone: ReadonlySet<string>): boolean {
  return /^r:/.test(name) && gone.has(value);
}
