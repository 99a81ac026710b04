import { namesNoKind } from './bare-labels.js';

/** Sentences that only say that there is a list: "Here are the highlights", "The main parts are". */
export const presenting =
  /\b(?:here(?:['’]s| is| are)|below (?:is|are)|following|as follows|these (?:are|were|include)|this (?:is|includes?)|includ(?:e|es|ed|ing)|consists? of|contains?|covers?|comprises?|highlights?|overview|summary|at a glance|like this|to learn more|such as|falls? (?:roughly |broadly )?into)\b|\b(?:are|were)(?:, in order)?\s*[:：]?$/iu;

/** What is over any list: "Highlights", "Specifically", "Here are some examples". */
export const empty =
  /^(?:\p{Emoji_Presentation}\s*)?(?:but\s)?(?:(?:here(?:['’]s| are| is)|these are|an?|the|some|a few|of|just|to mention|our|my)\s)*(?:(?:key|main|notable|major|other|more)\s)?(?:highlights?|overview|details?|steps?|examples?|tips(?: (?:&|and) tricks)?|suggestions?|set-?up|execution|list|notes?|(?:points?|considerations?|things|aspects)(?: to (?:consider|note|notice|remember|know|keep in mind))?|(?:notice|note|observe) (?:a few|some|several|two|three) (?:things|points|details)|specifically|in particular|(?:keep|bear) in mind|(?:please )?(?:note|remember)|in a nutshell|in short|in summary|in conclusion|to (?:sum up|summari[sz]e)|(?:even )?more important(?:ly)?|namely|for example|for instance|e\.g|i\.e|tl;?dr|what['’]s (?:changed|new)|what (?:has )?changed|(?:in )?order|in (?:alphabetical|no particular) order|where|to recap|recap|breakdown|(?:questions|topics|examples|items|things)(?: included?)?|the (?:specific )?steps|(?:a\s)?(?:(?:quick|brief|short|simple|simplified),?\s){1,3}(?:primer|summary|overview|recap|rundown)(?:\sof (?:best practices|the basics))?|(?:series|selection|number|list) of (?:talks|things|points)|all times (?:are|in)\s.{1,30}|as (?:you|we) can see(?: (?:from|in|on) (?:the|our|this)\s.{1,40})?|most notably|(?:key|main|quick) takeaways|(?:some of )?the highlights (?:of|in|since|from) (?:this|the|last)\s\p{L}+|in (?:version )?v?\d[\d.]*)(?:\sbeing)?\s*[,:：.]?$|^\([^()]*\)$|^(?:error|warning|note|info|tip|danger|caution|important)\s["“]|\b(?:not exhaustive|links? to)\b|^(?:with|of|for|by|from) (?:in|on|at|of|by|with)\b/iu;

/** What a heading says better. */
const weakLabel =
  /^(?:(?:the|our|some|a few|other)\s)*(?:(?:key|main|notable|major|new)\s)?(?:highlights|improvements|fixes|changes|features|developments|updates|results)(?: and (?:improvements|(?:bug )?fixes|features))?(?: include|(?: (?:coming|introduced|made))?(?: (?:in|of|with) v?(?<release>\d[\w.]*)))?\s*[:：.]?$/iu;

/** Whether the heading over a list says better what a sentence before it does. */
export const isWeakUnder = (text: string, heading = ''): boolean => {
  const label = weakLabel.exec(text.trim());
  if (!label || namesNoKind(heading)) return false;
  const release = label.groups?.release?.replace(/\.$/u, '');
  return release === undefined || (heading.includes(release) && news.test(heading));
};

/** "Highlights of 2.1": what "The changes in 2.1" says below it; plans and known issues it would call done or mended. */
const news =
  /\b(?:highlights?|changes?|changelog|news?|features?|improvements?|fixes|updates?|releases?)\b/iu;

/** "We show the following:", "This post looks at:": what the post tells further on. */
export const announces =
  /\b(?:we|I|this (?:post|article|blog(?: post)?|guide|tutorial))\b(?: (?:will|also|then|first|try to|want to)){0,2} (?:focus|show|look|cover|discuss|explore|walk|describe|talk|learn|go|present)(?:e?s)?\b/iu;

/** Headings over an outline of the post. */
export const isOverview = (heading: string): boolean =>
  namesNoKind(heading) || /^\P{L}*(?:executive|quick|short) summary\P{L}*$/iu.test(heading);

/** "You can learn more at:", "try the following guides": a list of where to go. */
export const sendsOn =
  /\bworth (?:checking out|exploring|reading|watching|visiting|following|a (?:look|read|visit|watch))\s*[:：]?$|\b(?:catch|find|meet|see|hear) (?:him|her|them|us|me)\b.{0,40}\b(?:at|on|in|here)\s*[:：]?$|^(?:(?:for )?references?|sources)\s*[:：]?$|^(?:learn|read|find out) more (?:about|on)\s.{1,60}[:：]$|\b(?:learn|read|find out|see) more\b.{0,40}\b(?:at|on|in|here)\s*[:：]?$|^for (?:a )?(?:deeper|more|further)\b.{0,60}\b(?:into|on|about)?\s*[:：]?$|\b(?:following|these) (?:guides|links|resources|posts|articles|docs|videos|tutorials|PRs|pull requests|issues|tickets) (?:for|to (?:learn|read|see|find))\b|\b(?:following|these) (?:guides|links|resources|posts|articles|docs|videos|tutorials)\b|\b(?:useful|helpful|interesting|handy) (?:links|resources|articles|posts)\s*[:：.]?$|\b(?:article|post|tutorial|guide|series|talk) (?:is|will be) (?:structured|organi[sz]ed|laid out|divided|split)\b|\bsave the dates?\b|\battend(?:ing)? (?:some|a few|several|the following|these) (?:conferences|events|meetups)\b/iu;

/** A courtesy, of which no list hangs: "If you have any questions". */
export const courtesy =
  /^(?:if|should) you (?:have|need|want to (?:get|join|help|contribute|learn|know|find|talk|chat)|would like to|are interested|['’]d like to)(?![\p{L}]).{0,40}\b(?:questions?|feedback|help|issues?|suggestions?|ideas|involved|contribut\w*|more|out|in touch|join\w*|chat\w*)\b|^(?:(?:you|we)\b|please\s|to\s|if you).{0,60}\b(?:donat(?:e|ions?)|sponsor (?:us|me|the|our))\b/iu;

/** "This includes:", "For example:", "Here they are:": what they point to is said before them. */
export const pointsBefore =
  /^(?:(?:this|that|it|these|those)\s(?:includes?|included|are|is|were)|(?:the following|these|here)\s(?:are|were)\s(?:the\s|some\s|several\s)?(?:main\s|key\s)?(?:reasons|causes)|(?:our|these|those|the|their|its)\s(?:reasons?|causes?|effects?|consequences?|examples?|initiatives|activities|efforts)\s(?:are|were|includes?|included)|(?:among others, )?(?:these|those)\s\p{L}+\s(?:are|include)|(?:so,? )?for (?:example|instance)|(?:some )?examples(?: are| include)?|in particular|specifically|namely|here they are|it does so as follows|to name (?:a few|some(?: examples)?))\s*[:：]$/iu;

/** "For example:", where nothing else says that no more is meant. */
export const exemplifies =
  /^(?:so,? )?(?:here are )?(?<name>(?<some>some )?examples|for (?:example|instance))(?: include)?\s*[:：]$/iu;
