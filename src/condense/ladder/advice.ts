import { isImperative } from '../gate/main-clause.js';
import { afterMarker } from './markers.js';
import type { SentenceRung } from './sentence-rung.js';

/** How advice is given: what follows is what to do. No such frame says that it may be done, or only sometimes. */
const frame = new RegExp(
  `^(?:${[
    '(?:my|our) (?:[a-z]+ )?(?:recommendation|advice|suggestion|tip) (?:here )?is to',
    '(?:the|an?) (?:easiest|simplest|best|safest|fastest|quickest|cleanest|recommended|right|better) (?:way|approach|solution|fix|workaround|practice|option)(?: (?:to|of) (?:do|doing|achieve|achieving|solve|solving|fix|fixing|avoid|avoiding|prevent|preventing|handle|handling|ensure|ensuring|mitigate) (?:this|that|it|so)(?: [a-z]+)?)? is to',
    '(?:my|our) (?:(?:solution|fix|workaround|answer|remedy)(?: (?:to|for) (?:this|that|it|these)(?: [a-z]+)?)?|approach(?: here)?) (?:is|was) to',
    'you (?:just|simply) (?:need|have) to',
    'all (?:that )?you (?:need|have) to do is(?: to)?',
    "it(?: is|[’']s) (?:(?:also|highly|strongly|therefore|always) )?(?:recommended|advisable|advised|best|safest|wise|important|crucial|essential|critical|vital|(?:a )?(?:good|best) practice|a good idea)(?: that you| to)",
    'we (?:(?:strongly|highly|also) )?(?:recommend|advise)(?: that)? you(?: to)?',
    '(?:(?:all |existing |new )?(?:users?|operators?|admins?|administrators|developers|teams|everyone|customers|you) )(?:is|are) (?:(?:also|strongly|highly) )?(?:encouraged|advised|recommended|urged) to (?=(?:switch|upgrade|update|migrate|move|use|enable|disable|set|check|verify|pin|rotate|avoid|replace|install|configure|import|adopt|remove|convert)\\b)',
    'please (?=(?:ensure|upgrade|use|update|migrate|verify|avoid)\\b)(?!use\\s(?:\\S+\\s){1,8}to (?:get|see|view|find|obtain|learn|discover|list)\\b)',
  ].join('|')})\\s*`,
  'iu',
);

/** "It is important to note that …", "… to do that": nothing is advised. */
const idle =
  /^(?:note|remember|know|understand|see|look|read|think|consider|realize|realise|recognize|mention|point|be|have|do|get|ask|acknowledge|say|stress|highlight|emphasize|distinguish)\b/iu;

/** Advice without its frame: "The easiest way to do this is to weigh the salt" gives "Weigh the salt". */
export const advice: SentenceRung = {
  rung: 'frame',
  range: (text) => {
    const lead = afterMarker(text);
    const length = frame.exec(text.slice(lead))?.[0].length;
    // What has to be done, alas, is no advice.
    if (length === undefined || /^(?:but\s)?(?:unfortunately|sadly)\b/iu.test(text)) return undefined;
    const rest = text.slice(lead + length);
    return isImperative(rest) && !idle.test(rest) ? [lead + length, text.length] : undefined;
  },
};
