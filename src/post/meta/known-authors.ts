import { DeckError } from '../../errors.js';
import type { Author } from '../../model/post.js';
import type { Value } from '../front-matter/front-matter.js';
import { readYaml } from '../front-matter/read-yaml.js';
import { readAuthors } from './authors.js';
import { isRecord } from './fields.js';

/** Whether an author may be the key of one: a name that people have has a blank, or letters of another script. */
export function mayBeKey({ name }: Author): boolean {
  return /^@?[\w.-]+$/.test(name);
}

/** Whether an author can be nothing else: nobody writes "ada-miller" for a name. */
export function isKey({ name }: Author): boolean {
  return /^[a-z0-9]+(?:[-_][a-z0-9]+)+$/.test(name);
}

/**
 * The authors of a post, those that it names by a key of the site's file of authors (YAML) read from there. What the post
 * itself says of a person goes before what the file says. A file that cannot be read changes nothing.
 */
export function knownAuthors(authors: readonly Author[], file: string): readonly Author[] {
  const known = readFile(file);
  return authors.map((author) => {
    const person = mayBeKey(author) ? known.get(keyOf(author.name)) : undefined;
    return person === undefined ? author : { ...person, ...author, name: person.name };
  });
}

function readFile(text: string): ReadonlyMap<string, Author> {
  const people = new Map<string, Author>();
  for (const [key, value] of Object.entries(recordOf(text))) {
    const [person] = readAuthors(typeof value === 'string' || isRecord(value) ? value : null);
    if (person !== undefined) people.set(keyOf(key), person);
  }
  return people;
}

function recordOf(text: string): { readonly [key: string]: Value } {
  try {
    const { record } = readYaml(text, 1, () => undefined);
    // MkDocs keeps them below one key.
    return Object.keys(record).length === 1 && isRecord(record.authors) ? record.authors : record;
  } catch (error) {
    if (error instanceof DeckError) return {};
    throw error;
  }
}

function keyOf(name: string): string {
  return name.replace(/^@/, '').toLowerCase();
}
