import { endsDangling } from '../edge-cut.js';
import { isBalanced } from '../line.js';
import { countWords } from '../words.js';

interface Rejection {
  readonly reason: string;
  readonly test: (text: string) => boolean;
}

const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

// A sentence that leans on the one before it says nothing alone.
const leaning =
  /^(?:this|that|these|those|it|its|it['’]s|they|they['’]re|their|he|she|him|her|his|hers|them|one|ones|another|others?|such|same|both|neither|either|each of|some of|most of (?:these|those|them)|many of (?:these|those|them)|the (?:latter|former|same|other|others|above|result|reason|goal|idea|second|third|next|problem|answer|point|difference|process|former)|there(?:['’]s)?|here(?:['’]s)?|and|but|or|so|yet|nor|because|since|which|who|whose|whom|where|when|while|although|though|whereas|if|unless|until|once|as|then|thus|hence|also|too|again|instead|otherwise|not only|not all|after|before|during|with|without|by|to|for|from|in order|rather|even|just|only|still|like|unlike|besides|despite|given|due|let['’]s|let us|what|how|why|yes|no|sure|well|ok|okay|now|today|currently|recently|previously|earlier|later|soon|finally|lastly|next|first|second|third|firstly|secondly|more|less|further|additional|in (?:this|that|these|those|addition|fact|other|short|summary|contrast|particular|general|the|a|an|my|our|your)|at (?:this|that|the)|on (?:this|that|the|top)|of course|for (?:example|instance|this|that|more))\b/iu;

// The actor is the author, not the subject of the talk.
const firstPerson =
  /(?:^|[^\p{L}\p{N}])(?:I|I['’](?:m|ve|ll|d)|me|my|mine|myself|we|we['’](?:re|ve|ll|d)|us|our|ours|ourselves)(?=$|[^\p{L}\p{N}])/iu;

const callToAction =
  /^(?:please|thanks|thank you|hello|hi|hey|welcome|congratulations|happy|stay tuned|check out|see|read|join|visit|learn more|find out|feel free|click|subscribe|follow|sign up|register|contact|reach out|download|try|take a look|have a look|look at|note|remember|imagine|consider|suppose|assume|keep in mind|don['’]t forget|make sure|be sure|head over|go to|come|watch|enjoy|spoiler|disclaimer|update|edit|tl;?dr|photo|image|source|figure|listing|table|credit)\b/iu;

const addressesReader =
  /\b(?:you(?:['’](?:re|ve|ll|d))? (?:may|might|can (?:also )?(?:find|read|see|check|follow|learn|watch)|want|are interested|will (?:find|see|notice)|probably|see|know|think|remember)|if you|as you|below|above|this (?:post|article|blog|guide|tutorial|section|chapter|series|page|example|time|way|case)|the following|previous (?:post|section|article)|next (?:post|section|article)|mentioned|earlier|aforementioned|following (?:command|code|example|snippet|steps?))\b/iu;

// A pronoun in the middle of a short sentence points back as well.
const pointsBack =
  /\b(?:it|they|them|this|these|those|he|she|him|his|her|their|its|theirs|former|latter)\b/iu;

const hasPointer = (text: string): boolean => {
  const at = text.search(pointsBack);
  if (at < 0) return false;
  // "X … and its parts": a pronoun after a subject of its own sentence is answered inside it.
  const before = text.slice(0, at);
  return (
    countWords(before) < 4 ||
    !/\b(?:that|which|who|and|so|because|when|where|its|their|if|as|than|while|but|to|for|by|in|on|with|from|into)\s+$/iu.test(
      before,
    )
  );
};

const rejections: readonly Rejection[] = [
  { reason: 'question', test: matches(/\?\s*["”’)]*$/u) },
  { reason: 'leans on another sentence', test: matches(leaning) },
  { reason: 'call to action', test: matches(callToAction) },
  { reason: 'first person', test: matches(firstPerson) },
  { reason: 'speaks of the post', test: matches(addressesReader) },
  { reason: 'points back', test: hasPointer },
  { reason: 'ellipsis', test: matches(/…|\.\.\./u) },
  { reason: 'ends in a colon', test: matches(/[:：]\s*$/u) },
  { reason: 'unbalanced', test: (text) => !isBalanced(text) },
  { reason: 'dangling end', test: endsDangling },
  { reason: 'address', test: matches(/https?:|www\.|@[a-z]/iu) },
  { reason: 'starts in lower case', test: matches(/^\p{Ll}/u) },
  { reason: 'starts with a sign', test: matches(/^[^\p{L}\p{N}“"`]/u) },
  { reason: 'too short', test: (text) => countWords(text) < 5 },
  {
    reason: 'names no thing of its own',
    test: matches(
      /\b(?:is|are|was|were) (?:an? |the )?(?:\w+ )?(?:exceptions?|examples?|answers?|exercise|case|obstacles?|question|start|beginning|point|way|reason|result|key)$/iu,
    ),
  },
  { reason: 'no finite verb', test: (text) => !hasFiniteVerb(text) },
];

const auxiliaries =
  /\b(?:is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|has|have|had|hasn['’]t|haven['’]t|do|does|did|doesn['’]t|don['’]t|didn['’]t|will|won['’]t|would|wouldn['’]t|can|can['’]t|cannot|could|couldn['’]t|should|shouldn['’]t|must|may|might|became|becomes?|\p{L}+['’](?:s|re|ll|ve) (?:a|an|the|not|now|been|no))\b/iu;

const commonVerbs =
  'accelerat accept access achiev act adapt add address adopt affect aim allow analyz announc answer appear appl approach arriv ask assum attract automat avoid balanc beat benefit block boost break bring build call captur car catch caus chang check choos claim clean collect combin come communicat compar compet complet compris comput concern configur connect consist consum contain continu contribut control convert cost cover creat cut deal decid declar defin deliver demand depend deploy describ design detect determin develop differ disappear discover divid driv drop eas embrac emerg enabl encourag end enforc enhanc ensur enter evolv exceed execut exist expand expect explain explor expos express extend face facilitat fail fall fetch fill find fit fix flow focus follow forc form free gain gather generat get giv go govern grow guarantee guid handl happen help hid hit hold host identif ignor impact implement improv includ increas indicat inherit inspect instal integrat introduc invest involv isolat join keep kill know lack launch lead learn leav let leverag li liv load look los lower maintain mak manag map mark mask matter mean measur meet merg migrat miss mitigat monitor mov need notif observ obtain offer open operat optimiz orchestrat outperform own pass pav pay perform permit pick plac play point power prefer prepar present preserv prevent produc promot protect prov provid publish pull push put rais ran reach read receiv recogniz recommend record recover reduc refer reflect relat releas rel remain remov render replac report represent requir resolv respond return reus reveal run sav scal schedul see seem sell send separat serv set shap share shift ship show simplif sit solv sound spend split stand start stay stop stor streamlin suffer suggest support surpass switch take target teach tell tend test tie track transform translat travel treat trigger turn understand unif unlock updat upgrad us validat var verif wait want warn watch win work wrap writ yield';

const endings = ['', 'e', 'es', 's', 'ed', 'd', 'ies', 'ied', 'y', 'ped', 'ps', 'ts', 'ws'];
const verbForms: ReadonlySet<string> = new Set(
  commonVerbs.split(' ').flatMap((stem) => endings.map((ending) => stem + ending)),
);

/** A verb after one of these is an infinitive, or no verb at all ("the use of"). */
const notBeforeVerb: ReadonlySet<string> = new Set(
  'to the a an of for in by with no this that its their your'.split(' '),
);

const holdsVerbForm = (text: string): boolean => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return words.some((word, index) => verbForms.has(word) && !notBeforeVerb.has(words[index - 1] ?? ''));
};
const irregular =
  /\b(?:began|brought|built|came|chose|drew|drove|fell|felt|found|gave|got|grew|held|kept|knew|led|left|lost|made|meant|met|paid|put|ran|rose|said|saw|sent|set|spent|stood|took|taught|told|thought|understood|went|won|wrote|goes|shows|makes|needs|uses|takes|means|gives|keeps|lets|gets)\b/iu;

/** Whether a text holds a finite verb: an auxiliary, or a common verb that does not follow "to" or a determiner. */
export const hasFiniteVerb = (text: string): boolean => {
  const rest = text.replace(/^\S+\s/u, '');
  return auxiliaries.test(text) || irregular.test(rest) || holdsVerbForm(rest);
};

/** Why a text cannot stand alone on a slide, or undefined when it can. */
export const rejectSentence = (text: string): string | undefined =>
  rejections.find(({ test }) => test(text))?.reason;
