import { baseForms } from '../gate/verbs.js';

/** "Next,", "In contrast,", "[#12]": what stands before what a sentence says. */
const openers =
  /^(?:(?:\[?#\d+\]?[,:]?\s+)+|(?:…|\.{3})\s*|(?:and|but|or|so|then|now|next up|next|first up|first|firstly|second|secondly|third|finally|lastly|last|however|also|similarly|likewise|moreover|furthermore|additionally|in addition|meanwhile|alternatively|instead|rather|therefore|thus|hence|of course|in fact|indeed|curiously|interestingly|luckily|fortunately|unfortunately|sadly|eventually|ultimately|again|for example|for instance|as an example|e\.g\.|in contrast|by contrast|as a comparison|(?:by|for) comparison|practically speaking|on the other hand|on the one hand|in other words|as a result|consequently|as you (?:can|might|may|would) (?:see|expect|guess|imagine)|as can be seen|as (?:always|usual|before|expected)|after that|in short|to recap|for reference|for simplicity|for now|at this point|as mentioned(?: above| before| earlier)?|at a high(?:er)? level|cool|great|ok|okay|well)(?:,\s+|\s+(?=(?:we|you|let['’]s|let us|the|an?|your|all|if|when|to)\b))|(?:and\s+)?then\s+(?=\p{L})|now\s+(?!that\s)(?=\p{L})|(?:and|but)\s+(?=\p{L}))+/iu;

/** "Let's see", "you can find": the looking goes where what is looked at has a name. */
const lookers =
  "(?:let['’]s|let us|we|you)(?:['’]ll|\\swill|\\scan)?(?:\\s(?:now|also|then|first|just|next))*\\s(?:go ahead and\\s)?(?:see|find|observe|examine|explore|look at|(?:have|take) a(?: \\p{L}+)? look at|check(?: out)?|find out)";

/** What stands for a block and is no name of it. */
const thing =
  '(?:(?:simple|small|complete|short|full|basic|quick|minimal)\\s)*(?:code|example|snippet|listing|command|query|script|program|diagram|figure|picture|image|chart|graph|table|output|yaml|config(?:uration)?|manifest)s?(?:\\s(?:snippet|sample|example|block|below))?';

const naming = '(?=(?:an?|the|how|what|which|where|some|two|three|four|examples?|part)\\s)';

/** "You can see that", "Note that", "Here are", "The following code shows": who sees it, and that it is seen, goes. */
const frames = [
  /^(?:we|you)(?:['’]ll|\swill|\scan|\sshould)?(?:\s(?:now|also|then|clearly|easily))?\s(?:see|notice|observe)\sthat\s/iu,
  /^(?:please\s)?(?:note|notice|observe|remember|recall),?\sthat\s/iu,
  /^(?:it is|it['’]s) (?:important|worth) (?:to note|noting|mentioning) that\s/iu,
  /^(?:this|that|it|which|the (?:messages?|output|logs?|error(?: message)?)) (?:shows?|means?|implies|tells? (?:us|you)) that\s|^the (?:messages?|output|logs?|error(?: message)?) says? that\s/iu,
  new RegExp(`^${lookers}\\s${naming}`, 'iu'),
  new RegExp(
    `^(?:here(?:['’]?s| is| are| follows?)|below (?:is|are)|(?:the )?following (?:is|are)|this is(?=.{3,200}[:：]\\s*$))\\s${naming}`,
    'iu',
  ),
  new RegExp(
    `^(?:the (?:following|next)|this|below|the)\\s${thing}(?:\\sbelow)? (?:shows|illustrates|demonstrates|is|are|presents|describes|depicts|lists|contains)\\s${naming}`,
    'iu',
  ),
  // "The following plan warms the stone": which plan, is seen.
  new RegExp(
    `^(?:the (?:following|next)|this)\\s(?:\\p{L}+\\s){0,2}?(?:${thing}|expression|function|method|experiment|policy|rule|step|stage|job|pipeline|file|macro|class|component|test)\\s(?=(?:returns|creates|adds|builds|defines|runs|computes|calculates|reads|writes|sets|configures|deploys|installs|enables|simulates|invokes|updates|generates|converts|prints|selects|counts|loads|starts|sends|fetches|uses|implements|declares)\\s)`,
    'iu',
  ),
  // "The following instructions pick up the loaf".
  /^the following\s(?:\p{L}+\s)?(?:instructions|lines|commands|steps|statements|functions|options|rules)\s(?=(?:add|build|bake|call|check|clear|compare|compute|configure|convert|copy|create|define|delete|deploy|enable|extract|fetch|generate|get|install|invoke|load|mount|move|open|pick|print|pull|push|read|remove|replace|return|run|save|select|send|set|show|start|stop|store|test|update|use|write)s?\s(?:up\s)?(?:an?|the|all|each|every|two|three)\s)/iu,
  /^it turns out (?:that\s)?/iu,
  // "The best way to do this is to warm the stone", "It is easy to warm the stone".
  /^the\s(?:(?:\p{L}+|most \p{L}+)\s)?(?:way|approach|solution|fix)(?:\s(?:to (?:do|fix|solve|achieve|avoid|get) (?:this|that|it|so|there)|here|around (?:this|that|it)))?\sis\s(?:to|by)\s(?=\p{L})/iu,
  /^it(?:\sis|['’]s)\s(?:(?:also|very|quite|pretty|really)\s){0,2}(?:easy|simple|straightforward|necessary)\sto\s(?=\p{L})/iu,
  // "There is also a bell that wakes the baker": what there is, is shown.
  /^there(?:\sis|['’]s)\s(?:(?:also|now|even)\s)?(?=an?\s(?:\S+\s){2,14}(?:that|which|for|to|with|of)\s.*[:：]\s*$)/iu,
  // "This makes it possible to warm a stone", "it is now possible to warm a stone".
  /^(?:(?:this|that|which)\s(?:(?:also|now)\s)?makes it|it(?:\sis|['’]s))\s(?:(?:also|now|even)\s){0,2}possible\sto\s(?=\p{L})/iu,
  /^(?:this|that|it) (?:can|could) (?:also )?be (?:done|achieved|fixed|solved|avoided) by (?=\p{L}+ing\s)/iu,
];

/** "Let's go ahead and", "we can now", "This lets you": what is done follows. */
const doers =
  /^(?:let['’]s\s|let us\s|all that (?:remains|is left)(?: to do)? is to\s|the (?:only|next|last|final) (?:thing|step)(?: left)?(?: to do)? is to\s|(?:this|that|it|which) (?:also )?(?:lets|allows|enables) (?:you|us|users|developers) (?:to )?|(?:we|you)(?:(?:['’]ll|\swill|\scan|\scould(?=\sthen\s))?(?:\s(?:now|then|also|first|just|simply|always|next|even))*(?:\s(?:need|have|want|like|be able|are able)\sto)?|['’]re going to|\sare going to|\s(?:simply|just|now|then|first|also))\s|i(?:['’]ll|\swill)\s)(?:(?:now|instead|also|first|just|simply|then|quickly)\s)*(?:go ahead and\s)?/iu;

/** "We see", "we know": no order, or nothing that is done to what is shown. */
const noDeed =
  /^(?:see|get|have|know|end|want|need|like|think|find|look|take|consider|suppose|assume|imagine|say|notice|observe|note|understand|remember|wonder|hope|believe|feel|expect|go|come|start|begin|talk|discuss|learn|illustrate|demonstrate|arrive|are|be|do|mean|seem|keep|put|cut|let|set|wish|explain|cover|describe|mention|skip|focus|try|say|argue|ask|gather|show|test|compare|contrast|return|leave)$/iu;

/** The end of what opens a text. */
export const openingOf = (text: string): number => {
  const opened = openers.exec(text)?.[0].length ?? 0;
  const rest = text.slice(opened);
  const framed = frames.reduce((end, frame) => Math.max(end, frame.exec(rest)?.[0].length ?? 0), 0);
  // "Let's look at the flour and sift it": the second deed is told by who looks.
  return opened + (joinsDeed(rest.slice(framed)) ? 0 : framed);
};

const joinsDeed = (text: string): boolean =>
  baseForms.has(/\sand\s(?:then\s)?(\p{Ll}+)\s(?:an?|the|it|them|what|how)\s/u.exec(text)?.[1] ?? '');

/** "You could warm a second stone": what is only offered is told with who may do it. */
const offered = /^you\s(?:could|might|may)\s(?:also\s)?(?=(\p{L}+)\s)/iu;

/** Where a deed begins behind who does it; 0 where nobody is named, undefined where the verb tells of no deed. */
export const deedAt = (text: string): number | undefined => {
  const offer = offered.exec(text)?.[1]?.toLowerCase();
  if (offer !== undefined) return baseForms.has(offer) && !noDeed.test(offer) ? 0 : undefined;
  const done = doers.exec(text)?.[0].length ?? 0;
  if (done === 0) return 0;
  const [word = ''] = text.slice(done).split(/\s+/u, 1);
  return baseForms.has(word.toLowerCase()) && !noDeed.test(word) ? done : undefined;
};
