/** Verbs that hang when what they point at goes: "would then look something like this". */
const hanging =
  '(?:(?:would|will|should|might|could|can|may)(?:\\s(?:now|then|also|probably|likely|instead|immediately))*\\s)?(?:ends? up\\s)?(?:is|are|was|were|be|looks?|looked|looking|appears?|reads?|goes|works?|becomes?|be written|be shaped|happens?|seems?)(?:\\s(?:a bit|a little|something|more|now|roughly|exactly|quite|then|similar|shown|given|listed|written|shaped))*';

/** "The bowl now looks like this": the time goes with the verb that points. */
const atOnce = '(?:(?:now|then|currently)\\s)?';

const pointed =
  '(?:as follow(?:s|ing)|(?:just |something )?like(?= *[:：,]? *$)|like (?:this|so|that|below|the following)|as (?:(?:shown|presented|described|given|seen|listed) )?(?:as )?below|(?:shown |given |listed )?below|the following|this|thus|as in the following(?:\\s\\p{L}+)?|to (?:this|the following))';

const end = '\\s*[:：.,]?\\s*$';

/** What stands for a block and is no name of it. */
const thing =
  '(?:commands?|code|lines?|snippet|manifest|configuration|config|steps?|script|syntax|one|following|this)';

/** "…, which looks like this:", "… so it reads as follows:". */
const hangs = new RegExp(
  `(?:,?\\s(?:which|that|so|and|but)(?:\\s(?:that\\s)?(?:it|this|they))?|,\\s(?:it|they))?\\s${atOnce}${hanging}\\s${pointed}${end}`,
  'iu',
);

/** "… with the following command:", "… and run:", "… you can use:". */
const points = new RegExp(
  `,?\\s(?:${pointed}|(?:with|by|using|via|by (?:simply )?(?:running|using|executing|issuing|calling)|through)\\s(?:(?:the|this|these|a|an)\\s)?(?:(?:following|simple|single|below)\\s)*(?:following|below|${thing})(?:\\s(?:line|below))?|by (?:running|executing|typing|calling)|(?:and|then|and then)\\s(?:simply |just )?(?:run|execute|issue|type|enter)(?:\\s(?:the|this|these|following)){0,2}(?:\\s${thing})?|(?:you|we) (?:can|could|should|must|will|may|need to|have to) (?:just |simply )?(?:use|run|execute|issue|type|do)(?:\\s(?:(?:the|this|a|following)\\s)*${thing})?|for example|for instance|e\\.g\\.?|in action)${end}`,
  'iu',
);

/** "What such an oven looks like": its verb may not go. */
const asks = /(?:^|\s)(?:what|how|where|which)\s[^,]*$/iu;

/** "… and run the following command:", "… to the following:". */
const runs = new RegExp(
  `\\s(?:to the following|(?:with|using|by running)\\sthe\\s(?:commands?|code|script|manifest)\\sbelow|(?:and|then|and then)\\s(?:simply |just )?(?:run|execute|issue|type|enter)\\s(?:the |this |these )?following(?:\\s${thing})?)${end}`,
  'iu',
);

/** "The first bowl originally looks like this", "they weigh it instead like this": what stands before the verb hangs with it. */
const waits =
  /\s(?:originally|initially|previously|formerly|before|instead|usually|normally|typically|simply|either|often|commonly|always|first|actually|only)\s*$/iu;

/** A lead without the verb at its end that only points at the block: "The oven would then look something like this". */
export const withoutHanging = (text: string): string => {
  const said = text.replace(runs, '');
  const left = asks.test(said) ? said : withoutHung(said);
  return /\S\s+\S+\s+\S/u.test(left) ? left : said;
};

const withoutHung = (text: string): string => {
  const left = text.replace(hangs, '');
  return waits.test(left) ? text : left;
};

const withoutPoint = (text: string): string => {
  const left = text.replace(points, '');
  return waits.test(left) || /\blooks?$/iu.test(left) ? text : left;
};

/** "(@rosa)", ":". */
const ends = /(?:\s*\(@[\w-]+\))?\s*[:：.,;!]*\s*$/u;

/** "The weight of a loaf of rye is:", "a sieve that is just:", "The second plan boils down to:": the verb waits for the block. */
const copula =
  /(?=\s)(?<=\S\s\S+\s\S+)\s(?:(?:that|which)\s)?(?:(?:would|will)\s(?:then\s|now\s)?be|(?:is|are|was|were)(?:\s(?:just|simply|now|currently|then|probably|basically|roughly))?|boils? down to|(?:is|are) as (?:simple|easy) as)(?=\s*[:：]\s*$)/iu;

/** "The bell is a small tool that I wrote": by whom, a caption leaves out. */
const byMe =
  /(?<=\S\s\S+\s\S+)\s(?:(?:that|which)\s)?(?:i|we)(?:['’](?:ve|d)|\s(?:have|had))?\s(?:(?:just|recently|also)\s)?(?:wrote|written|made|created|built|use|used|added|drew|drawn|came up with|come up with|ended up with|put together|started with|got)(?=\s*[:：.]?\s*$)/iu;

/** The end of a text without what only points at the block below it. */
export const pointingEnd = (text: string): number => {
  const said = asks.test(text) && hangs.test(text) ? text : withoutPoint(withoutHung(text));
  const named = asks.test(said) ? said : said.replace(copula, '').replace(byMe, '');
  return named.replace(ends, '').length;
};
