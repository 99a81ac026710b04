import type { VFile } from 'vfile';
import { type Ledger, ledgerOf } from '../check/ledger.js';
import { topicOf } from '../condense/gate/topic.js';
import { flattenInline } from '../condense/inline-text.js';
import { isEnglish } from '../condense/judge-prose.js';
import { judgeSentence } from '../condense/ladder/sentence-ladder.js';
import { sentencesOf, splitSentences } from '../condense/segment/sentences.js';
import { longestStatement, rejectStatement, withoutMarker } from '../condense/tongues/judge-statement.js';
import { tongueOf } from '../condense/tongues/tongue.js';
import { knownTermsOf } from '../condense/weigh-post.js';
import { explainPage } from '../explain/explain-page.js';
import type { Settings } from '../model/settings.js';
import { slideMinutes } from '../model/talk.js';
import type { BuildPorts } from './build-ports.js';
import { type CompiledPost, compilePost } from './compile-post.js';
import { renderWithAssets } from './render-with-assets.js';

/** Where every sentence of a post went. */
export const explainPost = async (file: VFile, settings: Settings, ports: BuildPorts): Promise<Ledger> =>
  ledgerFor(await compilePost(file, settings, ports));

const ledgerFor = (compiled: CompiledPost): Ledger =>
  ledgerOf(compiled.trace, { split: splitSentences, whySpoken: whySpokenIn(compiled) });

/** The page that shows it: the post beside its slides. */
export interface ExplainedPost {
  /** Name of the deck's files without ending. */
  readonly slug: string;
  readonly html: string;
}

/** The same as one self-contained HTML page. */
export const explainPostAsPage = async (
  file: VFile,
  settings: Settings,
  ports: BuildPorts,
): Promise<ExplainedPost> => {
  const compiled = await compilePost(file, settings, ports);
  const { deck, slug, trace } = compiled;
  const rendered = await renderWithAssets(compiled);
  const slides = deck.children.map((slide, index) => ({
    drawing: rendered.slides[index] ?? '',
    layout: slide.layout,
    notes: slide.notes.map(({ text }) => text),
    minutes: slideMinutes(slide, deck.meta.pace),
    isBackup: index > trace.deck.end,
  }));
  const html = explainPage({ meta: deck.meta, ledger: ledgerFor(compiled), slides, rendered });
  return { slug, html };
};

/** What an author reads where a rule says why it rejects a sentence. */
const reasons: Readonly<Record<string, string>> = {
  question: 'a question is for the speaker to ask',
  'leans on another sentence': 'it leans on the sentence before it',
  'points back': 'it points back to something said before',
  'no antecedent': 'what it speaks of is named before it',
  'call to action': 'it asks the reader to do something',
  courtesy: 'it greets or thanks',
  'first person': 'it speaks in the first person',
  'speaks of the post': 'it speaks of the post itself',
  'too long': 'no part of it is short enough and says the same',
  'too short': 'it is too short to say something alone',
  'ends in a colon': 'it introduces what comes after it',
  'no main verb': 'it has no verb of its own',
  'first or second person': 'it speaks of the author or to the reader',
  'passing time': 'it is true for a while only',
  fragment: 'it is no whole sentence',
  announces: 'it says that there is something, and not what',
};

/** The same by the words of another language; nothing is told of a language without words. */
const whySpokenOf = (language: string): ((sentence: string) => string | undefined) => {
  const tongue = tongueOf(language);
  if (!tongue) return () => undefined;
  return (text) => {
    const reason = rejectStatement(withoutMarker(text, tongue).text, tongue, { most: longestStatement });
    if (reason === undefined) return 'other lines of its section say more';
    if (reason === 'too long') return 'it is too long to be shown whole';
    return reasons[reason] ?? 'it does not stand alone on a slide';
  };
};

/** Why a sentence is only spoken, by the rules that choose what is shown. */
const whySpokenIn = ({ outline, post }: CompiledPost): ((sentence: string) => string | undefined) => {
  if (!isEnglish(post.meta.language)) return whySpokenOf(post.meta.language);
  const topic = new Set([...topicOf(post.meta.title), ...knownTermsOf(outline).known]);
  return (text) => {
    const inline = flattenInline([{ type: 'text', value: text }]);
    const [sentence] = sentencesOf(inline);
    const verdict = sentence && judgeSentence(inline, sentence, topic);
    if (verdict?.line) return 'other lines of its section say more';
    return verdict && (reasons[verdict.reason] ?? 'no part of it stands alone on a slide');
  };
};
