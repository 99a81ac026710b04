// What headings say of their sections, kind by kind: the same word may be in several, for it may be more than one thing.

/** Words of thanks: the names below them are said. */
export const thanks =
  /(?:^|\b)(?:contributors?|acknowledge?ments?|thanks?|thank you|credits|reviewers|authors|shout-?outs?|kudos|agradecimientos|agradecimentos|danksagung|remerciements|grateful|gratitude|congratulations|gracias)\b|謝辞|感謝|감사|致谢/iu;

/** "Links", "More resources": what stands below is for readers. */
export const leadsAway =
  /^(?:(?:useful|more|other|related|external|further|detailed|full|complete|new)\s)?(?:links?|resources|references|reading|change-?logs?|pull requests|PRs|issues and pull requests)(?:\s?(?:\/|&|and)\s?(?:links?|resources|references|reading|sources))?$|^new documentation$|^please\s|^what to (?:do|read|watch|explore) next$|^where to go (?:next|from here)$/iu;

const farewell =
  /^[^a-z]*(?:(?:get(?:ting)?|be(?:ing)?|stay(?:ing)?) (?:involved|in touch|connected|tuned)|contact|feedback|join(?:ing)?\b|see you|meet (?:us|the)|contribut(?:e|ing)\b|how to (?:contribute|help|get involved)|over and out|about .{1,60} (?:group|foundation|alliance|consortium)$|about (?:the )?(?:authors?|speakers?|presenters?|us|me)|(?:speakers?|presenters?|authors?)(?:['’]s?)?(?: bios?| biograph(?:y|ies))?$|bios?$|socials?$|community$|credits?$|references?$|further reading|want (?:more|to (?:help|join|contribute))|questions)/iu;

/** "Stay in touch", "Additional resources": what else is said below is an aside to those who leave; "Resources" may be what is told of. */
const leave =
  /^\P{L}*(?:(?:how to )?(?:get|getting|be|being|stay|staying|keep|keeping) (?:involved|in touch|connected|tuned)|(?:additional|further|more|other|useful|related|external) (?:resources|references|links|reading|information)|read more|learn more|join (?:us|in|the (?:communit(?:y|ies)|conversation|movement|discussions?|effort))|see you(?: \p{L}+){0,3}|contact(?: us| information)?)\P{L}*$/iu;

/** Whether a heading is of nothing but leave-taking: no sentence below it is shown. */
export const takesLeave = (heading: string): boolean => leave.test(heading);

/** Whether a heading says that what follows takes leave of the readers, or asks them to come along. */
export const isFarewell = (heading: string): boolean => farewell.test(heading) || takesLeave(heading);

/** "Join the guild", "About the Bread Foundation": what stands below is the same in every post; "Join strategies" and "Joining tables" tell of their own. */
const invitation =
  /^\P{L}*(?:join(?:ing)?\s(?:us|me|in|now|(?:the|our|a)\s(?:[\p{L}\p{N}'’-]+\s){0,4}(?:communit(?:y|ies)|guild|groups?|teams?|foundation|alliance|consortium|club|network|program(?:me)?|movement|effort|project|fun|conversation|discussions?|meetings?|calls?|slack|discord|chat|forums?|mailing list))\P{L}*$|about\s.{1,60}\s(?:group|foundation|alliance|consortium)$|(?:find|meet|visit|see)\s.{1,40}\s(?:at|in)\s(?:the\s)?(?:\S+\s){0,2}(?:pavilion|booth|conference|summit)\P{L}*$)/iu;

/** Whether a heading invites to a group, or tells who it is. */
export const isInvitation = (heading: string): boolean => invitation.test(heading.trim());

const rounding =
  /\b(?:conclu(?:sions?|ding)|summary|wrap(?:ping)?[- ]?up|closing|final (?:thoughts|words|remarks)|what(?:['’]s| is) (?:next|ahead)|next steps?|(?:the )?future|road ?map|looking (?:ahead|back|forward)|thanks?|thank you|acknowledge?ments?|credits?|contribut(?:e|ing|ors?|ions?)|community|(?:get|getting) involved|join(?:ing)?)\b/i;

/** Whether a heading is of what rounds a post off: looks ahead or back, or thanks somebody. */
export const isRounding = (heading: string): boolean => rounding.test(heading);

const outlook =
  /^(?:looking (?:ahead|back)|what['’]s next|what is next|next steps?|(?:the )?future(?: (?:work|plans))?|conclusions?|summary|wrapping up|closing(?: (?:words|thoughts|remarks))?|final (?:words|thoughts|remarks|notes)|appendix.*|background|acknowledge?ments?)[?!.:]?$/i;

/** Whether a heading is of what is only looked at, back or ahead: no terms tell it. */
export const isOutlook = (heading: string): boolean => outlook.test(heading);

const lookedUp =
  /^(?:acknowledge?ments?|thanks?|thank you|credits?|see also|related|links?|resources|join|contributors?|community|notes|footnotes|faqs?|frequently asked|q ?(?:&|and) ?a|appendix|changelog|upgrad(?:e|ing)|download|try it(?: out)?|what['’]s next|next steps)\b/i;

/** Whether a heading is of what is looked up after a talk: the first to go when time is short. */
export const isLookedUp = (heading: string): boolean => lookedUp.test(heading);

const conclusion =
  /^(?:conclusions?|summary|in summary|key takeaways?|takeaways?|tl;?\s?dr|the bottom line|wrapping up|lessons(?: learned)?|why\b|results?|highlights?|fazit|zusammenfassung|conclusión|まとめ|总结|小结|结论)/iu;

/** Whether a post says under a heading what it is about. */
export const isConclusion = (heading: string): boolean => conclusion.test(heading);

/** "Wrapping up", "Conclusion: ovens are slow": what a post comes to; "Summary of the first day" is a part of it. */
const ending =
  /^\P{L}*(?:(?:in|to|my|our|the|some)\s)?(?:conclu(?:de|sions?|ding)|summary|sum(?:ming)?\s(?:(?:it|this|things)\s)?(?:all\s)?up|recap|bottom line|wrap(?:ping)?[- ]?(?:(?:it|this|things|everything)\s)?(?:all\s)?up|(?:final|closing|parting|concluding)\s(?:thoughts|words|remarks|notes|reflections)|(?:key\s)?takeaways?|tl;?\s?dr|lessons(?:\s(?:(?:we|I)\s)?learn(?:ed|t))?|recommendations?|reflections?|verdict|where (?:this|that|it) leaves us|what (?:we|I)(?:['’]ve| have)? learn(?:ed|t)|fazit|zusammenfassung|conclusión|まとめ|总结|小结|结论)\P{L}*(?:[:–—-]\s.*)?$/iu;

/** Whether a post says under a heading what it comes to: a talk that is cut short ends there, too. */
export const endsPost = (heading: string): boolean => ending.test(heading);

const generic =
  /^\P{L}*(?:(?:(?:a|an|the|our|my|some|more|other|key|main|brief|short|quick|general|final|project)\s)?(?:introduction|intro|overview|background|context|motivations?|history|summary|recap|conclusions?|results?|findings?|outcomes?|impact|evaluation|analysis|discussion|considerations?|limitations?|caveats|assumptions?|details|notes|news|announcements?|updates?|highlights|improvements?|changes|features|fixes|solutions?|problems?|challenges?|approach|method(?:ology|s)?|goals?|scope|status|progress|usage|examples?|reflections?|thoughts|observations?|lessons|metrics|kpis?|misc(?:ellaneous|ellanea)?|others?|furthermore|what|why|how|when|where)|(?:the|our|my) (?:idea|story|plan|journey|team|talk|results?|future|good|bad)|(?:what|how) (?:happened|it works|we did|i did|changed)|why (?:this|that|it) matters|why now|what (?:this|it) means|where we are(?: now)?|where we['’]re at|next steps|what(?:['’]s| is) next|the future|looking (?:ahead|back|forward)|wrap(?:ping)?[- ]?up|(?:closing|final) (?:thoughts|words|remarks))\P{L}*$/iu;

/** Whether a heading could stand in any post: alone on a slide it tells nothing. */
export const isGeneric = (heading: string): boolean => generic.test(heading);

const housekeeping =
  /^\P{L}*(?:others?|(?:code )?refactor(?:ing|ings|s)?|chores?|dependenc(?:y|ies)(?: (?:updates?|upgrades?|bumps?|changes))?|(?:full )?changelog|tests?|ci(?:\s?\/\s?cd)?|build system|house-?keeping)\P{L}*$/iu;

/** Whether a heading over changes is of what their makers tidied up: nobody shows them; what else stands below "Tests" is of tests. */
export const isHousekeeping = (heading: string): boolean => housekeeping.test(heading);
