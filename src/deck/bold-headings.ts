import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../model/plain-text.js';
import { repeated } from '../model/repeated.js';
import { runsOf } from '../model/runs.js';
import type { SectionPart } from './author-words.js';
import { numberedLines } from './numbered-lines.js';
import { plainLines } from './plain-lines.js';
import { type OpenedItems, openTitledItems } from './titled-items.js';

/** Characters of a bold line that stands for a heading, of a question, of the title of either, and of the shortest of several. */
const longest = { heading: 80, question: 300, title: 90, shortest: 140 };

/** Lines that stand for headings in one section; a single one is an emphasis. */
const fewest = 2;

/** "Q: …", "Question 3. …" */
const asked = /^(?:Q|Question)\b[\s\d]*[:.]\s*/;

/** "FM: How …?", "Ada Moss (AM): How …?" */
const asker = /^\p{Lu}[\p{L} .]{0,30}(?:\(\p{Lu}{2,4}\))?\s?:\s+(?=\p{Lu})/u;

/** What is asked. */
const asking = /[?？]$/u;

const textOf = ({ children }: Paragraph): string => plainText(children).replace(/\s+/gu, ' ').trim();

const isBold = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.length > 0 &&
  nodes.every((node) => {
    if (node.type === 'strong') return true;
    if (node.type === 'text') return node.value.trim() === '';
    return node.type === 'emphasis' && isBold(node.children);
  });

/** "**FM**: How …?": who asks is bold, and what is asked is not. */
const isAskedBy = ({ children }: Paragraph, text: string): boolean =>
  children[0]?.type === 'strong' && asker.test(text) && asking.test(text);

/** "Note", "Example", "注意", "main.go": a word that says of what kind the next block is, and heads nothing. */
const label =
  /^(?:notes?|warnings?|examples?|tips?|hints?|important|caution|info|danger|updates?|edit|disclaimer|questions?|answers?|and|or|vs\.?|input|output|results?|pros|cons|before|after|old|new|good|bad|todo|tl;?dr|contents|注意?|示例|例子|例如|提示|说明|說明|警告|更新|目录|目錄|备注|備註|注記|例|補足|参考|결과|예시|참고|[\w-]+\.[a-z]{1,5})$/iu;

/** Words without blanks between them are more than a label. */
const unspaced = /^(?=.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]).{2,40}$/u;

const ends = /[\p{L}\p{N})）”"'』」》]$/u;

const isHeadingLike = (node: RootContent | undefined): node is Paragraph => {
  if (node?.type !== 'paragraph') return false;
  const text = textOf(node);
  if (!isBold(node.children) && !asked.test(text) && !isAskedBy(node, text)) return false;
  if (asking.test(text)) return text.length <= longest.question;
  if (!isBold(node.children) || text.length > longest.heading || !ends.test(text) || label.test(text))
    return false;
  return /\s/u.test(text) || unspaced.test(text);
};

/** "MinSuccess": one word is a heading among others, and by itself it may be a label. */
const isNameAlone = (node: RootContent | undefined): node is Paragraph => {
  if (node?.type !== 'paragraph' || !isBold(node.children)) return false;
  const text = textOf(node);
  return /^\p{L}[^\s:：]{2,39}$/u.test(text) && ends.test(text) && !label.test(text);
};

/** Who asks is no part of the question, and what leads up to it is spoken. */
const titleOf = (line: Paragraph): string | undefined => {
  const whole = textOf(line).replace(asked, '').replace(asker, '');
  const questions = whole.match(/(?<=^|[.?!]\s)\p{Lu}[^.?!]*\?(?=\s|$)/gu) ?? [];
  const last = questions.findLast((question) => whole.endsWith(question));
  const fitting = [whole, last, ...questions].find(
    (title) => title !== undefined && title.length <= longest.title,
  );
  const [shortest] = questions.toSorted((a, b) => a.length - b.length);
  return fitting ?? (shortest !== undefined && shortest.length <= longest.shortest ? shortest : undefined);
};

/** Below a heading there is something to it; a line above a list leads to it. */
const isFollowed = (
  line: Paragraph,
  next: RootContent | undefined,
  isTitle: (node: RootContent) => boolean,
): boolean => next !== undefined && !isTitle(next) && (next.type !== 'list' || asking.test(textOf(line)));

/** What stands in bold twice is a label of what is below it. */
const saidTwice = (blocks: readonly RootContent[]): ReadonlySet<string> =>
  repeated(
    blocks.flatMap((block) => (block.type === 'paragraph' && isBold(block.children) ? [textOf(block)] : [])),
  );

/** Who speaks in a paragraph, by the bold name that it begins with. */
const speakerOf = ({ children: [first] }: Paragraph): string | undefined =>
  first?.type === 'strong' ? plainText(first.children).replace(/(?<![\s:：])[\s:：]+$/u, '') : undefined;

/** Who mostly answers: "**Ada Moss**: Who knows?" is no question of an interview. */
const answering = (blocks: readonly RootContent[]): ReadonlySet<string | undefined> => {
  const asks = new Map<string, number>();
  for (const block of blocks) {
    const speaker = block.type === 'paragraph' ? speakerOf(block) : undefined;
    if (block.type !== 'paragraph' || speaker === undefined) continue;
    asks.set(speaker, (asks.get(speaker) ?? 0) + (asking.test(textOf(block)) ? 1 : -1));
  }
  return new Set([...asks].filter(([, more]) => more < 0).map(([speaker]) => speaker));
};

/** The lines of some blocks that stand for headings, with their titles; a question may be too long for one. */
const titlesIn = ({
  blocks,
  heads,
}: OpenedItems): ReadonlyMap<RootContent | undefined, string | undefined> => {
  const numbered = numberedLines(blocks);
  const plain = plainLines(blocks);
  const often = saidTwice(blocks);
  const answer = answering(blocks);
  const isAnswer = (node: Paragraph): boolean => !isBold(node.children) && answer.has(speakerOf(node));
  const isTitle = (node: RootContent | undefined): node is Paragraph =>
    (isHeadingLike(node) && !often.has(textOf(node)) && !isAnswer(node)) ||
    (node !== undefined && (numbered.has(node) || plain.has(node) || heads.has(node)));
  const sure = blocks.filter(
    (block, at) => plain.has(block) || (isTitle(block) && isFollowed(block, blocks[at + 1], isTitle)),
  );
  if (sure.length < fewest) return new Map();
  const isAny = (node: RootContent | undefined): node is Paragraph => isTitle(node) || isNameAlone(node);
  return new Map(
    blocks.flatMap((block, at) => {
      const next = blocks[at + 1];
      const title = isAny(block) && next !== undefined && !isAny(next) ? titleOf(block) : undefined;
      // What stands below a head that is too long for a title is no answer to the one before.
      return title === undefined && !heads.has(block) ? [] : [[block, title] as const];
    }),
  );
};

/**
 * A part of a section, parted again where bold or numbered lines stand for headings, as in an interview. The lines stay
 * among the blocks: they are prose that is spoken. Where two lines are headings, every such line closes the part before it.
 */
export const partAtBoldLines = (part: SectionPart): readonly SectionPart[] => {
  const opened = openTitledItems(part.blocks);
  const { blocks } = opened;
  const titles = titlesIn(opened);
  if (titles.size === 0) return [part];
  const runs = runsOf(blocks, (_, next) => !titles.has(next));
  const before = titles.has(blocks[0]) ? [] : (runs.shift() ?? []);
  const parts = runs.map((run): SectionPart => {
    const title = titles.get(run[0]);
    return { blocks: run, ...(title === undefined ? {} : { title }) };
  });
  return [{ ...part, blocks: before }, ...parts];
};
