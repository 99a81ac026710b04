/** A part of a text: from, to. */
type Range = readonly [start: number, end: number];

/** Two words or more, each with a capital: "Ada Miller", "Ada von der Mühle". */
const name =
  "(\\p{Lu}[\\p{L}.'’-]+(?:\\s+(?:(?:de|del|da|di|van|von|der)(?=\\s)|\\p{Lu}[\\p{L}.'’-]+)){1,3})";

/** Words with a capital that begin a sentence and no name. */
const joiners = '(?:But|And|Then|So|When|If|As|However|Now|Yet|While|Because|For|In|After|Before|Since)\\s';

/** Verbs of saying in English, in the forms that stand beside who said it. */
export const sayingVerbs = 'said|says|wrote|writes|explains|explained|notes|noted|adds|added';

/** Verbs of saying, and what stands before a name that is only cited. */
const saying = [
  sayingVerbs,
  'dijo|dice|explica|explicó|afirma|afirmó|escribe|escribió|señala|señaló|disse|diz|afirmou|explicou|escreveu',
  'dit|a dit|explique|affirme|écrit|déclare|ha detto|dice|spiega|afferma|scrive',
  'sagt|sagte|schreibt|schrieb|erklärt|erklärte|betont|meint|zegt|zei|schrijft|schreef|säger|sade|skriver|siger|sagde|sier|sa|skrev',
  'mówi|powiedział|powiedziała|pisze|napisał|napisała|říká|řekl|řekla|píše|spune|a spus|scrie|sanoo|sanoi|kirjoittaa',
  'говорит|сказал|сказала|пишет|написал|написала|отмечает|объясняет|каже|сказав|сказала|пише|зазначає',
  'λέει|είπε|γράφει|έγραψε|nói|cho biết|viết|kata|ujar|tulis',
].join('|');
const citing =
  'according to|según|segundo|selon|d’après|secondo|laut|volgens|aldus|enligt|ifølge|według|podle|potrivit|по словам|за словами|σύμφωνα με (?:τον|την)|theo|menurut';

/** Who said it, behind the quotation: a source in parentheses, a signature, or a name beside a verb of saying. */
const behind: readonly RegExp[] = [
  /^[.,]?\s*\(([^()]{4,80})\)/u,
  new RegExp(`^,?\\s*(?:${saying}|${citing})\\s+${name}`, 'u'),
  new RegExp(`^,?\\s*${name}\\s+(?:${saying})(?![\\p{L}])`, 'u'),
  // 「…」と山田氏は述べ…, "…"라고 김하늘은 말했다
  /^と[、,]?([^、。「」\s]{2,20}?(?:氏|さん|博士|教授))(?:は|が)/u,
  /^(?:이?라고|고)\s(\p{Script=Hangul}{2,4}(?:\s?\p{Script=Hangul}{1,4})?)(?:은|는|이|가)\s(?:말했|밝혔|설명했|썼)/u,
];

/** A signature behind it; English quotes so in blocks of their own. */
const signature = new RegExp(`^[.,]?\\s*[—–―]\\s*${name}(?=[.,;]?\\s*$)`, 'u');
const ownMark = /^[«»„「『]/u;

/** The same before it, where a name leads to what is said: 山田氏は「…」と述べ…, 王小明说：“…”. */
const before: readonly RegExp[] = [
  // In Ada's words, “…”; as Ada puts it: “…”
  /(?:^|\s)[Ii]n\s(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})['’]s?\s(?:own\s)?words[,:]\s*$/u,
  new RegExp(
    `(?:^|\\s)[Aa]s\\s(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,2})\\s(?:${sayingVerbs}|puts? it|mentions|mentioned|observes|observed)[,:]\\s*$`,
    'u',
  ),
  // The head of the mill's baker Ada Moss says: “…”
  new RegExp(
    `(?:^|[.!?…”"]\\s)(?!${joiners})((?:\\p{Lu}[\\p{L}'’-]+\\s){1,7}\\p{Lu}[\\p{L}'’-]+)\\s(?:${sayingVerbs}):\\s*$`,
    'u',
  ),
  // Ada Moss, head of the mill, says: “…”
  new RegExp(
    `(?:^|[.!?…”"]\\s)(?!${joiners})${name}(?:,\\s[^,.!?:“”"]{2,80},)?\\s(?:${saying})(?:\\s[^,.!?:“”"]{1,40})?[:,]\\s*$`,
    'u',
  ),
  /(?:^|[。、\s])([^、。「」\s]{2,20}?(?:氏|さん|博士|教授))は[、,]?$/u,
  // In a story they say; whoever is cited has said, holds or points out.
  /(?:^|[。，\s])([\p{Script=Han}·]{2,12}?)(?:曾|则|則|还|還|也)?(?:说过|說過|表示|写道|寫道|指出|认为|認為|强调|強調)[：:，,]\s?$/u,
  /(?:^|[。，\s\p{Script=Han}])(\p{Lu}[\p{L}.·-]+(?:\s\p{Lu}[\p{L}.·-]+){1,3})\s?(?:曾)?(?:说|說|表示|写道|寫道|指出|认为|認為|强调|強調)(?:过|過|道)?[：:，,]\s?$/u,
];

/** What is said behind 「…」 that was said by the one before it. */
const told = /^と(?:述べ|語っ|語り|言っ|言い|書い|書き|説明|指摘|話し|コメント)/u;

/** Who never said it, who is nobody by name, and what only joins: "王小明从未", "但是有人". */
const unsaid =
  /[没沒未不]|否[认認]|有人|人们|人們|[我你他她它]们|[我你他她它]們|大家|^(?:但是?|因[为為]|所以|如果|[虽雖]然|而且?|正如|[据據])/u;
/** "… said Ada Moss never", "と山田氏は言っていません": behind the name stands that it was not said. */
const neverSaid =
  /^\s*(?:never|nie|niemals|nicht|nunca|jamás|jamais|mai|nooit|niet|aldrig|aldri|ikke|inte|nigdy|nikdy|никогда|ніколи)(?!\p{L})|^(?:は|が)?[^。「」]{0,20}(?:ない|ません|なかった)/u;

const rangeIn = (match: RegExpExecArray, offset: number): Range => {
  const said = match[1] ?? '';
  const start = offset + match.index + match[0].indexOf(said);
  return [start, start + said.length];
};

/** "agreed with the statement “…”": what was put to people is the word of nobody. */
const putTo =
  /(?<!\p{L})(?:statements?|(?:dis)?agree[ds]?(?: with| that)?|ask(?:s|ing|ed)?(?: (?:if|whether|yourself|you|us|them))?|wonder(?:s|ing|ed)?|questions?|respon(?:d(?:ed)?|ses?) to|(?:answer|option|prompt|choice)s?)[,:]?\s*$/iu;

/** "(8% vs. 4%)" behind a quotation is a result, "(Yes, it would)" an answer, and no source. */
const isSource = (words: string): boolean =>
  !/^(?:yes|no|nope|yep|of course|it|they|we|I|you|this|that|he|she|there|which|and|but|or|see|cf|e\.g|i\.e|here|page|slide|figure|section)(?![\p{L}-])/iu.test(
    words,
  ) &&
  /\p{L}{3}|\p{Lu}{2}|\p{Lo}{2}/u.test(
    words.replace(/\b(?:from|was|down|versus|and|points?|percent)\b/giu, ''),
  );

/** "“Why rye?” Ada Moss explained that …": who explains a question has not asked it. */
const explains = /\bexplain(?:s|ed)\b/iu;

/** "said Rye Mill Chief Baking Officer": what somebody is, and no name. */
const ofRole =
  /\s(?:Officer|President|Director|Manager|Chair(?:man|woman|person)?|Founder|Co-?[Ff]ounder|Lead|Head|Engineer|Architect|Analyst|Secretary|Professor|CEO|CTO|CIO|COO)$/u;
const furtherName = /^(?:\s\p{Lu}[\p{L}.'’-]+)*/u;

/** Where what somebody is ends behind a quotation; 0 where a name stands there. */
const wordsOfRole = (right: string, match: RegExpExecArray): number => {
  const further = furtherName.exec(right.slice(match[0].length))?.[0] ?? '';
  return ofRole.test(`${match[1]}${further}`) ? match[0].length + further.length : 0;
};

const nameBehindRole = new RegExp(`^[^,.;:“”"]{0,120},\\s${name}(?=[.,;]?\\s*(?:$|[“"]|\\p{Lu}))`, 'u');

/** "… Officer of the mill, Ada Moss.": who it is stands behind what they are. */
const personBehind = (right: string, offset: number): Range | undefined => {
  const match = nameBehindRole.exec(right);
  return match ? rangeIn(match, offset) : undefined;
};

const isBracket = ([all]: RegExpExecArray): boolean => /^[.,]?\s*\(/u.test(all);

/** Where the words around a quotation name who said it, when they do. */
export const findSayer = (text: string, [start, end]: Range): Range | undefined => {
  const [left, right] = [text.slice(0, start), text.slice(end)];
  for (const sayer of ownMark.test(text.slice(start, end)) ? [...behind, signature] : behind) {
    const match = sayer.exec(right);
    if (match?.[1] && isBracket(match) && (putTo.test(left) || !isSource(match[1]))) return undefined;
    if (match?.[1] && explains.test(match[0]) && /\?["”“»」』’']*$/u.test(text.slice(start, end)))
      return undefined;
    const words = match?.[1] ? wordsOfRole(right, match) : 0;
    if (words > 0) return personBehind(right.slice(words), end + words);
    if (match?.[1]) return neverSaid.test(right.slice(match[0].length)) ? undefined : rangeIn(match, end);
  }
  const isTold = !text.startsWith('「', start) || (told.test(right) && !neverSaid.test(right));
  return isTold ? sayerIn(left, before) : undefined;
};

const sayerIn = (text: string, patterns: readonly RegExp[]): Range | undefined => {
  for (const sayer of patterns) {
    const match = sayer.exec(text);
    if (match?.[1]) return unsaid.test(match[1]) ? undefined : rangeIn(match, 0);
  }
  return undefined;
};

/** "The words of the baker, Ada Moss:", "a note from our baker Ada Moss:" above what is set in `>`. */
const leading: readonly RegExp[] = [
  new RegExp(
    `\\b(?:words|notes?|quotes?|quotations?|sayings?|statements?|advice|comments?|remarks?|e-?mail|messages?|letter|tweet)\\s(?:from|by|of)\\s(?:(?!\\s(?:from|in|at|to|for|about)\\s)[^.!?:;]){0,60}?[\\s(]?(?<=[\\s(])${name}\\)?:\\s*$`,
    'u',
  ),
];

/** Where the words that lead to a quotation set apart name who said it, when they do. */
export const findLeadSayer = (lead: string): Range | undefined => {
  const sayer = sayerIn(lead, notOf.test(lead) ? before : [...leading, ...before]);
  return sayer && !handsOver(lead.slice(sayer[1])) ? sayer : undefined;
};

/** "Ada Moss | describes a guest who wrote:", "… wrote to Jo Reed and he replied:", "… quotes a baker:", "… says of her critics:". */
const handing =
  /(?<!,)\s(?:who|whom|whose)\s|\s(?:quot|cit)(?:es?|ed|ing)\s|\sof (?:its|his|her|their|our) (?:critics|opponents|users|customers|guests|readers|rivals)\b|\swhat (?:an?|the|some|one of)\s|\s(?:he|she|they|\p{Lu}\p{L}+)\s(?:\p{L}+ly\s)?(?:repl(?:y|ied|ies)|answer(?:s|ed)?|respond(?:s|ed)?|wrote|writes|said|says|told)(?!\p{L})/u;

/** Whether the words behind the name of who speaks let somebody else speak. */
export const handsOver = (behind: string): boolean => handing.test(behind);

/** "We asked our baker Ada Moss:", "my answer to a comment by Ada Moss:": what follows is said to them, or by others. */
const notOf =
  /\b(?:asked|ask|asking|answer|answers|answered|repl(?:y|ied|ies)|respon\p{L}+|not|never|about|wrote|written)\b|n['’]t\b/iu;
