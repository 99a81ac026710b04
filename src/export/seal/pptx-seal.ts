import { strFromU8, unzipSync } from 'fflate';
import { type XmlElement, xml } from '../xml.js';
import { type SealedFile, sealOf } from './seal.js';

/** The part that holds the seal of an Office file; programs that save the file keep it. */
export const sealPart = 'docProps/custom.xml';

const early = /<Application>postdeck</;
const sealProperty = /\bname="postdeck"[^>]{0,200}>\s{0,20}<vt:lpwstr>([0-9a-f]{64})</;
const largest = 512 * 1024 * 1024;

type Files = Readonly<Record<string, Uint8Array>>;

/** The content of that part, from all others: a property of the document, which no program shows on its slides. */
export function sealProperties(files: ReadonlyMap<string, Uint8Array>): XmlElement {
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006';
  const property = xml(
    'property',
    // The one identifier that Office has for properties of a user's own, and the first number that it gives them.
    { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: 2, name: 'postdeck' },
    xml('vt:lpwstr', {}, sealOfParts([...files])),
  );
  return xml(
    'Properties',
    { xmlns: `${types}/custom-properties`, 'xmlns:vt': `${types}/docPropsVTypes` },
    property,
  );
}

/** Reads the seal of an Office file: of its parts, however they are packed. */
export function readPptxSeal(bytes: Uint8Array): SealedFile | undefined {
  const files = unzip(bytes);
  if (files === undefined) return undefined;
  const stated = sealProperty.exec(textOf(files, sealPart))?.[1];
  return {
    ...(stated === undefined ? {} : { stated }),
    actual: sealOfParts(Object.entries(files)),
    early: stated === undefined && early.test(textOf(files, 'docProps/app.xml')),
  };
}

function sealOfParts(parts: readonly (readonly [string, Uint8Array])[]): string {
  const own = parts.filter(([name]) => name !== sealPart && !name.endsWith('/'));
  const lines = own.map(([name, content]) => `${sealOf(content)} ${name}\n`);
  return sealOf(...lines.sort());
}

function textOf(files: Files, name: string): string {
  const content = files[name];
  return content === undefined ? '' : strFromU8(content);
}

/** Undefined for what no program could open. */
function unzip(bytes: Uint8Array): Files | undefined {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return size <= largest;
      },
    });
  } catch {
    return undefined;
  }
}
