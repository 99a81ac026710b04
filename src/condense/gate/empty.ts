import { hasMainVerb } from './finite-verb.js';

/** "owner/name#40 Support plugins": the title of what a note refers to. */
export const reference =
  /^(?:[\w.-]+\/[\w.-]+)?#\d+\b|^\d+ (?:\p{L}+ ){1,4}(?:available|remaining|left)[.!]?$/u;

/** "The project has several goals", "Markdown is used": what, and what for, is told elsewhere. */
export const announcing =
  /\b(?:has|have|had|comes? with|offers?|provides?|includes?|faces?|brings?|exposes?|supports?)\s(?:multiple|several|many|various|different|a (?:number|couple|variety|lot|few)(?: of)?|some|two|three|four|five)\s(?:\p{L}[\p{L}-]*\s){0,2}\p{L}[\p{L}-]*s[.!]?$|^(?:\S+\s){1,4}(?:is|are) used[.!]?$|\b(?:hosted|available|found|developed) on (?:github|gitlab|slack|twitter|youtube)[.!]?$/iu;

/** What says that there is a reason, an example, a way, and not which. */
export const vague =
  /\b(?:is|are|was|were) (?:an? |the )?(?:\w+ )?(?:exceptions?|examples?|answers?|exercise|case|case in point|obstacles?|question|start|beginning|point|way|reason|result|key|catch|problem|story|deal|shame|relief|pity|surprise|mystery|idea)$|^(?:an? |one )?(?:\w+ )?(?:example|reason|cost|drawback|downside|caveat|concern|limitation|restriction|lesson|factor|consequence|improvement|thing|way|option|alternative|case|question|point|problem|issue|advantage|benefit|approach|solution|aspect|part|exception|difference|goal|aim|idea|key|trick|answer|challenge) (?:of \w+ )?(?:is|was|would be|could be|are)\b/iu;

const label = /^(?:[\p{L}\p{N}'’&/()-]+\s){0,3}[\p{L}\p{N}'’&/()-]+:\s/u;

/** Whether a text begins with a label and its colon. */
export const isLabelled = (text: string): boolean => {
  const found = label.exec(text);
  return found !== null && !hasMainVerb(found[0]);
};
