import { numberWords } from './counts.js';

/** "the bigger ones", and not "the bad ones": of what kind they are would be missed. */
export const ofThese =
  'of (?:the|my|our)\\s(?:(?:very|most|more|really|big|bigger|biggest|large|larger|largest|great|greatest|best|better|good|nice|nicer|nicest|cool|coolest|main|major|key|top|core|notable|prominent|important|interesting|exciting|useful|visible|common|popular|relevant|significant|favou?rite|personal|recent|new|newer|newest|latest|other)[\\s,]\\s?){0,3}ones';

/** "Just three, it turns out", "To call out a few of the big ones", "Only 4": how many, and not of what. */
const bareCount = new RegExp(
  `^(?:(?:to|let me|I['’]ll) (?:call out|name|list|mention|pick|highlight)\\s|(?:there|here) (?:are|were)\\s)?(?:(?:just|only|exactly|about|at least|quite)\\s)?(?:a few|a couple|some|several|${numberWords.join('|')}|\\d{1,2})(?:\\s(?:of them|${ofThese}))?(?:\\s(?:here|so far))?(?:,?\\s(?:(?:as )?it turns out|actually|in fact|in particular|to be (?:exact|precise)))?\\s*[:：.]?$`,
  'iu',
);

/** Whether words above a list say how many things it has, and not of what they are. */
export const isBareCount = (text: string): boolean => bareCount.test(text.trim());
