/** Macros that a post defines, by name, each as the TeX that defines it. */
export type Macros = ReadonlyMap<string, string>;

// A name, perhaps a number of arguments, and a body whose braces nest three deep at most.
const body = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\}`;
const name = String.raw`\\[A-Za-z]+`;
const definition = new RegExp(
  [
    String.raw`\\(?:(?:re)?newcommand|providecommand|DeclareMathOperator)\*?\s*(?:\{\s*(${name})\s*\}|(${name}))\s*(?:\[\d\]\s*)?(?:\[[^\]]*\]\s*)?${body}`,
    String.raw`\\def\s*(${name})\s*(?:#\d)*\s*${body}`,
  ].join('|'),
  'g',
);

/** The macros that the formulas of a post define, the last definition of a name. */
export function readMacros(formulas: readonly string[]): Macros {
  const found = formulas.flatMap((tex) => [...tex.matchAll(definition)]);
  return new Map(found.map(([whole, a, b, c]) => [a ?? b ?? c ?? '', whole.trim()]));
}

/**
 * A formula that stands alone: without its definitions if it shows nothing else, and with those that it uses and another
 * formula of the post made.
 */
export function withMacros(tex: string, macros: Macros): string {
  if (macros.size === 0) return tex;
  if (tex.replace(definition, '').trim() === '') return '';
  const own = readMacros([tex]);
  const used = usedIn(tex, macros, new Set(own.keys()));
  return used.length === 0 ? tex : `${used.join('')} ${tex.trim()}`;
}

/** Definitions that a text needs, those that they need themselves first. */
function usedIn(tex: string, macros: Macros, known: Set<string>): string[] {
  return [...tex.matchAll(new RegExp(name, 'g'))].flatMap(([macro]) => {
    const source = macros.get(macro);
    if (source === undefined || known.has(macro)) return [];
    known.add(macro);
    return [...usedIn(source, macros, known), source];
  });
}
