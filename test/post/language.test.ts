import { expect, it } from 'vitest';
import { detectLanguage } from '../../src/post/meta/language.js';

const code = 'run the oven bake rye --door open, install the mill for the bread of the day. '.repeat(6);
const polish =
  'Piekarz dodaje sól, mąkę i wodę, więc chleb rośnie powoli. Żyto piecze się dłużej niż pszenica. ';

it.each([
  ['Polish beside much English, by its letters', polish.repeat(6) + code, 'post.md', 'pl'],
  [
    'Turkish',
    'Fırıncı unu yoğurur ve ekmeği taş fırında pişirir, çünkü ısı yavaş yayılır. '.repeat(4),
    'post.md',
    'tr',
  ],
  ['English with names', `The baker Łukasz of Łódź sells bread to the mill. ${code}`, 'post.md', 'en'],
  [
    'a language that the file names and the text hardly shows',
    `El horno de piedra es para los panes. La masa de centeno con sal. ${'oven mill bread door lamp rye '.repeat(6)}`,
    '_posts/es/horno.md',
    'es',
  ],
  [
    'the same by the end of its name',
    `El horno y la masa con sal en una tabla. ${'oven mill lamp rye '.repeat(6)}`,
    'horno.es.md',
    'es',
  ],
  [
    'Spanish of few words, which Catalan shares',
    'Panes de centeno en formato de barra. A veces puede costar encontrar el horno de la abuela en formato de piedra. ¡No sé cuántas veces he ido de un pueblo a otro para intentar encontrarlo! Horno de piedra en barra. Horno de leña en barra.',
    'post.md',
    'es',
  ],
  [
    'Catalan',
    'Els pans són bons amb una mica de sal, i també es fan amb aquesta farina. No és més que un forn per als veïns, com aquest. ',
    'post.md',
    'ca',
  ],
  [
    'English in a folder that is called so',
    `The oven is hot and the bread is of rye. ${code}`,
    'it/oven.md',
    'en',
  ],
])('%s', (_, text, path, language) => {
  expect(detectLanguage(text, path)).toBe(language);
});
