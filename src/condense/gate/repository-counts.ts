// No number is longer: a row of digits is not read anew from each of them.
const count = '(?<![\\d,.])\\d[\\d,.]{0,15}\\s(?:(?:new|individual|distinct|different|unique)\\s)*';
const people = '(?:authors?|contributors?|people|developers?|committers?)';

/** "1,175 additions and 797 deletions", "106 new commits contributed by 13 authors": how much was written says nothing of what. */
const ofRepository = new RegExp(
  `${count}(?:additions|insertions|deletions)\\b|\\bgained\\s${count}commits\\b|${count}(?:commits|pull requests|PRs)\\b,?(?:\\s(?:were|was))?\\s(?:contributed\\s|made\\s|authored\\s|merged\\s)?(?:by|from)\\s(?:over\\s|more than\\s)?${count}${people}\\b`,
  'iu',
);

/** Whether a text only counts the commits, or the lines, of a repository. */
export const countsRepository = (text: string): boolean => ofRepository.test(text);
