import type { Code, RootContent } from 'mdast';
import type { PostAssets } from '../model/assets.js';
import type { Claim, Line, PlacedClaim } from '../model/claim.js';
import { isPrintedOutput } from '../model/printed-output.js';
import { runsOf } from '../model/runs.js';
import { sharedCard } from './missing-pictures.js';

/** Claims that share a slide, with the blocks of the section that they came from. */
export interface ClaimGroup {
  readonly claims: readonly Claim[];
  /** Index of the first and the last block. */
  readonly first: number;
  readonly last: number;
}

/** A line that comes twice (the same lead-in of several items) is shown once. */
const withoutRepeats = (claim: Claim): Claim => {
  if (claim.kind !== 'lines' && claim.kind !== 'chips') return claim;
  const keyOf = ({ text, children }: Line): string => (children ? '' : text);
  const keys = claim.lines.map(keyOf);
  return {
    ...claim,
    lines: claim.lines.filter((_, index) => keys[index] === '' || keys.indexOf(keys[index] ?? '') === index),
  };
};

const codeLines = (claim: Claim): number | undefined =>
  claim.kind === 'block' && claim.block.type === 'code' && claim.block.lang !== 'mermaid'
    ? claim.block.value.split('\n').length
    : undefined;

const isPicture = (claim: Claim): boolean =>
  claim.kind === 'block' &&
  (claim.block.type === 'figure' ||
    (claim.block.type === 'paragraph' && claim.block.children.every((child) => child.type === 'image')));

const groupOf = ({ claim, block }: PlacedClaim): ClaimGroup => ({
  claims: [claim],
  first: block,
  last: block,
});

const join = (a: ClaimGroup, b: ClaimGroup): ClaimGroup => ({
  claims: [...a.claims, ...b.claims],
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
});

const maxShortLines = 6;
const maxLinesTogether = 10;
const maxListings = 3;
/** The sentences before listings that share a slide take room as well. */
const maxLeadCharacters = 140;

/** The sentences before claims that share a slide. */
const leadsOf = (claims: readonly Claim[]): string[] =>
  claims.flatMap(({ lead, thought }) => lead ?? thought ?? []).map(({ text }) => text);

const leaveRoom = (leads: readonly string[]): boolean => leads.join('').length <= maxLeadCharacters;

/** Short listings one after the other share a slide: a command and what it prints, say. */
const areShortListings = (a: ClaimGroup, b: ClaimGroup): boolean => {
  const claims = [...a.claims, ...b.claims];
  const known = claims.map(codeLines).filter((count) => count !== undefined);
  const leads = leadsOf(claims);
  return (
    new Set(leads).size === leads.length &&
    leaveRoom(leads) &&
    known.length === claims.length &&
    claims.length <= maxListings &&
    known.every((count) => count <= maxShortLines) &&
    known.reduce((sum, count) => sum + count, 0) <= maxLinesTogether
  );
};

/** "A sample output", "The second command prints": what a command gave. */
const ofOutput = /(?<!\p{L})(?:outputs?|results?|returns|prints|responds|responses?)(?!\p{L})/iu;
/** What is typed. */
const shells: ReadonlySet<string> = new Set(['bash', 'sh', 'shell', 'zsh', 'console', 'shell-session']);

const codeOf = (claim: Claim | undefined): Code | undefined =>
  claim?.kind === 'block' && claim.block.type === 'code' ? claim.block : undefined;

/** Whether a listing, by the words above it, is what the one before it gave; undefined where it has none. */
const saysOutput = ({ claims: [claim] }: ClaimGroup): boolean | undefined => {
  const [words] = claim && codeOf(claim) ? leadsOf([claim]) : [];
  return words === undefined ? undefined : ofOutput.test(words);
};

/** Whether a listing is what the command before it gave: it says so, or has no words of its own and is no command. */
const isOutputOf = (next: ClaimGroup, { claims }: ClaimGroup): boolean => {
  const [command, output] = [codeOf(claims.at(-1)), codeOf(next.claims[0])];
  if (!command || !output) return false;
  return (
    saysOutput(next) ??
    (isPrintedOutput(output)
      ? !isPrintedOutput(command)
      : shells.has(command.lang ?? '') && !shells.has(output.lang ?? ''))
  );
};

const maxLinesWithOutput = 14;

/** What a listing printed has no words of its own, and stands below it where both are read on one slide. */
const hasRoomForOutput = ({ claims }: ClaimGroup, next: ClaimGroup): boolean => {
  const [output, ...more] = next.claims.map(codeOf);
  const lines = [...claims, ...next.claims].map((claim) => codeLines(claim) ?? maxLinesWithOutput);
  return (
    claims.length === 1 &&
    more.length === 0 &&
    output !== undefined &&
    isPrintedOutput(output) &&
    leaveRoom(leadsOf(claims)) &&
    lines.reduce((sum, count) => sum + count, 0) <= maxLinesWithOutput
  );
};

const isOnlyPrinted = (group: ClaimGroup | undefined): boolean => {
  const output = codeOf(group?.claims[0]);
  return output !== undefined && isPrintedOutput(output);
};

const formulaRows = (claim: Claim): number | undefined =>
  claim.kind === 'block' && claim.block.type === 'math' ? claim.block.value.split(/\\\\/u).length : undefined;

const maxFormulas = 3;
const maxRowsTogether = 4;

/** Formulas of few rows one after the other share a slide: each follows from the one before. */
const areShortFormulas = (a: ClaimGroup, b: ClaimGroup): boolean => {
  const claims = [...a.claims, ...b.claims];
  const rows = claims.map(formulaRows).filter((count) => count !== undefined);
  return (
    leaveRoom(leadsOf(claims)) &&
    rows.length === claims.length &&
    rows.length <= maxFormulas &&
    rows.reduce((sum, count) => sum + count, 0) <= maxRowsTogether
  );
};

const maxLinesBesidePicture = 5;
const maxCharactersBesidePicture = 320;

/** Text and the section's only picture stand side by side. */
const areTextAndPicture = (groups: readonly ClaimGroup[]): boolean => {
  const [a, b] = groups.map(({ claims }) => claims[0]);
  if (groups.length !== 2 || !a || !b) return false;
  const text = [a, b].find((claim) => claim.kind === 'lines');
  if (text?.kind !== 'lines' || ![a, b].some(isPicture)) return false;
  const lines = [...(text.lead ? [text.lead] : []), ...text.lines];
  const size = lines.reduce((sum, line) => sum + line.text.length, 0);
  const flat = text.lines.every((line) => !line.children);
  return flat && lines.length <= maxLinesBesidePicture && size <= maxCharactersBesidePicture;
};

const thoughts = new Set<Claim['rung']>(['definition', 'frame', 'contrast', 'sentence']);

/** One or two thoughts and the terms of an enumeration are one statement. */
const isStatement = ({ claims: [a, ...more] }: ClaimGroup, { claims: [b] }: ClaimGroup): boolean => {
  const both = [a, b];
  const text = both.find((claim) => claim?.kind === 'lines');
  const terms = both.find((claim) => claim?.kind === 'chips');
  return (
    more.length === 0 &&
    !!terms &&
    text?.kind === 'lines' &&
    thoughts.has(text.rung) &&
    text.lines.length <= (terms.lead ? 1 : 2)
  );
};

/** Decides which claims of a section share a slide: one idea and one kind of block each. */
export const groupClaims = (
  placed: readonly PlacedClaim[],
  assets: Pick<PostAssets, 'images'> = { images: new Map() },
  blocks: readonly RootContent[] = [],
): ClaimGroup[] => {
  const groups = placed.map(({ claim, block }) => groupOf({ claim: withoutRepeats(claim), block }));
  const [first, second] = groups;
  if (first && second && areTextAndPicture(groups)) return [join(first, second)];
  // What the author parted by a rule is of two things.
  const areParted = (group: ClaimGroup, next: ClaimGroup): boolean =>
    blocks.slice(group.last + 1, next.first + 1).some(({ data }) => data?.isBehindRule);
  const isPair = (run: readonly ClaimGroup[], next: ClaimGroup): boolean => {
    const group = run.reduce(join);
    const hasRoom = areShortListings(group, next) || hasRoomForOutput(group, next);
    return isOutputOf(next, group) && hasRoom && !areParted(group, next);
  };
  const pairs = runsOf(groups, isPair).map((run) => run.reduce(join));
  // What a command gave that has no room beside it is no beginning of the next step.
  const outputs = new Set(pairs.slice(1).filter(saysOutput));
  // Code whose output has no room beside it leads to that, and ends no slide of the step before it.
  const waiting = new Set(pairs.filter((_, at) => isOnlyPrinted(pairs[at + 1])));
  const together = (run: readonly ClaimGroup[], next: ClaimGroup): boolean => {
    const group = run.reduce(join);
    if (areParted(group, next) || waiting.has(next)) return false;
    return (
      (areShortListings(group, next) && !run.some((part) => outputs.has(part))) ||
      areShortFormulas(group, next) ||
      isStatement(group, next) ||
      sharedCard([...group.claims, ...next.claims], assets) !== undefined
    );
  };
  return runsOf(pairs, together).map((run) => run.reduce(join));
};
