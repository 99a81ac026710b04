/** A file of an archive. */
export interface TarFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const block = 512;

/** The regular files of an uncompressed ustar archive; fails on a path that would leave its folder. */
export function untar(archive: Uint8Array): readonly TarFile[] {
  const files: TarFile[] = [];
  for (let offset = 0; offset + block <= archive.length; ) {
    const header = archive.subarray(offset, offset + block);
    const path = text(header, 0, 100);
    if (path === '') break;
    const size = Number.parseInt(text(header, 124, 136).trim(), 8);
    const start = offset + block;
    if (!Number.isSafeInteger(size) || start + size > archive.length)
      throw new Error(`The archive is damaged at ${path}.`);
    if (isRegular(header))
      files.push({ path: insidePath(path), bytes: archive.subarray(start, start + size) });
    offset = start + Math.ceil(size / block) * block;
  }
  return files;
}

/** Type `0`, or NUL as old archives write it. Folders are made for their files; links have no use here. */
function isRegular(header: Uint8Array): boolean {
  return header[156] === 0x30 || header[156] === 0;
}

function insidePath(path: string): string {
  const leaves = path.startsWith('/') || path.includes('\\') || path.split('/').includes('..');
  if (leaves) throw new Error(`The archive holds a path outside its folder: ${path}`);
  return path;
}

function text(header: Uint8Array, from: number, to: number): string {
  const field = header.subarray(from, to);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}
