import { isTicketKey } from '../gate/ticket-keys.js';
import { isCommitLabel } from './commit-titles.js';

/** Labels that name the kind of an item, not the item. */
const genericLabel =
  /^(?:status|notes?|examples?|e\.g|update[ds]?|tips?|warning|important|pros?|cons?|why|what|how|when|where|who|results?|problems?|solutions?|before|after|summary|details?|description|link|links|source|sources|date|time|speakers?|location|workarounds?|blockers?|in the future|going forward|bonus|key developments|fixed|added|changed|removed|breaking(?: changes?)?|new|(?:bug ?)?fix(?:es)?(?: (?:in|for) (?:the )?[\p{L}\p{N}_.-]+(?: [\p{L}\p{N}_.-]+)?)?|enhancements?|improvements?|chore|rules|more|others?|improved|deprecated|security|features?|bugs?|analysis|context|background|overview|introduction|conclusion|impact|effects?|causes?|reasons?|actions?|remarks?|comments?|caveats?|observations?|rationale|motivation|defaults?|types?|usage|inputs?|outputs?|values?|benefits?|good|bad|better|worse|correct|incorrect|right|wrong|do|don['’]ts?|yes|no|old|today|now|first|second|third|finally|ejemplos?|beispiele?|exemples?|nota|hinweis|an[áa]lisis|an[áa]lise|contexto|resultados?|problema|soluci[óo]n|solução|descripci[óo]n|descrição|bueno|malo|analyse|ergebnis|kontext|lösung|units?|attributes?|names?|属性|単位|説明|名前|型|値|概要|背景|目的|方法|結論|例|注|注意|備考|結果|問題|原因|分析|解決|예|예시|참고|주의|결과|(?:step|item|example|option|part|phase|day|case|level|point|stage|question|week|month|year|sprint|ep(?:isode)?\.?|paso|schritt|étape|passo|ステップ|手順|단계)\s*#?(?:\p{N}+(?:\s?[-–]\s?\p{N}+)?(?:\s\([^()]{1,20}\))?|\p{Lu}|one|two|three|four|five))$/iu;
/** Times and days before a colon say when, not what. */
const dateLabel =
  /^(?:(?:updated?|edited|edit|added|since|as of|on)\s)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\d)[\s\d,.:/apm–-]*(?:\p{Lu}{2,4})?$/iu;

/** Versions and numbers of tickets before a colon say which, not what. */
export const numberLabel = /^(?:v?\d[\d.x]*\S*(?:\s\([^)]*\))?|(?:cve|ghsa)-\S+)$/iu;
export const ticketLabel = /#\d+$/u;
/** "B – bread is dark": a letter of a word that the items spell, or of an order. */
const letterLabel = /^\p{Script=Latin}$/u;
/** "[Step 1]": the brackets say no more than the step. */
const inBrackets = /^\[(?<label>[^[\]]+)\]$/u;

/** "For every loaf: …", "When in doubt: …": where or when what follows is so; "In 2019" is when it was. */
const circumstance =
  /^(?!\D*\d)(?:for|in|on|at|with|without|within|during|before|after|by|under|until|since|via|through|to|when|whenever|if|while|unless|once|as soon as|in case)\s(?!do\b)/iu;

/** Whether a label says only where, when or for whom what follows is so. */
export const isCircumstance = (label: string): boolean => circumstance.test(label.trim());

/** "**For bakers:** the bell rings at noon": of whom, or where, what follows is told. */
const isOnlyFor = (label: string, rest: string): boolean =>
  /^(?:for|in|on|at|with|within|during|through|via)\s/iu.test(label) &&
  isCircumstance(label) &&
  (/[:：]$/u.test(label) || /^\s*[:：]/u.test(rest)) &&
  /[\p{L}\p{N}]/u.test(rest);

/** Whether a label names the item: what names its kind, its day or its ticket does not. */
export const isTelling = (label: string): boolean =>
  !isCommitLabel(label) &&
  !isTicketKey(label) &&
  ![genericLabel, dateLabel, numberLabel, ticketLabel, letterLabel].some((pattern) =>
    pattern.test(inBrackets.exec(label.trim())?.groups?.label ?? label.trim()),
  );

/** A word in lower case, or an identifier, says nothing without its gloss. */
export const isIdentifier = (label: string): boolean =>
  /^[^\p{Lu}\s]+$|^\S*[_./<>(){}=]\S*$/u.test(label.trim());

/** "**Startup time** of the oven is long": a subject in bold is no label; a mark, a dash or a participle must follow. */
export const isLabel = (label: string, rest: string): boolean =>
  !isOnlyFor(label, rest) &&
  (/[.:!?。：！？]$/u.test(label) ||
    /^\s*(?:[(（][^)）]*[)）]\s*)?(?:$|[:.：。!?—–|\n]|-{1,2}\s|,\s+\p{L}+ing\b)/u.test(rest));

/** Labels without which what follows says something else: "Removed: the old door", "Before: loaves took an hour". */
const turning =
  /^(?:pros?|cons?|problems?|before|after|workarounds?|blockers?|in the future|going forward|added|changed|removed|deprecated|fix(?:ed)?|fix(?:es)? (?:in|for) .{1,40}|breaking(?: changes?)?|new|bug ?fix|good|bad|better|worse|correct|incorrect|right|wrong|do|don['’]ts?|yes|no|old|today|now|caveats?|risks?|impact|expected|actual)$/iu;

/** Whether a label is a part of what an item says, though it names only its kind. */
export const turns = (label: string): boolean => turning.test(label.trim());
