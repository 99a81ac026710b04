import { relative, resolve, sep } from 'node:path';
import type { VFile } from 'vfile';
import { qrCode } from '../assets/qr-code.js';
import { type FoundBreach, findBreaches } from '../check/gate-table.js';
import { findingOf } from '../check/gates/gate.js';
import { linesOfSlides } from '../check/lines-of-slides.js';
import { type Trace, traceDeck } from '../check/trace-deck.js';
import { withoutTexts } from '../condense/without-texts.js';
import { numberAgenda } from '../deck/agenda.js';
import { planDeck } from '../deck/plan-deck.js';
import { fitDeck } from '../fit/fit-deck.js';
import { plainStyle } from '../fit/plain-style.js';
import { slugOf } from '../io/output-name.js';
import { stampDeck } from '../marp/deck-hash.js';
import { lowerDeck } from '../marp/lower-deck.js';
import { printMarp } from '../marp/print-marp.js';
import type { PostAssets } from '../model/assets.js';
import type { PlacedClaim } from '../model/claim.js';
import type { Deck } from '../model/deck.js';
import { noMemory } from '../model/memory.js';
import type { Outline, Section } from '../model/outline.js';
import type { Post } from '../model/post.js';
import type { Settings } from '../model/settings.js';
import { longSlides } from '../model/talk.js';
import type { Theme } from '../model/theme.js';
import { parseSource } from '../post/parse-source.js';
import type { BuildPlugins, BuildPorts } from './build-ports.js';
import { type OutlineAndClaims, outlineAndClaims } from './outline-and-claims.js';
import { preparePost } from './prepare-post.js';
import { withNotes } from './talk-data.js';
import { tellFinding } from './tell-finding.js';

/** Everything that the passes make of a post, each value named. */
export interface CompiledPost {
  readonly settings: Settings;
  readonly slug: string;
  readonly post: Post;
  readonly assets: PostAssets;
  readonly outline: Outline;
  readonly claims: ReadonlyMap<Section, readonly PlacedClaim[]>;
  /** How much of the post's point each section carries, 0 to 1. */
  readonly weights: ReadonlyMap<Section, number>;
  readonly plan: Deck;
  readonly deck: Deck;
  readonly markdown: string;
  readonly theme: Theme;
  /** Where everything of the post went: what gates, bands and the ledger are read from. */
  readonly trace: Trace;
}

type Claims = CompiledPost['claims'];

/** Characters up to which a parse in this process is quick, whatever the post holds. */
const parsedHere = 256 * 1024;

/** Compiles a post to Marp Markdown: passes 1 to 8. Messages about the post go to `file`. */
export const compilePost = async (
  file: VFile,
  settings: Settings,
  ports: BuildPorts,
  plugins: BuildPlugins = {},
): Promise<CompiledPost> => {
  const apart = String(file.value).length > parsedHere ? ports.parseApart : undefined;
  const { maxInput } = settings;
  const parsed = await (apart
    ? apart(file, { maxInput })
    : parseSource(file, { maxInput, ...(plugins.memory ? { memory: plugins.memory } : {}) }));
  const post = transform(parsed, file, plugins);
  return compileParsed({ post, file }, settings, ports, plugins);
};

/** Compiles a post that is parsed already: passes 2 to 8. */
export const compileParsed = async (
  { post: parsed, file }: { readonly post: Post; readonly file: VFile },
  settings: Settings,
  ports: BuildPorts,
  plugins: BuildPlugins = {},
): Promise<CompiledPost> => {
  const input = await preparePost(parsed, file, settings, ports);
  const { post, assets, theme } = input;
  const slug = settings.deckName ?? slugOf(file.path ?? 'post.md');
  const { memory = noMemory } = plugins;
  const condensed = outlineAndClaims(post, input.settings, { file, memory });
  const { outline, claims, weights } = await written(condensed, input.settings, { file, ports });
  const draw = (shown: Claims): Drawn => {
    const plan = planDeck({
      outline,
      claims: shown,
      assets,
      settings: input.settings,
      slug,
      qrCode,
      ...(input.logo ? { logo: input.logo } : {}),
      ...(input.portrait ? { portrait: input.portrait } : {}),
      ...(plugins.layouts ? { layouts: plugins.layouts } : {}),
      ...sourceOf(file, input.settings.out),
    });
    const { deck: fitted, messages } = fitDeck(withStyle(plan, theme), theme, { memory });
    const deck = numberAgenda(fitted);
    const trace = traceDeck(deck, { post, outline, assets });
    return { claims: shown, plan, deck, messages, trace, breaches: findBreaches(trace) };
  };
  const drawn = settle(draw(claims), draw);
  const { plan, deck, trace } = drawn;
  tell(file, drawn);
  const markdown = stampDeck(printMarp(lowerDeck(withNotes(deck, input.settings.notes))));
  return {
    settings: input.settings,
    slug,
    post,
    assets,
    outline,
    claims: drawn.claims,
    weights,
    plan,
    deck,
    markdown,
    theme,
    trace,
  };
};

const transform = (post: Post, file: VFile, { transforms = [] }: BuildPlugins): Post => {
  const tree = transforms.reduce((done, plugin) => plugin(done, file) ?? done, post.tree);
  return { ...post, tree };
};

/** With the lines of the user's writer, when there is one. */
const written = async (
  condensed: OutlineAndClaims,
  { writer }: Settings,
  { file, ports }: { readonly file: VFile; readonly ports: BuildPorts },
): Promise<OutlineAndClaims> => {
  if (writer === undefined || !ports.runWriter) return condensed;
  const { useWriter } = await import('./use-writer.js');
  return useWriter(condensed, file, { writer, run: ports.runWriter });
};

const sourceOf = (file: VFile, out: string): { source?: string } => {
  if (!file.path || file.path.startsWith('<')) return {};
  return { source: relative(out, resolve(file.cwd, file.path)).split(sep).join('/') };
};

/** A theme of ours needs no rules of the deck. */
const withStyle = (plan: Deck, { manifest, measured }: Theme): Deck =>
  manifest ? plan : { ...plan, meta: { ...plan.meta, style: plainStyle(measured) } };

/** A deck, drawn of what may be shown, and what is the matter with it. */
interface Drawn extends Pick<CompiledPost, 'claims' | 'plan' | 'deck' | 'trace'> {
  readonly messages: ReturnType<typeof fitDeck>['messages'];
  readonly breaches: readonly FoundBreach[];
}

/** A line that is left out may bring another one forward, which may break a gate in its turn. */
const mostTurns = 4;

/** The deck without the lines that break a gate: they are spoken. */
const settle = (drawn: Drawn, draw: (claims: Claims) => Drawn, turns = mostTurns): Drawn => {
  const texts = new Set(drawn.breaches.flatMap(({ breach }) => breach.text ?? []));
  const fewer = turns === 0 || texts.size === 0 ? drawn.claims : withoutTexts(drawn.claims, texts);
  return fewer === drawn.claims ? drawn : settle(draw(fewer), draw, turns - 1);
};

/** Tells what it took that every slide fits, which stand too long, and the gates that the deck breaks, at the lines of the post. */
const tell = (
  file: VFile,
  { deck, messages, breaches, trace }: Pick<Drawn, 'deck' | 'messages' | 'breaches' | 'trace'>,
): void => {
  const lines = linesOfSlides(trace);
  const at = (slide: number, ruleId: string) => {
    const line = lines.get(slide);
    return { source: 'postdeck', ruleId, ...(line === undefined ? {} : { place: { line, column: 1 } }) };
  };
  for (const { slide, rule, reason } of messages)
    file.message(`slide ${slide + 1}: ${reason}`, at(slide, rule));
  for (const { slide, minutes } of longSlides(deck))
    file.info(
      `slide ${slide + 1} is shown for about ${Math.round(minutes)} minutes: part it with a heading, or mark what else to show with ==…==`,
      at(slide, 'long-slide'),
    );
  for (const { gate, breach } of breaches) tellFinding(file, findingOf(gate, breach));
};
