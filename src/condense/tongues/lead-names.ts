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

/** A lead that leans on what stood before it gives what it counts, where that stands alone. */
export const leadInTongue = (lead: Line, before: RootContent | undefined, tongue: Tongue): Line => {
  if (!leadLeans(lead.text, tongue.name) || before?.type !== 'paragraph') return lead;
  const name = named.exec(lead.text)?.[0] ?? '';
  const inline = flattenInline(before.children);
  const at = inline.text.lastIndexOf(name);
  if (
    name === '' ||
    at < 0 ||
    tongue.points.test(name.toLowerCase()) ||
    tongue.persons.test(name.toLowerCase())
  )
    return lead;
  const line = makeLine(inline, [at, at + name.length], 'lead-in');
  return line ? capitalised(line, tongue.name) : lead;
};
