import type { List, RootContent } from 'mdast';
import type { Line, PlacedClaim } from '../../model/claim.js';
import type { Section } from '../../model/outline.js';
import { headingOf } from '../heading-of.js';
import { flattenInline } from '../inline-text.js';
import { endsInColon } from '../ladder/lead-clauses.js';
import { onlyLink } from '../ladder/only-link.js';
import { placeOf } from '../place-of.js';
import { announcedLead } from './announced-lead.js';
import { leadInTongue } from './lead-in-tongue.js';
import { type Tongue, tongueOf } from './tongue.js';

/** What asks an audience to come along. */
const invites =
  /参加(?:してください|しませんか|しよう|ください|方法)|ご参加|加入我们|加入我們|参与(?:进来|我们)|참여(?:하기|해|하세요|방법)|únete|únase|involúcrate|participa(?:r)?(?!\p{L})|junte-se|participe|envolva-se|rejoignez|rejoindre|participez|unisciti|partecipa(?:te)?(?!\p{L})|mach(?:t|en sie)? mit(?!\p{L})|mitmachen|beteilig\p{L}* (?:dich|euch|sie sich)|doe mee|sluit je aan|gå med|bli med|dołącz|přidej(?:te)? se|присоединя|приєдну|долуча|katıl(?:ın|ım)(?!\p{L})|bergabung|tham gia|शामिल हों|شامل ہوں|انضم|بپیوندید|הצטרפ/iu;

/** What only names the parts of a text. */
const agenda =
  /^\P{L}*(?:目次|アジェンダ|目录|目錄|목차|차례|índice|contenidos?|sumário|conteúdos?|sommaire|table des matières|au programme|inhalt(?:sverzeichnis)?|indice|sommario|inhoud(?:sopgave)?|innehåll|indhold|innhold|sisällys|spis treści|obsah|cuprins|содержание|оглавление|зміст|içindekiler|daftar isi|mục lục|विषय[- ]?सूची|فہرست|المحتويات|فهرست)\P{L}*$/iu;

/** A question that a text is about to answer. */
const asks =
  /^[\P{L}]*(?:qué|cómo|cuándo|cuál(?:es)?|dónde|por qué|o que|como|quando|qual|quais|onde|por que|comment|pourquoi|quand|quel(?:le)?s?|qu['’]est-ce|où|come|perché|cosa|quale|dove|wie|was|warum|wann|welche[rsn]?|hoe|wat|waarom|wanneer|welke|hur|vad|varför|hvordan|hvad|hva|hvorfor|miten|mikä|miksi|milloin|jak|co|dlaczego|kiedy|jakie|proč|kdy|cum|de ce|când|как|что|почему|зачем|когда|какие|як|що|чому|коли|які|πώς|τι|γιατί|πότε|apa|bagaimana|kapan|mengapa|cách|khi nào|tại sao|làm thế nào|كيف|ما|متى|لماذا|چگونه|چرا|איך|מה|למה|מתי)(?!\p{L})|(?:nedir|nasıl \p{L}+|là gì|क्या है|کیا ہے|とは|なのか|するには|하는 방법|하는 법|[?？؟])$/iu;

/** "Quelques ressources pour s'y mettre": where a reader may go. */
const resources =
  /quelques (?:ressources|liens)|ressources (?:utiles|complémentaires|pour)|(?:algunos|alguns) (?:recursos|enlaces|links)|recursos (?:útiles|adicionales|adicionais|úteis)|einige (?:ressourcen|links)|weiterführende|alcune risorse|pour aller plus loin|para saber (?:más|mais)|参考资料|參考資料|延伸阅读|延伸閱讀|相关链接|相關連結|参考リンク|参考文献/u;

/** "Подробнее": where more of it can be read. */
const furtherReading =
  /^\P{L}*(?:подробнее|материалы по теме|(?:полезные )?ссылки|что (?:по)?читать|источники|докладніше|корисні посилання|参考资料|參考資料|参考文献|参考リンク|関連リンク|相关链接|延伸阅读|更多信息|(?:了解|瞭解)更多|进一步(?:了解|阅读)|進一步(?:了解|閱讀)|참고 ?(?:자료|링크)?|enlaces|referencias|referências|más información|mais informações|weiterführende links|pour aller plus loin)\P{L}*$/iu;

/** The texts before and behind this one. */
const neighbour =
  /^(?:이전|다음) ?글|^(?:前|次)の記事|^[上下]一篇|^(?:artículo|entrada|post|artigo|article) (?:anterior|siguiente|seguinte|précédent|suivant)|^(?:vorheriger|nächster) (?:artikel|beitrag)/iu;

/** "第一部分将介绍石窑": what a text will tell. */
const willTell = /(?:将|將|会|會)(?:介绍|介紹|讲解|講解|讨论|討論|展示|演示)/u;

const wordsOf = (list: List): string[] =>
  list.children.map(({ children: [first] }) =>
    first?.type === 'paragraph' ? flattenInline(first.children).text.trim() : '',
  );

/** What leads to a list by a colon. */
const leadBefore = (before: RootContent | undefined): string => {
  if (before?.type !== 'paragraph') return '';
  const { text } = flattenInline(before.children);
  return endsInColon.test(text) ? (text.split(/(?<=[.!?。！？।۔])\s*/u).at(-1) ?? '') : '';
};

const share = (texts: readonly string[], test: RegExp): number =>
  texts.filter((text) => test.test(text)).length / Math.max(1, texts.length);

/** Whether a list of another language than English is for readers alone: an invitation, a table of contents, links to other texts. */
const isForReaders = (list: List, lead: string, heading: string, tongue: Tongue): boolean => {
  const words = wordsOf(list);
  const lower = lead.toLowerCase();
  return (
    invites.test(heading) ||
    furtherReading.test(heading) ||
    invites.test(lead) ||
    (tongue.post.test(lower) && !tellsOfItself(list, lower) && !(heading !== '' && presents(lower))) ||
    resources.test(lower) ||
    agenda.test(heading) ||
    agenda.test(lead) ||
    words.some((text) => neighbour.test(text)) ||
    share(words, willTell) > leastTelling ||
    (heading === '' && lead === '' && share(words, asks) >= leastAsked) ||
    list.children.every((item) => onlyLink(item) !== undefined && item.children.length === 1)
  );
};

/** What is needed, which a text says of its talk as well: "この記事では、次の環境が前提となります". */
const needs = /前提|必要|要件|requisito|pre-?requisit|necesita|precisa|전제|필요|voraussetz|prérequis/iu;

/** "石窯を使う場面をいくつか紹介します", below a heading: the list is of the section, and not of the text. */
const presents = (lead: string): boolean =>
  /(?:いくつか|[二三四五\d]つ(?:ほど)?)(?:を)?(?:紹介|ご紹介|挙げ)(?:し)?(?:ます|ました|る|て)/u.test(lead) &&
  !/記事|本稿|本章|本節|連載|ブログ|今回|これから|[以後]降/u.test(lead);

/** "**now list**: …": more than half of its items tell what they name, and none what a text will. */
const tellsOfItself = ({ children }: List, lead: string): boolean => {
  const defined = children.filter(({ children: [first] }) => {
    if (first?.type !== 'paragraph') return false;
    const [name, gloss] = first.children;
    const isName = name?.type === 'strong' || name?.type === 'inlineCode';
    return isName && gloss?.type === 'text' && /^\s*[:：—–-]/u.test(gloss.value);
  });
  return needs.test(lead) || defined.length > children.length / 2;
};

/** More of its items than this speak of what the text will tell. */
const leastTelling = 1 / 2;

/** Above all headings stands what a text will answer. */
const leastAsked = 1 / 3;

/** "主要分成三层": as many as the list has, where fewer are shown; "三个月" and "第三个" count no members. */
const countsAll = (lead: string, { children }: List): boolean => {
  const [, digit = ''] =
    /(?<![第十百])(两|兩|[二三四五六七八九])\s?(?:个|個|种|種|层|層|点|點|步|项|項|类|類|つ)(?![月年周週天次钟鐘]|小时|小時|分钟|分鐘|星期|季度)/u.exec(
      lead,
    ) ?? [];
  return digit !== '' && Math.max(2, '零一二三四五六七八九'.indexOf(digit)) === children.length;
};

/** "DOMに触る部分は", "が余計にある", "以下の表を参照": halves of sentences, what points at a table, and what says that something is done or will be said. */
const torn =
  /^(?:が|を|だけが)(?=[\p{Script=Han}\p{Script=Katakana}])|(?:(?<!ので)は|[がを]|れば|だけで)$|以下の(?:表|図|リスト)を参照$|[见見]下[表图圖]$|^(?:至此|到此(?:为止|為止)?|到[这這][里裡])[，,]|^(?:再|先|接着|最后|下面)?来?(?:说|說|讲|講|谈|談|看)一?下/u;

/** "私はライ麦が好きです", "焼いていますか！", "紹介したいと思ったわけです": what an author says of himself in points. */
const chats =
  /^(?:私|僕|俺|わたし|ぼく)(?:は|が|に|も)|(?:とおも|と思)(?:[いうっ]|われ)|(?:ます|です|でしょう)か\P{L}*$/u;

/** Whether more than half of a list is its author's talk. */
const isChat = (lines: readonly Line[]): boolean =>
  lines.filter(({ text }) => chats.test(text)).length > lines.length / 2;

const wholeLines = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line): Line[] => {
    if (!line.children) return torn.test(line.text) || chats.test(line.text) ? [] : [line];
    const { children, ...own } = line;
    const below = wholeLines(children);
    return [below.length > 0 ? { ...own, children: below } : own];
  });

/** The claim of a list as its language lets it be shown; undefined when it is only for readers. */
export const listInTongue = (
  placed: PlacedClaim,
  section: Section,
  language: string,
): PlacedClaim | undefined => {
  const tongue = tongueOf(language);
  const list = section.blocks[placed.block];
  const { claim } = placed;
  if (!tongue || claim.kind !== 'lines') return placed;
  const { before } = placeOf(section.blocks, placed.block);
  const announced = claim.lead ? undefined : announcedLead(before, tongue);
  if (announced) return { ...placed, claim: { ...claim, lead: announced } };
  if (list?.type !== 'list') return placed;
  const words = claim.lead?.text ?? leadBefore(before);
  if (isForReaders(list, words, headingOf(section), tongue)) return undefined;
  if (claim.lines.length < list.children.length && countsAll(words, list)) return undefined;
  const lines = wholeLines(claim.lines);
  if (lines.length === 0 || isChat(claim.lines)) return undefined;
  const { lead, ...alone } = { ...claim, lines };
  const shown = lead && leadInTongue(lead, before, tongue);
  return { ...placed, claim: shown ? { ...alone, lead: shown } : alone };
};
