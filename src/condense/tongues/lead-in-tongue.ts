import type { RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { flattenInline } from '../inline-text.js';
import { capitalised, makeLine } from '../line.js';
import { leadLeans } from './judge-statement.js';
import type { Tongue } from './tongue.js';

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

/** A lead that leans on what stood before it gives what it counts, where that stands alone. */
export const leadInTongue = (lead: Line, before: RootContent | undefined, tongue: Tongue): Line => {
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
