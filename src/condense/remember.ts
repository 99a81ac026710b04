/** More texts than this are of another post: the memory begins anew, so that it never grows with the posts of a run. */
const most = 4000;
/** Nor with texts that go on and on, each of which holds the next: what is found in a text may be as long as that is. */
const mostCharacters = 1_000_000;

/** A function of a text that is asked for the same texts again and again, by one rule after another. */
export const rememberText = <T>(find: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = find(text);
    if (known.size >= most || characters + text.length > mostCharacters) {
      known.clear();
      characters = 0;
    }
    characters += text.length;
    known.set(text, value);
    return value;
  };
};

/** A function of a node, a list or a map that never changes: what is found is kept as long as that is. */
export const rememberOf = <K extends object, T>(find: (key: K) => T): ((key: K) => T) => {
  const known = new WeakMap<K, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = find(key);
    known.set(key, value);
    return value;
  };
};

/**
 * A function of two such things that is asked for the same pair again; that nothing is found is kept too. What else it
 * is given must follow from the pair.
 */
export const rememberPair = <A extends object, B extends object, Rest extends readonly unknown[], T>(
  find: (first: A, second: B, ...rest: Rest) => T,
): ((first: A, second: B, ...rest: Rest) => T) => {
  const under = rememberOf((_: B) => new WeakMap<A, { readonly value: T }>());
  return (first, second, ...rest) => {
    const known = under(second);
    const found = known.get(first) ?? { value: find(first, second, ...rest) };
    known.set(first, found);
    return found.value;
  };
};
