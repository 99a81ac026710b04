/** "Ada Miller", "Ada von der Mühle, baker @ The Mill", "Ada Miller (The Mill)"; "Happy New Year" is nobody. */
const person =
  /^(?!(?:Happy|Merry|Good|Best|Kind|Warm|Thanks?|Cheers|Dear|Stay|Have|See|Yours|Congratulations|Welcome)(?!\p{L}))\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:de|del|da|di|van|von|der|la|le)\s){0,2}\p{Lu}[\p{L}.'’-]*){1,3}(?:\s?[,(|·@–—]\s?[^.!?]{2,80}|\s(?:at|from|of)\s[^.!?]{2,60})?$/u;

/** "…, baker": what somebody is. A thing has no such words behind its name, but others that say more of it. */
const role = /^[^,(]+?\s?[,|·@–—]\s?(?!(?:and|or|which|that|with|for|if|version|v?\d)(?!\p{L}))\p{L}/u;

/** Whether words are the name of a person, with what they are and where, or without. */
export const isPerson = (text: string): boolean => person.test(text.trim());

/** Whether words are the name of a person and say what they are: "Ada Miller, baker". */
export const isPersonWithRole = (text: string): boolean => isPerson(text) && role.test(text.trim());
