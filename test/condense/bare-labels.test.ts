import type { Heading, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';

/** What a section shows, read from Markdown whose first line may be its heading. */
const claimsOf = (markdown: string) => {
  const blocks = unified().use(remarkParse).parse(markdown).children;
  const [first] = blocks;
  const heading: Heading | undefined = first?.type === 'heading' ? first : undefined;
  const section = {
    ...(heading ? { heading } : {}),
    depth: 2,
    blocks: blocks.filter((block): block is RootContent => block !== heading),
    children: [],
  };
  return condenseSection(section, { language: 'en', title: 'Ovens' }).map(({ claim }) => claim);
};

/** The lines of the lists that a section of a post about ovens shows: its heading, if it has one, is the first line of the Markdown. */
const shownOf = (markdown: string): string[] =>
  claimsOf(markdown).flatMap((claim) =>
    claim.kind === 'lines' ? [claim.lead, ...claim.lines].flatMap((line) => line?.text ?? []) : [],
  );

const long =
  'when a mill is set and the oven stands behind it, the old number is read, and what stood there before is moved to the end of the list of mills';

describe('names that say nothing alone', () => {
  it('tell no change: what is said of them is shown, or they are spoken', () => {
    const port = '**Oven Port**: every oven now opens to the south';
    const lamp = '**Lamp Format**: lamps now burn oil and no wax';
    const list = `- ${port}\n- **Mill Numbers**: ${long}\n- ${lamp}\n`;
    const shown = [port, lamp].map((text) => text.replaceAll('*', ''));
    expect(shownOf(`## Breaking changes\n\n${list}`)).toEqual(shown);
    expect(shownOf(`## Parts\n\n${list}`)).toEqual(['Oven Port', 'Mill Numbers', 'Lamp Format']);
    // Who made a change is nothing that is said of it.
    const made =
      '- 1118fce Fix: oven lamps (#12678) (Ada Moss)\n- 1118fcf Fix: mill doors (#12679) (Carl Reed)\n';
    expect(shownOf(`## Bug fixes\n\n${made}`)).toEqual(['Fix: oven lamps', 'Fix: mill doors']);
  });

  it('stand under a heading that tells what they are, under none not', () => {
    const list = `- **Speed**: ${long}\n- **Heat**: ${long}\n- **Wood**: ${long}\n`;
    expect(shownOf(`## What an oven needs\n\n${list}`)).toEqual(['Speed', 'Heat', 'Wood']);
    expect(shownOf(`## Conclusion\n\nIt was a good year.\n\n${list}`)).toEqual([]);
    expect(shownOf(`It was a good year.\n\n${list}`)).toEqual([]);
    expect(shownOf(list)).toEqual([]);
    expect(shownOf(`An oven has three needs:\n\n${list}`)).toEqual([
      'An oven has three needs',
      'Speed',
      'Heat',
      'Wood',
    ]);
    expect(shownOf(`What does an oven need? See these from the handbook:\n\n${list}`)).toEqual([
      'Speed',
      'Heat',
      'Wood',
    ]);
    expect(shownOf('- Bakers sleep by day\n- Ovens cool at noon\n')).toHaveLength(2);
    expect(shownOf('It was a year of tests.\n\n- Oven tests\n- Rye tests\n')).toEqual([]);
  });

  it('need a heading that promises several of a kind', () => {
    const names = '- Rye bread\n- Wheat bread\n';
    expect(shownOf(`## Breads\n\n${names}`)).toHaveLength(2);
    expect(shownOf(`## What to bake?\n\n${names}`)).toHaveLength(2);
    expect(shownOf(`## パン\n\n${names}`)).toHaveLength(2);
    expect(shownOf(`## Baking\n\n${names}`)).toEqual([]);
    expect(shownOf(`## The process\n\n${names}`)).toEqual([]);
    expect(shownOf(`## Status\n\n${names}`)).toEqual([]);
    expect(shownOf(`## Baking\n\n- rye → wheat\n- salt → sugar\n`)).toHaveLength(2);
    expect(shownOf(`## Baking\n\n- Rye bread needs a night\n- Wheat bread\n`)).toHaveLength(2);
  });

  it('need more than a plural behind a preposition, a way, or a change', () => {
    const names = '- Rye bread\n- Wheat bread\n';
    expect(shownOf(`## Breads of the valley\n\n${names}`)).toHaveLength(2);
    expect(shownOf(`## Support for ovens\n\n${names}`)).toEqual([]);
    expect(shownOf(`## How an oven bakes loaves\n\n${names}`)).toEqual([]);
    expect(shownOf(`## Notable changes\n\n${names}`)).toEqual([]);
  });

  it('are many: they stand alone, but where what is said of them is promised', () => {
    const names = ['Oven', 'Mill', 'Door', 'Lamp', 'Fan', 'Peel', 'Sieve'];
    const brief = names.map((name) => `${name}: stands in every bakery of the valley between the hills`);
    const items = (texts: readonly string[]) =>
      texts.map((text) => `- **${text.replace(':', '**:')}\n`).join('');
    expect(shownOf(`## The parts\n\n${items(brief)}`)).toEqual(names);
    const promised = shownOf(`## The parts\n\nThe parts and their respective places:\n\n${items(brief)}`);
    expect(promised.slice(1)).toEqual(brief);
  });
});

describe('what needs the words that lead to it', () => {
  const doings = '- Comparing the ovens of two guilds\n- Sharing the plans of a mill\n';

  it('are doings below a heading over anything', () => {
    expect(shownOf(`## Other updates\n\n${doings}`)).toEqual([]);
    expect(shownOf(doings)).toEqual([]);
    expect(shownOf(`## Next steps\n\n${doings}`)).toHaveLength(2);
    expect(shownOf(`## Other updates\n\nIn May the guild was busy with:\n\n${doings}`)).toHaveLength(3);
    expect(
      shownOf('## Other updates\n\n- Baking rye needs a night\n- Milling oats needs a day\n'),
    ).toHaveLength(2);
  });

  it('are titles that promise to tell how', () => {
    const howTos = '- How to light a stone oven\n- How to mill oats at night\n';
    expect(shownOf(`## The handbook\n\n${howTos}`)).toEqual([]);
    expect(shownOf(`## The handbook\n\nThe handbook tells bakers:\n\n${howTos}`)).toHaveLength(3);
  });

  it('are shares of what nobody was asked', () => {
    const shares = '- Rye: 60%\n- Wheat: 40%\n';
    expect(shownOf(`## Bakers of the valley\n\n${shares}`)).toEqual([]);
    expect(shownOf(`## What do you bake?\n\n${shares}`)).toHaveLength(2);
    expect(shownOf(`## The market of flours\n\n${shares}`)).toHaveLength(2);
    expect(shownOf(`## Bakers\n\nWe asked what flour they use:\n\n${shares}`)).toEqual([
      'What flour they use',
      'Rye: 60%',
      'Wheat: 40%',
    ]);
  });
});

describe('a lead', () => {
  it('is not said again below a heading of the same words', () => {
    const weighed = 'Weigh the salt:\n\n```\nweigh salt\n```\n';
    const leadUnder = (heading: string) =>
      claimsOf(`## ${heading}\n\n${weighed}`).map(({ lead }) => lead?.text);
    expect(leadUnder('Weigh the Salt')).toEqual([undefined]);
    expect(leadUnder('Salt')).toEqual(['Weigh the salt']);
  });
});

describe('a list that is not of its section', () => {
  it('is one step with its command: the step names it', () => {
    const step = '1. Weigh the salt of the day:\n\n```\nweigh salt\n```\n';
    const shown = claimsOf(`## Salt\n\n${step}`).map(({ kind, lead }) => [kind, lead?.text]);
    expect(shown).toEqual([['block', 'Weigh the salt of the day']]);
    expect(
      claimsOf('## Salt\n\n1. Weigh the salt of the day:\n2. Mill the rye:\n\n```\nmill\n```\n'),
    ).toHaveLength(2);
  });

  it('invites to a group, or tells who it is', () => {
    const list = '- Bakers of the valley bake at night\n- Millers of the hills mill by day\n';
    expect(shownOf(`## Join the Bread Guild\n\n${list}`)).toEqual([]);
    expect(shownOf(`## About the Bread Foundation\n\n${list}`)).toEqual([]);
    expect(shownOf(`## About bread\n\n${list}`)).toHaveLength(2);
    expect(shownOf(`## Joining the two tables\n\n${list}`)).toHaveLength(2);
    expect(shownOf(`## Join strategies\n\n${list}`)).toHaveLength(2);
  });
});
