import type { RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { flattenInline } from '../inline-text.js';
import { withoutColon } from '../ladder/lead-clauses.js';
import { capitalised, makeLine } from '../line.js';
import { leadLeans } from './judge-statement.js';
import type { Tongue } from './tongue.js';
import { handoverOf } from './touching-in-tongue.js';

/** How many there are, in the languages that say so before the noun. */
const counted = [
  'varios|varias|dos|tres|cuatro|cinco|seis|siete|algunos|algunas|diversos|diversas|múltiples|l[oa]s siguientes',
  'vários|várias|dois|duas|três|quatro|seis|alguns|algumas|múltiplos|múltiplas|[oa]s seguintes',
  'plusieurs|deux|trois|quatre|cinq|six|sept|quelques|divers|diverses',
  'diversi|diverse|due|tre|quattro|cinque|sei|alcuni|alcune|vari|varie',
  'mehrere|zwei|drei|vier|fünf|sechs|einige|verschiedene|folgende|verschillende|meerdere|twee|drie|vijf|enkele',
  'flera|två|fyra|fem|några|olika|flere|fire|noen|nogle|usean|useita|kaksi|kolme|neljä',
  'kilka|dwa|dwie|trzy|cztery|pięć|několik|dva|dvě|tři|čtyři|pět|câteva|două|trei|patru|cinci|mai multe',
  'несколько|два|две|три|четыре|пять|кілька|дві|чотири|πολλ(?:ά|ές|οί)|δύο|τρία|τρεις|τέσσερα|τέσσερις',
  'beberapa|dua|tiga|empat|lima|hai|ba|bốn|năm|nhiều|một số|\\d{1,2}',
].join('|');

/** "Esto genera *varios problemas*": what is counted at the end of a sentence. */
const named = new RegExp(`(?<=\\s)(?:${counted})(?:\\s[\\p{L}\\p{M}'’-]+){1,5}$`, 'iu');

/** Words that deny what they stand before, or hold it for possible, in the languages of `counted`; one too many keeps a lead whole, and loses nothing. */
const denying = [
  'no|ni|nunca|jamás|sin|não|nem|sem|apenas|ne|n|pas|jamais|sans|aucun\\p{L}*|non|né|mai|senza|nu|fără|niciodată',
  'nicht|nie|niemals|kein\\p{L}*|ohne|kaum|niet|geen|nooit|zonder|inte|aldrig|utan|ing[ae]n|ikke|aldri|uten|uden|ei|eivät|ilman',
  'pod(?:ría|rían)|puede[ns]?|poderiam?|podem?|pourrai(?:en)?t|peu(?:ven)?t|potrebber?o?|può|possono|könnten?|kann|können|zou(?:den)?|kan|kunnen|kunde|kunne|voisi(?:vat)?|voi(?:vat)?',
  'mo(?:że|gą|głyby|głoby)|může|mohou|mohl[aoyi]?|ar putea|po(?:ate|t)|может|могут|мог(?:ла|ло|ли)?|може|можуть|μπορ(?:εί|ούν)|θα|bisa|dapat|mungkin|có thể',
  'nigdy|bez|ne\\p{L}{3,}|не|нет|без|никогда|ні|ніколи|δεν|μην?|χωρίς|ποτέ|tidak|bukan|tanpa|belum|không|chưa|chẳng',
].join('|');

/** Beginnings of verbs after which what is counted is solved, replaced or gone. */
const taking = [
  'elimin|supri[mn]|reempla|sustitu|substitu|sostitu|rimuov|evit|resuel|resol|risol|solucion|corrig|arregl|quit|pierd|perd',
  'supprim|élimin|rempla|résou|résol|évit|ersetz|entfern|beseitig|vermeid|verhinder|lös|behebt|behoben|verl[io]|schlie',
  'vervang|verwijder|voorkom|oplos|los[st]|verlies|ersätt|undvik|förlor|erstat|fjern|løs|mist|undgå|unngå|poist|korva|ratkais|menet',
  'usuw|zastęp|rozwiąz|unik|trac|odstra|nahraz|řeš|ztrác|elimină|înlocu|rezolv|evită|pierd|реша|решил|устран|замен|удал|избега|теря',
  'виріш|усува|замін|видал|втрач|αφαιρ|αντικαθ|λύν|αποφ|mengganti|menghapus|mengatasi|menghindar|loại bỏ|thay thế|giải quyết|tránh',
].join('|');

/** What stands before a name and takes it away: without it the name says the reverse. */
const takesAway = new RegExp(`(?<!\\p{L})(?:(?:${denying})(?!\\p{L})|(?:${taking}))`, 'iu');

/** What only says that there is a list, or that something was done to get it. */
const empty = [
  '特别(?:地|是)?|特別(?:地|是)?|其中|另外|此外|例如|比如|具体(?:来说|而言|地)?|具體(?:來說|而言|地)?|也就是[说說]',
  '(?:主要|分别|分別)?(?:是|有|就是)?(?:它们|它們|这些|這些|以下|如下|下面)(?:这?些|這?些|几个|幾個|几点|幾點|内容|內容)?',
  '(?:具体|其|主要)?的?(?:作用|内容|步骤|说明|情况|信息)?如下(?:所示)?',
  '(?:这里|這裡|下面|以下)?有(?:几|幾|一?些|两|兩|三)[点點]?(?:需要|要|值得)(?:说明|說明|注意|强调|補充|补充)(?:的|一下)?',
  '(?:以下|次)の(?:通り|とおり)(?:です)?',
  '(?:hemos|he|se han) (?:realizado|hecho|introducido) (?:algunos|algunas|l[oa]s siguientes|varios|varias) (?:cambios|modificaciones|ajustes|mejoras)',
  '(?:fizemos|fiz|foram feitas|foram feitos) (?:[oa]s seguintes|algumas|alguns|várias|vários) (?:mudanças|alterações|modificações|ajustes)',
  "(?:voici )?quelques (?:précisions|remarques|détails|exemples|explications|notes)(?: (?:pour|sur|concernant) .{1,40})?|(?:nous avons|j['’]ai) (?:fait|effectué|apporté) (?:les|des|quelques) (?:changements|modifications)(?: suivante?s)?",
  '(?:wir haben|ich habe) (?:(?:die )?folgenden?|einige) (?:änderungen|anpassungen) (?:vorgenommen|gemacht|durchgeführt)|(?:hier )?(?:einige|ein paar) (?:anmerkungen|hinweise|details|beispiele)',
  '(?:abbiamo|ho) (?:fatto|apportato) (?:le seguenti|alcune) (?:modifiche)|мы (?:внесли|сделали) следующие изменения',
].join('|');
const isEmpty = new RegExp(`^(?:${empty})$`, 'iu');

/** "Pour cela", "上图的三个…": what stands before the list, or in a picture, which the slide does not show. */
const pointsUp =
  /^(?:pour (?:cela|ça|ce faire)|para (?:ello|eso|isso|isto|hacerlo|fazer isso)|dafür|hierfür|hierzu|dazu|per (?:questo|farlo)|daarvoor|для этого|для цього|w tym celu|为此|為此|そのために)[,，]?$|上[图圖表]|上述|文首|前文|刚才|剛才|(?:^|[，。])(?:如)?图中|圖中|(?:上文|上面|前面|之前|我)所?提到的/iu;

/** "見つけたら": what the sentence says stands behind the list. */
const waits = /(?:たら|として|ために|ので)$/u;

/** "而这两种烤炉都很古老，其中": what leads to the list leans, and ends in what only joins it. */
const onlyJoins = /[，,]\s?(?:其中|例如|比如|譬如)$/u;

/**
 * A lead that leans on what stood before it gives what it counts, where that stands alone; one that says nothing of its
 * list, or points up, is left to the speaker.
 */
export const leadInTongue = (
  lead: Line,
  before: RootContent | undefined,
  tongue: Tongue,
): Line | undefined => {
  const text = withoutColon(lead.text);
  const isTorn =
    waits.test(text) ||
    (onlyJoins.test(text) && leadLeans(text, tongue.name)) ||
    tongue.leadPoints?.test(text.toLowerCase());
  if (isEmpty.test(text) || pointsUp.test(text) || isTorn) return undefined;
  const counted = countedLead(lead, before, tongue);
  return counted === lead ? withoutOpener(lead, before, tongue) : counted;
};

/** "次の手順で、": it points at the list, and stays. */
const pointsDown = /次の|以下|下記|다음/u;

/** "Sin embargo hay dos hornos:", where a language is known to open so: what joins it to the sentence before goes. */
const withoutOpener = (lead: Line, before: RootContent | undefined, tongue: Tongue): Line => {
  const opener = handoverOf(tongue)?.openers.exec(lead.text)?.[0] ?? '';
  if (opener === '' || pointsDown.test(opener) || before?.type !== 'paragraph') return lead;
  const inline = flattenInline(before.children);
  const said = lead.text.slice(opener.length);
  const at = inline.text.lastIndexOf(said);
  const line = at < 0 ? undefined : makeLine(inline, [at, at + said.length], 'lead-in');
  return line ? capitalised(line, tongue.name) : lead;
};

const countedLead = (lead: Line, before: RootContent | undefined, tongue: Tongue): Line => {
  if (!leadLeans(lead.text, tongue.name) || before?.type !== 'paragraph') return lead;
  const name = named.exec(lead.text)?.[0] ?? '';
  const inline = flattenInline(before.children);
  const at = inline.text.lastIndexOf(name);
  if (
    name === '' ||
    at < 0 ||
    takesAway.test(lead.text.slice(0, lead.text.length - name.length)) ||
    tongue.points.test(name.toLowerCase()) ||
    tongue.persons.test(name.toLowerCase())
  )
    return lead;
  const line = makeLine(inline, [at, at + name.length], 'lead-in');
  return line ? capitalised(line, tongue.name) : lead;
};
