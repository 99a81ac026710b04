// A small lexicon of English verbs, in base form: enough to tell a clause from a fragment. What it does not know is
// taken for no verb, and the sentence stays in the notes: that is the safe side.

const rowOf = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Verbs whose forms in -s are hardly ever nouns. */
const plainVerbs = rowOf(`
  accelerate accept accompany achieve acquire adapt add adopt aggregate agree aim allow amplify analyze announce apply
  appreciate arise arrive ask assume assign assist attract authenticate automate avoid balance become begin believe
  belong benefit bind block boost break bring build capture care carry catch cause choose clarify claim collect
  combine come compare compete compile complete complicate comply compose comprise compute concern configure confirm
  confuse connect consider consist consolidate consume contain continue contribute converge convert cooperate
  coordinate correlate cover create criticize deal decide declare decrease dedicate define delegate delete deliver
  demand demonstrate deny depend deploy describe deserve detect determine develop differ digest disable disappear
  discover discuss distinguish distribute divide dominate drive earn eat eliminate embed embrace emerge emit emphasize
  employ empower enable encapsulate encounter encourage encrypt enforce enhance enjoy enrich ensure enter establish
  evaluate evolve examine exceed excel exclude execute exist expand expect expire explain explode exploit explore
  expose express extend facilitate fail fall feel fetch fight fill find finish fit follow forbid force forget forgive
  gain gather generate get give go govern grow guarantee guide handle happen hear help hide hinder hold identify
  ignore illustrate imagine impede implement imply impose improve include incorporate increase indicate inform inherit
  inject inspect inspire install instrument integrate intend interact intercept introduce invalidate invent invest
  investigate invite involve isolate join justify keep kill know lack last launch lay lead learn leave let leverage
  lie like live load locate look lose love maintain make manage matter mean measure meet merge migrate minimize miss
  mitigate modify monitor motivate move multiply need notify observe obtain occur offer omit open operate optimize
  orchestrate originate outperform outweigh overcome override owe own participate pass pay perform permit persist play
  poll populate possess prefer prepare preserve present prevent proceed produce prohibit promise promote propagate
  propose protect prove provide provision publish pull pursue push put qualify quantify raise range reach read realize
  receive recognize recommend reconcile recover recur reduce refer reflect refuse reject relate release rely remain
  remember remind remove render repeat replace replicate represent require rescue resemble reside resist resolve respond
  restart restore restrict retain retire reuse reveal rise run satisfy save say scale schedule search see seem select
  sell send separate serve serialize shape share shift ship show shrink simplify sit slow solve sound span speak
  specify spend split spread stabilize stand start state stay steal stem stop store streamline strengthen struggle
  study subscribe succeed suffer suggest suit supply support surpass surprise survive sustain switch synchronize take
  talk teach tell tend terminate test thank think thrive throw tie tolerate track train transfer transform translate
  transmit travel treat trigger trust try turn underestimate understand unify unlock update upgrade use utilize
  validate vanish vary verify violate visit visualize wait walk want warn waste watch wear win wish wonder work wrap
  write yield notice attend leak flood interpolate extrapolate outlive organize recognize realize beat translate
  conflict crash corrupt compensate consolidate defend discourage dislike displace expose sponsor invoke maximize bundle clone stall prefetch mandate underpin entail contradict`);

/** Forms in -s that are as often nouns: verbs only before what an object or a complement begins with. */
const nounLike: ReadonlySet<string> = new Set(
  rowOf(`
  accesses aims balances benefits blocks boosts breaks builds causes changes checks claims concerns controls costs
  deals demands delays designs drives ends experiences exploits features fights fits focuses forces forms gains
  guarantees guides hosts impacts increases interests issues joins lacks lasts launches leads likes
  limits links lists loads locks logs marks matters measures merges moves names needs notes offers
  opens orders owns packages passes patches pays places plans plays points polls powers presents processes produces
  promises projects prompts pushes questions ranges reads reasons records references releases repeats reports requests
  results reviews rises rules runs saves says scales schedules searches sends serves sets shapes shares shifts
  ships signals sounds spans splits spreads stacks starts states stems steps stops stores studies suits supplies
  switches tags talks targets tasks tests threads times tools traces tracks trains transfers triggers
  trusts tries turns types updates upgrades values views visits volumes waits walks watches wins wishes works
  wraps writes yields`),
);

/** Verbs that are nouns as well and are listed for their forms only. */
const alsoVerbs = rowOf(`
  access answer appear approach arrange attack back bear beat bet call cease change charge chat check clash clean clear
  click close combat comment communicate compromise conclude conduct conflict control cook copy cost count crash cross
  cut cycle damage date debug delay design die document double drain draw dream drift drop ease edit end engage
  exchange exhaust experience face factor fade feature filter fix flow fly focus form frame free fuel fund function
  graduate group halt hang hint hit hope host hurt impact influence interest interfere intervene issue jump land
  limit link list listen lock log lower map march mark mask match mention model name narrow note object order
  outline overlap pack pair park parse patch pick pin place plan point power praise predict press price process
  program project prompt query question quote rank rate rebuild record reference regress rename report request research
  reset rest result resume retry return review revise reward revolve risk roll round route rule scan score serve set
  shine shut sign signal sink sleep slide smell solidify sort source spark spin stack stage stall step stick stream
  stress strike strip stumble sum surface surround swap sync tackle tag target tax thread time tip touch tour trace
  trade transition trap trip tweak twist type value view vote wake warrant water weigh welcome widen zoom`);

/** Rarer verbs: they make a clause, but where a sentence may be cut is told by the common ones. */
const rarerVerbs = rowOf(`adhere adjust advise
  advertise allocate alter amend appoint assemble assert assess attach await behave bother browse calculate cancel
  centralize certify circumvent classify collaborate commence complement compress conceal confine conflate construct
  contend convene convey convince correspond customize decode decouple decrypt deem defer deprecate derive destroy devise
  diagnose diminish disagree discard disclose disrupt elect elevate emulate encode endorse enumerate escalate evict
  flatten forbid formulate foster fulfill harden hijack ideate incur induce infer ingest inhibit initialize initiate
  insist instantiate instruct interpret intersect iterate lend linger mimic mutate navigate neglect negotiate normalize
  obscure offload outnumber overload overwhelm overwrite parallelize parameterize penalize permeate persuade pollute
  pose postpone preclude preempt preload prioritize prune purge quit react rearrange recompile reconfigure reconstruct
  recreate refactor refine refresh regenerate regulate reimplement reinforce reinvent relocate renew reopen reorganize
  reproduce reshape retrieve revert revisit revoke rotate safeguard sanitize saturate seek sidestep simulate solicit
  spawn specialize standardize strive submit subtract summarize supersede suppress swallow tamper transcend traverse
  uncover undergo undermine uninstall unpack unroll uphold withstand`);

/** Rarer verbs that are nouns as well. */
const rarerAlso = rowOf(`abstract
  alert attempt audit author batch bubble bypass cache chain commit compound craft default demo display download
  duplicate escape estimate extract flag freeze grant harm harness highlight house import index interrupt mentor mirror
  mount paint pioneer plug port queue redirect register reload repair reverse seal shell skip snapshot spot stretch
  substitute survey toggle tune upload urge wire`);

const third = (verb: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
};

const alsoBase: ReadonlySet<string> = new Set([...alsoVerbs, ...rarerAlso]);
const alsoThird: ReadonlySet<string> = new Set([...alsoVerbs, ...rarerAlso].map((verb) => third(verb)));

const allVerbs = [...plainVerbs, ...alsoVerbs, ...rarerVerbs, ...rarerAlso];

/** American and British: "organize", "organise". */
const spellings = (verb: string): string[] =>
  /[iy]ze$/u.test(verb) ? [verb, verb.replace(/ze$/u, 'se')] : [verb];

const past = (verb: string): string[] => {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ied`];
  // "stop" doubles, "open" does not: both are listed, for no form is a word of another kind.
  return /[^aeiou][aeiou][bdgklmnprtz]$/u.test(verb)
    ? [`${verb}ed`, `${verb}${verb.at(-1) ?? ''}ed`]
    : [`${verb}ed`];
};

/** "run", "use": after a plural subject, or as an imperative. */
export const baseForms: ReadonlySet<string> = new Set(allVerbs.flatMap(spellings));

/** "runs", "uses". */
export const thirdForms: ReadonlySet<string> = new Set(allVerbs.flatMap(spellings).map(third));

/** Whether a form in -s is as often a noun. */
export const isNounLike = (form: string): boolean => nounLike.has(form) || alsoThird.has(form);

/** Whether a base form is as often a noun. */
export const isNounLikeBase = (form: string): boolean => alsoBase.has(form) || nounLike.has(third(form));

/** "used", "built": a past tense, or a participle. */
export const pastForms: ReadonlySet<string> = new Set([
  ...allVerbs.flatMap(spellings).flatMap(past),
  ...rowOf(`built bought brought caught cut dealt felt fed fought found forgot got had heard held hit kept laid led left
  lent let lost made meant met paid put read said sent set shut slept sold spent split spread stood stuck struck
  taught told thought understood won wound`),
]);

/** Past tenses that are no participles. */
export const pureTenses: ReadonlySet<string> = new Set(
  rowOf(`arose ate became began bit blew broke came chose did drew drove fell flew forgave gave grew hid knew lay ran rang
  rose sang sank sat saw shook sought shrank spoke stole swam swore threw took tore went woke wore wrote overcame undertook withdrew`),
);

/** Past tenses that take no object: a preposition after them does not make them participles. */
export const intransitivePast: ReadonlySet<string> = new Set(
  rowOf(`agreed appeared applied arrived became belonged changed chatted collaborated collapsed competed consisted continued
  contributed converged cooperated crashed declined decreased depended diverged disappeared dropped emerged ended
  evolved existed expired failed focused graduated grew happened improved increased interacted jumped landed lasted led lived
  looked migrated moved occurred originated participated persisted pointed progressed ranged reacted recovered relied
  remained responded resulted retired rose settled shifted shrank spread stalled started stayed stemmed stepped stood stopped
  struggled succeeded suffered switched talked tended transitioned travelled traveled turned vanished varied voted
  waited walked worked zoomed`),
);

/** Whether a word may be a finite verb, were it a noun as well. */
export const isKnownVerb = (word: string): boolean =>
  !isRare(word) &&
  (baseForms.has(word) || thirdForms.has(word) || pastForms.has(word) || pureTenses.has(word));

/** Whether a word is a verb before it is anything else. */
export const isVerbForm = (word: string): boolean =>
  !isRare(word) &&
  (pureTenses.has(word) ||
    pastForms.has(word) ||
    (thirdForms.has(word) && !isNounLike(word)) ||
    (baseForms.has(word) && !isNounLikeBase(word)));

const rare: ReadonlySet<string> = new Set(
  [...rarerVerbs, ...rarerAlso].flatMap(spellings).flatMap((verb) => [verb, third(verb), ...past(verb)]),
);

const isRare = (word: string): boolean => rare.has(word);

/** Behind these a form is an infinitive, whatever else it could be. */
export const modal = /\b(?:can|could|will|would|must|should|may|might|to|not|n['’]t|did|does|do)\b/iu;
