import type { Element } from 'hast';
import { attribute, type ElementRow, findAll, placed, textOf } from './lowering.js';

/** Code in a line. */
export const code: ElementRow = (element, lowering) => {
  const value = textOf(element).replace(/\s+/g, ' ').trim();
  // Code that holds a link or Markdown is kept as what it is.
  const isPlain =
    findAll(element, ['a', 'img']).length === 0 &&
    !element.children.some((child) => child.type === 'element' && /^pd-/.test(child.tagName));
  if (!isPlain) return lowering.content(element);
  return value === '' ? [] : [{ type: 'inlineCode', value, ...placed(element, lowering) }];
};

/** A listing, with the language and the lines that classes and data of highlighters name. */
export const preformatted: ElementRow = (element, lowering) => {
  const inner = element.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'code',
  );
  const classes = [inner, element]
    .map((part) => (part === undefined ? '' : (attribute(part, 'className') ?? '')))
    .join(' ');
  const named =
    /(?:^|\s)(?:language|lang|highlight-source|brush:)-?\s*([\w+#.-]+)/.exec(classes)?.[1] ??
    /(?:^|\s)(mermaid)(?:\s|$)/.exec(classes)?.[1];
  const lang =
    named ??
    attribute(element, 'dataLang') ??
    attribute(element, 'dataCodeBlockLang') ??
    attribute(element, 'lang');
  const value = textOf(element).replace(/^\n|\s+$/g, '');
  const info = [element, ...(inner === undefined ? [] : [inner])].flatMap(lineSettings).join(' ');
  lowering.dropSlots(element);
  if (value === '') return [];
  const language = lang ?? (info === '' ? undefined : 'text');
  return [
    {
      type: 'code',
      value,
      ...(language === undefined ? {} : { lang: language }),
      ...(info === '' ? {} : { meta: info }),
      ...placed(element, lowering),
    },
  ];
};

/** What Prism and reveal.js are told of the lines of a listing, as the info string of a fence says it. */
function lineSettings(element: Element): string[] {
  const settings = (['dataLine', 'dataLineNumbers', 'dataStart'] as const).flatMap((name) => {
    const text = attribute(element, name);
    const spelled = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (text === undefined || /["`\n]/.test(text)) return [];
    return [text === '' || text === 'true' ? spelled : `${spelled}="${text}"`];
  });
  const isNumbered = /(?:^|\s)line-numbers(?:\s|$)/.test(attribute(element, 'className') ?? '');
  return [...settings, ...(isNumbered ? ['showLineNumbers'] : [])];
}
