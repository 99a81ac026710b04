/** Norwegian has two ways of writing and a name for both together. */
const aliases: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The language of a tag (BCP 47) without region and script, in lower case: "pt" of "pt-BR". */
export const baseLanguage = (language: string): string => {
  const tag = language.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(aliases, tag) ? (aliases[tag] ?? tag) : tag;
};
