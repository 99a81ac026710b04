import type { Trace } from './trace-deck.js';
import { spokenKinds } from './trace-notes.js';

/** Words that every text has: they are no terms. */
const common = new Set(
  'about above after again also although always among another around because been before being below between both cannot could does doing done down during each either else ever every first from further have having here into just like made make makes making many more most much must need needs never next only other others over really same should since some something still such than that their them then there these they thing things this those through under until upon used uses using very want well were what when where whether which while will with within without would your yours yourself ours able even back good great know take time ways work'.split(
    ' ',
  ),
);

const shortest = 4;
const most = 20;

/** The terms that a post is about: its commonest words, headings counted twice, at most twenty, each used twice or more. */
export const topTerms = ({ post }: Trace): string[] => {
  const counts = new Map<string, number>();
  for (const { kind, tokens } of post.units) {
    const weight = kind === 'heading' ? 2 : spokenKinds.has(kind) ? 1 : 0;
    for (const { word } of weight > 0 ? tokens : []) {
      if (word.length < shortest || common.has(word) || !/^\p{L}/u.test(word)) continue;
      counts.set(word, (counts.get(word) ?? 0) + weight);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
};
