import { withoutHanging } from './pointing-tails.js';

/** What a block is, said of any: "the content", "its configuration", "an example". */
const thing =
  "(?:(?:the|its|their|an?|our)\\s)?(?:\\p{L}+\\s)?(?:contents?|code|outputs?|examples?|results?|commands?|formats?|configurations?|config|syntax|structure|layout|snippet|file)(?:\\sof\\s(?:it|its|it['’]s|their)\\suse)?";

const asFollows =
  '(?:(?:is|are|looks?|was|were|will be|reads?)\\s)?(?:as follows|as below|(?:shown |listed |given )?below|like this|this)';

/** "Write the file oven.yaml, the content is as follows:", "Light it slowly, for example:": the clause only says that something follows. */
const following = new RegExp(
  `,\\s(?:and\\s|where\\s)?(?:${thing}\\s${asFollows}|(?:here is |here['’]s )?an example(?:\\sof\\s(?:it|its|it['’]s)\\suse)?|for example|for instance|e\\.g\\.?)\\s*[:：.]?$`,
  'iu',
);

/** "The ovens are listed below", "The crust will be something like below". */
const below =
  /\s(?<=\p{L}\S*\s\S+\s)(?:is|are|was|were|will be|would be|looks?|can be)\s(?:(?:listed|shown|displayed|given|described|summari[sz]ed|presented|illustrated|provided|found|seen|something|as|like)\s){0,2}below\s*[:：.]?$/iu;

/** "Fetch the stone, please refer to the handbook": where more is told. */
const pointer =
  /(?:,\s(?:please\s)?(?:also\s)?|\splease\s(?:also\s)?)(?:refer to|see|consult|check out|take a look at|check)\s[^,]{1,80}$/iu;

/** "If you need another stone": what the pointer hangs on. */
const condition = /(?:^|[,;–—-]\s)(?:if|for|when|once|to)(?!\p{L})[^,;–—]{0,160}$/iu;

const withoutPointer = (text: string): string => {
  const said = text.replace(pointer, '');
  return condition.test(said) ? text : said;
};

/** What a lead says, without a clause at its end that only points to the block or to another page. */
export const withoutPointingTail = (text: string): string =>
  withoutHanging(withoutPointer([following, below].reduce((said, tail) => said.replace(tail, ''), text)));

/** "Here are a few loaves, but you can find the whole list in the shop": where more of the list is. */
const offer =
  /,\s(?:but|and|though)\s(?:you can|you['’]ll|there (?:are|is)|please|feel free to|the (?:full|whole|complete|entire) list)\s[^:：]{3,100}(?=[.:：]?\s*$)/iu;
// Here and below the comma stands before what is asked of the words ahead of it: else these are walked at every letter.
/** "(not in a particular order)": of the list, and nothing that it says. */
const order =
  /\s?[(（](?:listed )?(?:not )?in (?:an?|any|no)?\s?(?:particular|specific|special|random|alphabetical) order[)）]|,?\s(?:not )?in (?:any|no) (?:particular|specific|special) order(?: of \p{L}+)?(?=\s*[:：.]?$)|,\s(?<=\S\s\S+,\s)(?:some|several|many|most|all) of which\s[^:：]{3,100}(?=[.:：]?\s*$)/iu;

/** "The new oven has a better lamp, includes the following changes": that something follows. */
const spliced =
  /,\s(?<=\S\s\S+\s\S+\s\S+,\s)(?:and\s)?(?:it\s)?(?:includ(?:es|ing)|with|adds|brings) the following (?:\p{L}+\s)?(?:enhancements|improvements|changes|features|updates|items|points|parts)(?=\s*[:：.]?$)/iu;

/** "The following loaves are new — see the handbook for details:" */
const elsewhere =
  /\s[—–-]\s(?:please\s)?(?:also\s)?(?:refer to|see|consult|check out)\s[^,—–]{3,80}(?=[.:：]?\s*$)/iu;

/** "The following ovens are free (see here for all of them)": where more is told. */
const elsewhereBeside =
  /\s?[(（](?:please\s)?(?:also\s)?(?:see|cf\.?|refer to|check(?:\sout)?|(?:more|further|full)\s(?:details?|info(?:rmation)?|list))(?!\p{L})[^()（）]{0,100}[)）](?=\s*[:：.]?$)/iu;

/** "Stone has the following advantages, as opposed to the ovens of clay of the old mill:": at length, what they are told beside. */
const besides =
  /(?:,|\s[—–-])\s(?<=\bfollowing\s.{3,40})(?:as\s)?(?:opposed|compared|in contrast|in comparison)\s(?:to|with)\s[^:：]{30,160}(?=[.:：]?\s*$)/iu;

/** "The steps needed to make this work": what works, the post has said. */
const forThis =
  /\s(?<=\b(?:needed|required|necessary|steps|changes|pieces|parts|workflow|recipe|way|plan|approach)\s)to\s(?:make|get)\s(?:(?:all (?:of )?)?this|that|it|these|those|them|everything)\s(?:work(?:ing)?|happen|possible|done|run(?:ning)?)(?=\s*[:：.]?$)/iu;

/** The sentence before a list, without what offers more of it, tells of its order, or only says that it follows. */
export const withoutOffer = (text: string): string =>
  [offer, order, spliced, elsewhere, elsewhereBeside, besides, forThis].reduce(
    (said, tail) => said.replace(tail, ''),
    text,
  );
