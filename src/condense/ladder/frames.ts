import { hasMainVerb } from '../gate/main-clause.js';
import { afterMarker } from './markers.js';
import { namedSourceIn } from './named-sources.js';
import type { SentenceRung } from './sentence-rung.js';

// Verbs of belief are transparent: what follows is the claim. Hope and doubt are not.
const frame =
  /^(?:(?:I|we)(?: (?:strongly|firmly|truly|also|really|still))? (?:believe|think|expect|predict|found|learned|realized|realised|argue|discovered|noticed)(?: that)?|(?:I|we) (?:understand|recognize|recognise|acknowledge|conclude|concluded|observed|showed|saw) that|it is (?:clear|obvious|important to note|worth noting|well known|no secret|safe to say) that|it['’]s (?:clear|obvious|worth noting|important to note|no secret|safe to say|well known) that|it turns out(?: that)?|one of the (?:[a-z]+ ){0,2}(?:themes?|lessons|takeaways|reasons|findings)[^,.]{0,40} (?:is|was) that|it should be noted that|it is worth mentioning that|the (?:[\w’'-]+ ){0,4}(?:data|research|report|survey|study|results?|numbers?|analysis|benchmarks?)(?: of [^,.]{2,30}?)? (?:is clear|shows?|showed|found|confirms?|confirmed|reveals?|revealed|says) that|(?:my|our) (?:feeling|view|opinion|experience) is that|the (?:good|bad|great) news is(?: that)?|(?:the )?bottom line is(?: that)?|the results(?: above)? (?:clearly )?(?:shows?|showed|confirms?|confirmed) that|results (?:clearly )?(?:show|showed|confirm|confirmed) that|(?:the )?(?:tl;?dr|gist|short version) is(?: that)?|(?:the )?(?:truth|fact|reality) is(?: that)?|(?:note|notice|observe|recall|remember) that|keep in mind that|(?:I|we) are already (?:witnessing|seeing)|the future will hold that)\s+(?!(?:about|of|from|for|how|what|why|where)\b)/i;

/** "The auditors discovered that X": what somebody came to know is so. */
const discovery =
  /^(?:(?:the |our |their )?(?:[\p{L}\p{N}-]+ ){1,3}(?:also )?(?:discovered|noticed|realized|realised|uncovered|determined|found out)|it was (?:also )?(?:found|discovered|determined)|it (?:soon |quickly |also )?(?:turned out|became (?:clear|apparent|obvious|evident))) that\s+/iu;

/** "… will go through a similar change": similar to what was told before. */
const similar = /\ba similar [a-z]+\b(?! to\b)/i;

/** The second clause of a sentence may be framed as well: "… and we are already seeing banks explore it". */
const second = /,?\sand\s(?:I|we) are already (?:witnessing|seeing)\s+/iu;

/** "I expect Rust projects | to be on par": what follows a frame is no full clause. */
export const isFullClause = (text: string): boolean => hasMainVerb(text.split(/\sto\s/u, 1)[0] ?? '');

/** Rung 8: "I believe that X" gives X, when X is a full clause; hope, wish and doubt are no such frames. */
export const frames: SentenceRung = {
  rung: 'frame',
  range: (text) => {
    const lead = afterMarker(text);
    const first = namedSourceIn(text.slice(lead))
      ? null
      : (frame.exec(text.slice(lead)) ?? discovery.exec(text.slice(lead)));
    const match = first && !similar.test(text.slice(lead)) ? first : undefined;
    const joined = match ? undefined : second.exec(text);
    if (!match && !joined) return undefined;
    const start = joined ? joined.index + joined[0].length : lead + (match?.[0].length ?? 0);
    return isFullClause(text.slice(start)) ? [start, text.length] : undefined;
  },
};
