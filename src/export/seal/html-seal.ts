import { strFromU8 } from 'fflate';
import { type SealedFile, sealOf } from './seal.js';

const generator = '<meta name="generator" content="postdeck">\n';
const sealLine = /<meta name="postdeck-seal" content="([0-9a-f]{64})">\n?/;

/** The document with its own seal among what its head says of it. */
export function sealHtml(html: string): string {
  const seal = `<meta name="postdeck-seal" content="${sealOf(html)}">\n`;
  return html.replace(generator, `${generator}${seal}`);
}

/** Reads the seal of a document; line endings do not count, for git may change them. */
export function readHtmlSeal(bytes: Uint8Array): SealedFile | undefined {
  const html = strFromU8(bytes).replace(/\r\n?/g, '\n');
  if (!/<(?:!doctype|html|body)\b/i.test(html)) return undefined;
  const stated = sealLine.exec(html)?.[1];
  return {
    ...(stated === undefined ? {} : { stated }),
    actual: sealOf(html.replace(sealLine, '')),
    early: stated === undefined && html.includes(generator),
  };
}
