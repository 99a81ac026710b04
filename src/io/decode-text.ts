import { isUtf8 } from 'node:buffer';

/** Text as it was read, and how many characters had to be replaced because they are not text. */
export interface DecodedText {
  readonly text: string;
  readonly replaced: number;
  /** Offset of the first replaced character. */
  readonly firstReplaced: number;
}

const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG picture', [0xff, 0xd8, 0xff]],
  ['GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP archive or Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip archive', [0x1f, 0x8b]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** What a file that is not text is, in words; `undefined` for text. */
export function binaryKind(bytes: Uint8Array, decoded: DecodedText): string | undefined {
  const known = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return known[0];
  // A stray control character is forgiven with a warning, noise is not.
  return decoded.replaced >= 4 && decoded.replaced * 30 > decoded.text.length ? 'binary file' : undefined;
}

/**
 * Decodes UTF-8 or UTF-16, with or without a byte order mark, line endings untouched; HTML and XML also from the
 * encoding that they, or the server that sent them (`charset`), declare.
 * Characters that no text holds (invalid bytes, control characters, noncharacters) become U+FFFD, one for one,
 * so that positions stay right.
 */
export function decodeText(bytes: Uint8Array, charset?: string): DecodedText {
  const decoded = new TextDecoder(declaredEncoding(bytes, charset) ?? encodingOf(bytes)).decode(bytes);
  const text = decoded.replace(notText, '\u{FFFD}');
  return { text, replaced: text.split('\u{FFFD}').length - 1, firstReplaced: text.indexOf('\u{FFFD}') };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const notText = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufffe\uffff]/g;

/** Where pages and feeds say how they are encoded: in their first lines, which are ASCII in every encoding of the web. */
const declarations =
  /^\s*(?:<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w-]+)|<(?:!doctype\s+html|html|head|meta|!--)[\s\S]{0,4000}?<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w-]+))/i;

/** The encoding that a page or feed declares, when its bytes are not plainly UTF-8 or UTF-16; never for other texts. */
function declaredEncoding(bytes: Uint8Array, charset: string | undefined): string | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return undefined;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  const isMarkup = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:[?!]|html|head|body|rss|feed)/i.test(start);
  const [, xml, html] = declarations.exec(start) ?? [];
  const name = charset ?? xml ?? html ?? (isMarkup ? 'windows-1252' : undefined);
  if (name === undefined || !isKnown(name)) return undefined;
  // Many a page says what it once was; the one encoding that is ASCII byte by byte has to be believed.
  if (isUtf8(bytes)) return /^iso-2022-jp$/i.test(name) ? name : undefined;
  return guessedEncoding(bytes.subarray(0, 1024)) === 'utf-8' ? name : undefined;
}

function isKnown(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    // The one way to ask whether an encoding is known: it throws a RangeError when it is not.
    return false;
  }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 1024);
  const guess = guessedEncoding(sample);
  // A guess that finds things which are not text was wrong: it is noise, and UTF-8 shows it as such.
  return new TextDecoder(guess).decode(sample).search(notText) === -1 ? guess : 'utf-8';
}

/** Without a mark: in Markdown of any language every few characters are ASCII, whose high byte is zero in UTF-16. */
function guessedEncoding(bytes: Uint8Array): Encoding {
  const pairs = Math.floor(bytes.length / 2);
  if (pairs < 2) return 'utf-8';
  const zeros = [0, 0];
  for (let index = 0; index < pairs * 2; index++) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs / 10 && even === 0) return 'utf-16le';
  return even > pairs / 10 && odd === 0 ? 'utf-16be' : 'utf-8';
}
