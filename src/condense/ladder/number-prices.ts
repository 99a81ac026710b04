// Prices that are told in passing: heard by whoever is interested, not remembered by an audience.

const money = /[$€£¥]/u;

/** "You can earn $300 for a loaf": what the reader may get, or pay. */
const ofReader = /^you\s(?:can|could|will|may|might|would)\s(?:\p{L}+\s){1,8}$/iu;

/** "It cost a fortune (almost $400 for a stone)": put in, beside what is told. */
const putIn = /\([^()]*$/u;

/** "A $400 oven was too much", "the guild's $400 oven": what kind of thing it is, before anything is told of it. */
const attribute = /^(?:an?|the)\s$|['’]s\s$/iu;

/** "The guild's $12 billion fund": so much is what is told. */
const large =
  /^\S{1,20}\s?(?:million|billion|trillion|bn|m)\b|^\S{1,20}(?:\s\p{L}+)?\s(?:fund|budget|grant|fine|deal|loss|profit|debt)s?\b/iu;

/** Whether a number is a price that stands by the way, where its sentence tells something else. */
export const isPriceInPassing = ({ 0: number, index, input }: RegExpExecArray): boolean => {
  if (!money.test(number)) return false;
  const ahead = input.slice(0, index);
  const behind = input.slice(index + number.length);
  const kind = /^\s\p{L}/u.test(behind) && !large.test(`${number}${behind}`);
  return ofReader.test(ahead) || putIn.test(ahead) || (kind && attribute.test(ahead));
};
