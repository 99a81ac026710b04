import { strToU8 } from 'fflate';

/** A picture as bytes. */
export interface Medium {
  readonly bytes: Uint8Array;
  readonly extension: 'png' | 'jpeg' | 'gif' | 'svg';
}

const signatures: readonly (readonly [Medium['extension'], readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
];

/** The picture in a data URI, if it is of a kind that PowerPoint shows. The bytes decide, not what the address says. */
export function mediumOf(source: string): Medium | undefined {
  const [, head = '', body] = /^data:([^,]*),(.*)$/s.exec(source) ?? [];
  if (body === undefined) return undefined;
  const bytes = bytesOf(body, /;\s*base64\s*$/i.test(head));
  const known = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return { bytes, extension: known[0] };
  return /^image\/svg\+xml/i.test(head) ? { bytes, extension: 'svg' } : undefined;
}

function bytesOf(body: string, isBase64: boolean): Uint8Array {
  if (!isBase64) return strToU8(unescaped(body));
  // Base64 has no per cent sign of its own; what is decoded is one byte a character.
  return strToU8(atob(body.includes('%') ? unescaped(body) : body), true);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A per cent sign that starts no code is text.
    return text;
  }
}
