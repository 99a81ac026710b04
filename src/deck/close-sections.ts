import { isCourtesy } from '../model/courtesies.js';
import type { Layout, Slide } from '../model/deck.js';
import { lettersOf } from '../model/letters-of.js';
import { plainText } from '../model/plain-text.js';
import { isClosing, isSummary } from './summaries.js';

const thanking =
  /^(?:(?:special |many )?thanks?(?: you)?|acknowledge?ments?|credits|talk to us|get(?:ting)? in touch|reach(?:ing)? (?:us|out)|(?:release|project|working group|sig) leads?$|contact(?: us)?|feedback|questions\??$|about (?:me|us|the (?:authors?|speakers?))$|danksagung|danke|remerciements|agradecimientos|謝辞|致谢|감사)(?![\p{L}\p{N}])/iu;
const footnotes =
  /^\P{L}*(?:foot ?notes?|fußnoten|脚注|さらに詳しく|references?$|further reading|(?:learn|read) more|see also|related (?:posts|articles|reading|links)|additional (?:information|resources|links)\P{L}*$|resources and (?:community|links|support)\P{L}*$|(?:useful |helpful |more )?links(?:$| and)|sources$|(?:more )?examples and sources$|bibliography|(?:références?|ressources|liens|pour aller plus loin|la suite|à suivre|referencias|recursos(?: adicionales)?|enlaces(?: de interés)?|más información|para saber más|quellen)\P{L}*$|weiterführende|参考文献|参考資料|参考资料|参考链接|相关链接|延伸阅读)(?![\p{L}\p{N}])/iu;
/** What the audience may do after the talk: its links are among the resources. */
const calling =
  /^\P{L}*(?:(?:how to )?get(?:ting)? involved|(?:come |please )?join(?:ing)? (?:us|in|the)|join(?:ing)?$|how (?:(?:you|to|can you|can i|do i|should i) (?:can )?)(?:help|contribute|get involved|join)|contribut(?:e|ing)(?:$| to| back)|(?:join the )?community$|stay (?:tuned|in touch|connected|up to date)|connect with us|over and out|socials?$|see you|support(?:ing)?(?: us| me)?$|sponsors?(?: us)?$|licen[cs](?:e|ing)$|help (?:us|wanted)|want to (?:help|join|contribute|get involved|learn more)|collaborate with (?:us|the|our)|(?:bake|build|chat|come|hang out|jam|talk|work) with us\P{L}*$|contributions? (?:are )?welcome|we (?:want|need) (?:you|your help)|how to get started with|community (?:and|&) (?:resources|support|links)|try it(?: out)?$)(?![\p{L}\p{N}])/iu;

/** What is owed or asked for at an end: its links are nothing to take home. */
const owed = /^(?:licen[cs]|sponsor|support)/iu;

/** Whether a heading calls readers to do or to read something: the links below it are what they take home. */
export const callsReaders = (heading: string): boolean =>
  (calling.test(heading) && !owed.test(heading)) || footnotes.test(heading);

/** Headings that stand over anything. */
const anywhere =
  /^\P{L}*(?:intro(?:duction)?|overview|background|context|update|news|others?|misc(?:ellaneous)?|notes?|介绍|简介|前言|背景|はじめに|введение)?\P{L}*$/iu;

/** Whether a heading may stand over anything, as "Background" does. */
export const standsAnywhere = (heading: string): boolean => anywhere.test(heading);

/** Whether a heading says what the section below it is about, and not where in a post it stands. */
export const saysTopic = (heading: string): boolean => !standsAnywhere(heading) && !saysFrame(heading);

/** Whether a heading announces what a slide of the frame does, which may carry it. */
export const saysFrame = (heading: string): boolean => rows.some(({ says }) => says(heading));

/** Which slides of the frame say what a heading announces, the best first. */
const rows: readonly { readonly says: (heading: string) => boolean; readonly layouts: readonly Layout[] }[] =
  [
    {
      says: (heading) => isClosing(heading) || isSummary(heading),
      layouts: ['takeaways', 'thanks'],
    },
    { says: (heading) => calling.test(heading) && owed.test(heading), layouts: ['thanks'] },
    {
      says: (heading) => footnotes.test(heading) || calling.test(heading),
      layouts: ['resources', 'thanks'],
    },
    { says: (heading) => thanking.test(heading) || isCourtesy(heading), layouts: ['thanks'] },
  ];

/** Whether a slide shows the heading of a section and nothing else. */
export const isBareSection = ({ layout, children, kicker, data }: Slide): boolean =>
  layout === 'statement' && children.length === 0 && kicker === undefined && data?.entry !== undefined;

/** The last slide that may carry what a bare slide announces; one whose heading says nothing of the kind has none. */
const carrierOf = (bare: Slide, closings: readonly Slide[]): Slide | undefined => {
  const heading = plainText(bare.title ?? []);
  const layouts = rows.find(({ says }) => says(heading))?.layouts ?? [];
  return layouts
    .map((layout) => closings.find((slide) => slide.layout === layout))
    .find((slide) => slide !== undefined && slide.kicker === undefined);
};

/** "Thank you!" above "Thank you". */
const saysSame = (bare: Slide, carrier: Slide): boolean =>
  lettersOf(plainText(bare.title ?? [])) === lettersOf(plainText(carrier.title ?? []));

const carrying = (carrier: Slide, bare: Slide): Slide => ({
  ...carrier,
  ...(bare.title && (saysSame(bare, carrier) ? { title: bare.title } : { kicker: bare.title })),
  ...(bare.data ? { data: { ...carrier.data, ...bare.data } } : {}),
  notes: [...bare.notes, ...carrier.notes],
});

/**
 * A talk does not end on slides of one word: a last section such as "Conclusion" of which nothing is shown is said with the
 * slide of the frame that does what its heading announces, and its heading is the kicker there.
 */
export const closeSections = (talk: readonly Slide[], frame: readonly Slide[]): Slide[] => {
  const [slides, closings] = [[...talk], [...frame]];
  for (let bare = slides.at(-1); bare && isBareSection(bare); bare = slides.at(-1)) {
    const carrier = carrierOf(bare, closings.slice(0, firstTaken(closings)));
    if (!carrier) break;
    closings[closings.indexOf(carrier)] = carrying(carrier, bare);
    slides.pop();
  }
  return [...slides, ...closings];
};

/** What comes earlier in the post is carried by an earlier slide. */
const firstTaken = (closings: readonly Slide[]): number => {
  const taken = closings.findIndex(({ kicker }) => kicker !== undefined);
  return taken < 0 ? closings.length : taken;
};
