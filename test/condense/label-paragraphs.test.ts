import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { withLabelLists } from '../../src/condense/ladder/label-paragraphs.js';

const typesOf = (markdown: string, heading = 'A bakery', language = 'en'): string[] =>
  withLabelLists(unified().use(remarkParse).parse(markdown).children, heading, { language }).map(
    ({ type }) => type,
  );

const rye = '**Sour rye**: rises all night in a cold cellar';
const wheat = '**Light wheat:** rises at noon beside the warm stones';
const oats = '**Rolled oats**: are baked in the morning for the market';
const below = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

describe('paragraphs that begin with a label in bold', () => {
  it('are a list where they follow one another, and the numbering of the blocks is kept', () => {
    expect(typesOf(below('The loaves of the week.', rye, wheat, oats, 'All are sold.'))).toEqual([
      'paragraph',
      'list',
      'thematicBreak',
      'thematicBreak',
      'paragraph',
    ]);
  });

  it('are of those who answer below a question, or where they are called by capitals', () => {
    expect(typesOf(below(rye, wheat, oats), 'What do you bake?')).not.toContain('list');
    expect(typesOf(below(rye, wheat, oats), 'A bakery', 'de')).not.toContain('list');
    const named = [rye, wheat, oats].map((text, at) => text.replace(/\*\*[^:*]+/u, `**${'ABC'[at]}D`));
    expect(typesOf(below(...named))).not.toContain('list');
  });

  it.each([
    ['two may stand for themselves', below(rye, wheat)],
    ['something stands between them', below(rye, wheat, 'All are sold.', oats)],
    ['one leads to a list', below(rye, wheat, `${oats}\n\n- on one stone`)],
    ['one says the label of another', below(rye, wheat, oats.replace('Rolled oats', 'Sour rye'))],
    ['one is a note', below(rye, wheat, oats.replace('Rolled oats', 'Note'))],
    ['they are turned down', below('We turned down all of these ideas.', rye, wheat, oats)],
    ['somebody speaks', below(rye, wheat, '**Ada Moss**: I bake them all in the morning')],
    ['somebody answers', below(rye, wheat, '**Ada Moss**: Yeah, they are all baked in the morning')],
    ['one only leads on', below(rye, wheat, '**Rolled oats**: are baked as follows:')],
  ])('are paragraphs where %s', (_, markdown) => {
    expect(typesOf(markdown)).not.toContain('thematicBreak');
  });
});

describe('paragraphs that begin with a title in bold and a stop', () => {
  const keeps = '**Rye keeps for weeks.** I have baked it since the mill was built, and who would not?';
  const warm = '**Warm hands at noon**. The stones are still hot when the market closes.';
  const cheap = '**Cheap to bake.** One sack of coal is enough for forty loaves.';

  it('are a list, also below a question', () => {
    expect(typesOf(below(keeps, warm, cheap), 'Why rye?')).toContain('list');
    expect(typesOf(below(keeps, warm, cheap))).toContain('list');
  });

  it.each([
    ['one is a name', below(keeps, warm, cheap.replace('Cheap to bake', 'Ada Moss'))],
    ['one asks', below(keeps, warm, cheap.replace('Cheap to bake.', 'Is it cheap?'))],
    ['one says nothing below', below(keeps, warm, '**Cheap to bake.**')],
    ['one is a single word', below(keeps, warm, cheap.replace('Cheap to bake', 'Cheap'))],
    [
      'one is wrong',
      below(keeps, warm, '**Rye is cheap.** Wrong! It costs as much as any other flour here.'),
    ],
    [
      'one is hearsay',
      below(keeps, warm, '**Rye is cheap.** That is what people say who have never baked it.'),
    ],
    ['one is two sentences', below(keeps, warm, cheap.replace('bake.', 'bake. Good to eat.'))],
    [
      'one leans on what stands before it',
      below(keeps, warm, cheap.replace('Cheap to bake', 'This is why it sells')),
    ],
  ])('are paragraphs where %s', (_, markdown) => {
    expect(typesOf(markdown)).not.toContain('thematicBreak');
  });
});
