import { elementsNamed, type ReadElement } from '../read-xml.js';

/**
 * A master or layout as PowerPoint would have written it. LibreOffice gives shapes the same number, tells placeholders
 * of a layout not apart, and writes how text looks on its sample text, where no slide inherits it. What is in order is
 * given back as it is.
 */
export function mendPart(root: ReadElement): ReadElement {
  const ids = elementsNamed(root, 'p:cNvPr').map(({ attributes }) => attributes.get('id') ?? '');
  const places = elementsNamed(root, 'p:ph').map(keyOf);
  const isOrdered = new Set(ids).size === ids.length && new Set(places).size === places.length;
  const isStyled = elementsNamed(root, 'p:sp').every((shape) => !lacksStyle(shape));
  if (isOrdered && isStyled) return root;
  const numbers: Numbers = {
    ids: new Set(),
    next: Math.max(0, ...ids.map(Number).filter(Number.isFinite)) + 1,
    repeated: new Set(places.filter((key, index) => places.indexOf(key) !== index)),
    nextPlace: 101,
  };
  return mended(root, numbers);
}

interface Numbers {
  readonly ids: Set<string>;
  next: number;
  readonly repeated: ReadonlySet<string>;
  nextPlace: number;
}

function keyOf({ attributes }: ReadElement): string {
  return `${attributes.get('type') ?? ''} ${attributes.get('idx') ?? ''}`;
}

function mended(element: ReadElement, numbers: Numbers): ReadElement {
  const attributes = new Map(element.attributes);
  if (element.name === 'p:cNvPr') {
    if (numbers.ids.has(attributes.get('id') ?? '')) {
      attributes.set('id', String(numbers.next));
      numbers.next += 1;
    }
    numbers.ids.add(attributes.get('id') ?? '');
  }
  if (element.name === 'p:ph' && numbers.repeated.has(keyOf(element))) {
    attributes.set('idx', String(numbers.nextPlace));
    numbers.nextPlace += 1;
  }
  const children = element.children.map((child) => mended(child, numbers));
  const whole = { ...element, attributes, children };
  return lacksStyle(whole) ? withStyle(whole) : whole;
}

/** Whether a placeholder says how its text looks on its sample text alone. */
function lacksStyle(shape: ReadElement): boolean {
  return (
    shape.name === 'p:sp' &&
    elementsNamed(shape, 'p:ph').length > 0 &&
    elementsNamed(shape, 'p:txBody').length > 0 &&
    elementsNamed(shape, 'a:lstStyle').length === 0
  );
}

function withStyle(shape: ReadElement): ReadElement {
  const levels = new Map<number, ReadElement>();
  for (const paragraph of elementsNamed(shape, 'a:p')) {
    const properties = paragraph.children.find(({ name }) => name === 'a:pPr');
    const level = Number(properties?.attributes.get('lvl') ?? 0) + 1;
    if (!levels.has(level) && level >= 1 && level <= 9)
      levels.set(level, levelOf(level, paragraph, properties));
  }
  const style = element(
    'a:lstStyle',
    [...levels].sort(([a], [b]) => a - b).map(([, one]) => one),
  );
  return {
    ...shape,
    children: shape.children.map((child) =>
      child.name === 'p:txBody'
        ? {
            ...child,
            children: child.children.flatMap((part) => (part.name === 'a:bodyPr' ? [part, style] : [part])),
          }
        : child,
    ),
  };
}

function levelOf(level: number, paragraph: ReadElement, properties: ReadElement | undefined): ReadElement {
  const [run] = elementsNamed(paragraph, 'a:rPr');
  const attributes = new Map([...(properties?.attributes ?? [])].filter(([name]) => name !== 'lvl'));
  const look = element(
    'a:defRPr',
    (run?.children ?? []).filter(({ name }) => !/hlink/.test(name)),
    new Map([...(run?.attributes ?? [])].filter(([name]) => !/^(?:lang|altLang|dirty|err)$/.test(name))),
  );
  const children = (properties?.children ?? []).filter(
    ({ name }) => name !== 'a:defRPr' && name !== 'a:extLst',
  );
  return element(`a:lvl${level}pPr`, [...children, look], attributes);
}

function element(
  name: string,
  children: readonly ReadElement[],
  attributes: ReadonlyMap<string, string> = new Map(),
): ReadElement {
  return { name, attributes, children, text: '' };
}
