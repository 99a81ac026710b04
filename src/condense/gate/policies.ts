/** "Deprecations are added when a door will go", "Deprecated doors are not removed until the next oven": how a project always does it. */
const policy =
  /^(?:deprecations?\s(?:is|are)\s(?:\p{L}+ly\s)?(?:added|introduced|announced|issued|made)\b|(?:each|every)\sdeprecation\s(?:has|comes|is)\b|deprecated\s(?:[\p{L}-]+\s){0,3}(?:are|is|will|can|may)\s(?:not\s|never\s|only\s|be\s)*removed\s(?:in|until|before|after|with)\s(?:an?|the\snext|any|each)\s|no\snew\sdeprecations\s(?:are|will\sbe)\s|(?:minor|major|patch)\s(?:releases|versions)\s(?:only\s|never\s|do\snot\s)(?:contain|include|break|bring|add|remove)\b)/iu;

/** Whether a text tells how a project always handles its versions, and nothing of this one. */
export const isPolicy = (text: string): boolean => policy.test(text) && !/\d/u.test(text);
