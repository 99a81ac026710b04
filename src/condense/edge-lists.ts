import { isKnownVerb, modal } from './gate/verbs.js';

// Lists, rows and examples that a cut would leave half told.

/** "made tests, mills, | as well as bread": the last of a list is no addition. */
export const cutsLast = (left: string, rest: string): boolean =>
  /^[\s,]*as well as\b/iu.test(rest) && /,\s[^,;]{1,60},?\s*$/u.test(left);

/** "bakers who stayed late | and baked at night", "all ovens | such as …": which are meant is told to the end. */
export const cutsWhich = (left: string, rest: string): boolean =>
  (/^[\s,]*and\s\p{Ll}/u.test(rest) &&
    /\s(?:who|that)\s(?:have|has|had|are|is|were|was|\p{Ll}+)\s[^,;:]*$/u.test(left)) ||
  (/^[\s,(]*such as\b/u.test(rest) && /\b(?:all|any|every)\b/iu.test(left));

/** "one of many integrations | such as …", "to perform actions | such as …": without its examples a vague word says nothing. */
export const announces = (left: string, rest: string): boolean =>
  /^[\s,(]*(?:such as|including|like|e\.g\.|for example|for instance|namely)\b/iu.test(rest) &&
  /\b(?:many|various|several|different|some|certain|multiple|a few|a number of|other|things?)\s(?:\p{L}[\p{L}-]*\s?){0,4}$|\b(?:details|information|metadata|features|resources|settings|options|topics|areas|requirements|capabilities|functionality|improvements|needs|use cases)$|\b(?:perform(?:s|ing)?|do(?:es|ing)?|run(?:s|ning)?|execut(?:es?|ing)|handl(?:es?|ing)|tak(?:es?|ing)|for|to|of|in|with|by)\s(?:actions|tasks|operations|ways|purposes|activities|cases|work|stuff)$/iu.test(
    left,
  );

/** "by bakers|, by millers such as Ada, by farmers": a row of three of which the last is still to come. */
export const cutsBeforeLast = (left: string, rest: string): boolean => {
  const near = left.slice(-inSight);
  const word = /(?:^|\s)(by|for|in|from|with|to|of|on|at|as|via)\s[^,;]{1,60}$/iu.exec(near)?.[1];
  if (word === undefined) return false;
  const next = new RegExp(`,\\s(?:(?:and|or)\\s)?${word}\\s`, 'giu');
  const before = near.match(next)?.length ?? 0;
  const behind = rest.slice(0, inSight).match(next)?.length ?? 0;
  return behind > 0 && before + behind >= 2;
};

/** "sells rye and spelt such as | loaves", "threats from bakers, | from millers, and from mice": a list that would be cut inside. */
export const cutsExamples = (left: string, rest: string): boolean => {
  if (/^[\s]*,/u.test(rest) && /\b(?:such as|including|like)\s[^,]*$/u.test(left)) return true;
  // "…, including at mills | such as Ada's, shops like Carl's, and inns": of what is included the first would stand for all.
  if (
    /^\s(?:such as|like|e\.g\.)\s/u.test(rest) &&
    /,\s(?:including|whether|ranging|especially)\s[^,]*$/u.test(left)
  )
    return true;
  // "Features of ovens such as steam | and stone have been …"
  if (
    /^\s(?:and|or)\s/u.test(rest) &&
    /\b(?:such as|including)\s(?:[\p{L}\p{N}'’-]+\s){0,2}[\p{L}\p{N}'’-]+$/u.test(left)
  )
    return true;
  if (/^[\s]*or\s/u.test(rest) && /\bincluding\b[^,]*$/u.test(left)) return true;
  const preposition = /^[\s,]*(from|with|by|to|in|on|at|for)\s/u.exec(rest)?.[1];
  return (
    preposition !== undefined &&
    (rest.includes(` and ${preposition} `) || rest.includes(` or ${preposition} `))
  );
};

/** "in the morning|, at noon, or by night", "as rye|, as spelt, and in many other ways": the first of a row. */
export const cutsRow = (rest: string): boolean =>
  /^,\s(?:\p{L}+ing,|(?:and|or)\s(?:most|more|least|best)\b)/u.test(rest) ||
  (/^,?\s(?:at|on|in|as|from|to|for|by|via|using|through|\p{L}+ing)\s[^,;]{1,60},\s(?:(?:and|or)\s)?(?:at|on|in|as|from|to|for|by|via|using|through|\p{L}+ly|\p{L}+ing)\s/iu.test(
    rest,
  ) &&
    /,\s(?:and|or)\s/iu.test(rest));

/** "can read any list|, including long ones, and sort it", "|, for example, is …": a sentence that goes on behind its examples. */
export const goesOnAfterExamples = (rest: string): boolean => {
  const inserted =
    /^,?\s(?:such as|including|like|e\.g\.|especially|particularly|for example|for instance)\b[^,;]*,\s(?:(?:and|or|but)\s(?:then\s|also\s)?)?(\p{Ll}+)/u.exec(
      rest,
    ) ?? /^,?\sfor (?:example|instance),\s(\p{Ll}+)/u.exec(rest);
  const word = inserted?.[1] ?? '';
  return isKnownVerb(word) || modal.test(word) || /^(?:is|are|was|were|has|have|had)$/u.test(word);
};

/** "between 20 | – 30 loaves": a range that would lose its end. */
export const cutsRange = (left: string, rest: string): boolean =>
  (/\d[\d.,]*\s?%?$/u.test(left) && /^\s?[–—-]\s?\d/u.test(rest)) || cutsDates(left, rest);

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const endsInDate = new RegExp(
  `(?:\\b\\d{1,2}(?:st|nd|rd|th)?\\s${month}|\\b${month}\\s\\d{1,2})(?!\\p{L})[^.;!?]{0,60}$`,
  'u',
);
const startsInDate = new RegExp(`^\\s?[–—-]{1,2}\\s?(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?${month}(?!\\p{L})`, 'u');

/** "open 4 May at nine | - 10 May at noon": from one day to another. */
export const cutsDates = (left: string, rest: string): boolean =>
  startsInDate.test(rest) && endsInDate.test(left);

/** How far a list is followed: a hostile row of commas costs no square of its length. */
const inSight = 400;

/** "has two sides: bakers bake | ; millers mill", "three kinds: rye | via the mill, oats and wheat": what a colon promises is told to the end. */
export const cutsAfterColon = (left: string, rest: string): boolean =>
  /:\s[^:]*$/u.test(left) &&
  (/^\s?;/u.test(rest) ||
    (/,\s.*\b(?:and|or)\s/u.test(rest.slice(0, inSight)) && !/:\s[^:]*\b(?:and|or)\s[^:]*$/u.test(left)));

/** A list of words that was begun and is cut before its end: "A, B" of "A, B and C". */
export const cutsList = (text: string, end: number): boolean =>
  /^\s*(?:,\s+(?!which|where|who)[^,;]{1,60}(?:,|\s)\s*(?:and|or)\s|(?:and|or)\s)/u.test(text.slice(end)) &&
  /,\s(?!then\s)[^,;]{1,60}$/u.test(text.slice(0, end));
