import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Standing, standingOf, standingTraits, standingWeights } from '../../src/condense/standing.js';
import { type Told, tellingOf, traitsOf, weights } from '../../src/condense/telling.js';

// A dev tool: fits the weights of src/condense/telling.ts and standing.ts to graded lines, and says how well weights that never saw a
// blog order its lines.
//   npx tsx test/tools/fit-telling.ts --rows graded.json
// The rows are [{ text, rung, isWhole, topic: [terms], standing, blog, good: 0 to 1 }]: they hold words of posts, so they are no
// part of the repository. Lines and topics come from headroom.ts --all, grades from sheets of sample-lines.ts.

const { values } = parseArgs({
  options: { rows: { type: 'string', default: 'graded.json' }, ridge: { type: 'string', default: '60' } },
});

interface Graded {
  readonly blog: string;
  readonly traits: readonly number[];
  readonly good: number;
  readonly score: number;
}

interface Fitted {
  readonly base: number;
  readonly rows: readonly number[];
}

const scoreOf = ({ traits }: Graded, { base, rows }: Fitted): number =>
  traits.reduce((sum, trait, row) => sum + trait * (rows[row] ?? 0), base);

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Logistic regression with a ridge, by plain descent over standardised traits. */
const fitWeights = (lines: readonly Graded[], ridge: number): Fitted => {
  const count = lines[0]?.traits.length ?? 0;
  const columns = Array.from({ length: count }, (_, row) => lines.map(({ traits }) => traits[row] ?? 0));
  const means = columns.map(mean);
  const spreads = columns.map(
    (column, row) => Math.sqrt(mean(column.map((value) => (value - (means[row] ?? 0)) ** 2))) || 1,
  );
  const standard = lines.map(({ traits }) =>
    traits.map((trait, row) => (trait - (means[row] ?? 0)) / (spreads[row] ?? 1)),
  );
  let [base, rows] = [0, new Array<number>(count).fill(0)];
  for (let step = 0; step < 400; step += 1) {
    const errors = standard.map((traits, index) => {
      const logit = traits.reduce((sum, trait, row) => sum + trait * (rows[row] ?? 0), base);
      return 1 / (1 + Math.exp(-logit)) - (lines[index]?.good ?? 0);
    });
    base -= mean(errors);
    rows = rows.map((weight, row) => {
      const slope = mean(errors.map((error, index) => error * (standard[index]?.[row] ?? 0)));
      return weight - slope - (ridge * weight) / lines.length;
    });
  }
  const raw = rows.map((weight, row) => weight / (spreads[row] ?? 1));
  return { base: base - raw.reduce((sum, weight, row) => sum + weight * (means[row] ?? 0), 0), rows: raw };
};

/** How often a good line is before one that is not: 0.5 is chance. */
const orderOf = (scored: readonly { readonly score: number; readonly good: number }[]): number => {
  const [good, other] = [scored.filter((line) => line.good > 0.5), scored.filter((line) => line.good < 0.5)];
  const before = good.flatMap((one) => other.map((two) => (one.score > two.score ? 1 : 0)));
  return mean(before);
};

const quartersOf = (scored: readonly { readonly score: number; readonly good: number }[]): string => {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const size = Math.ceil(sorted.length / 4);
  return [0, 1, 2, 3]
    .map((quarter) => mean(sorted.slice(quarter * size, (quarter + 1) * size).map(({ good }) => good)))
    .map((share) => share.toFixed(2))
    .join(' ');
};

const graded = (
  JSON.parse(await readFile(values.rows, 'utf8')) as (Omit<Told, 'topic'> & {
    readonly topic: readonly string[];
    readonly standing: Standing;
    readonly blog: string;
    readonly good: number;
  })[]
).map((row): Graded => {
  const line = { ...row, topic: new Set(row.topic) };
  const { blog, good, standing } = row;
  const traits = [...traitsOf(line), ...standingTraits(standing)];
  return { blog, good, traits, score: tellingOf(line) + standingOf(standing) };
});
const ridge = Number(values.ridge);
const unseen = [...new Set(graded.map(({ blog }) => blog))].flatMap((blog) => {
  const fitted = fitWeights(
    graded.filter((line) => line.blog !== blog),
    ridge,
  );
  return graded
    .filter((line) => line.blog === blog)
    .map((line) => ({ good: line.good, score: scoreOf(line, fitted) }));
});
const whole = fitWeights(graded, ridge);
console.log(`${graded.length} lines, good ${mean(graded.map(({ good }) => good)).toFixed(2)}`);
console.log(
  `weights as they are: order ${orderOf(graded).toFixed(3)}, good by quarter ${quartersOf(graded)}`,
);
console.log(
  `fitted without its blog: order ${orderOf(unseen).toFixed(3)}, good by quarter ${quartersOf(unseen)}`,
);
console.log(`base ${weights.base} -> ${whole.base.toFixed(2)}`);
for (const [row, weight] of whole.rows.entries()) {
  const count = graded.filter(({ traits }) => (traits[row] ?? 0) !== 0).length;
  console.log(
    `row ${row}: ${[...weights.rows, ...standingWeights][row]} -> ${weight.toFixed(2)} (${count} lines)`,
  );
}
