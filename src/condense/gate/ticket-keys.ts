/** Names of standards, hashes and papers that look like keys of tickets: "ISO-27001" is what is spoken of. */
const known =
  'ISO|IEC|IEEE|ECMA|NIST|FIPS|DIN|EN|SHA|AES|RSA|CVE|GHSA|RFC|KEP|PEP|JEP|BIP|EIP|ERC|ADR|CWE|WCAG|UTF|UCS|CP|HTTP|GPT|COVID|USB|PCI|ASCII';

/** "[OVEN-145]", "OVEN-145": which ticket is meant. */
const key = `(?!\\[?(?:${known})-)(?:\\[\\p{Lu}[\\p{Lu}\\d]{1,11}-\\d{1,6}\\]|\\p{Lu}{2,12}-(?!(?:19|20)\\d\\d(?!\\d))\\d{3,6})`;

const keyAlone = new RegExp(`^\\s*${key}\\s*$`, 'u');
const keyAhead = new RegExp(`^\\s*${key}\\s*(?:(?:[-–—:：])\\s+|(?<=\\])\\s*(?=\\p{Lu}))`, 'u');

/** Whether words are the key of a ticket and no more. */
export const isTicketKey = (text: string): boolean => keyAlone.test(text);

/** Where what is said behind the key of a ticket begins: "[OVEN-145] - | The door stays open"; 0 where no key stands. */
export const afterTicketKey = (text: string): number => keyAhead.exec(text)?.[0].length ?? 0;
