/** A ustar archive as tar writes it, for tests. */
export function tar(
  files: readonly { readonly path: string; readonly content: Uint8Array; readonly type?: string }[],
): Uint8Array {
  const blocks = files.flatMap(({ path, content, type = '0' }) => {
    const header = Buffer.alloc(512);
    header.write(path, 0, 100);
    header.write(content.length.toString(8).padStart(11, '0'), 124);
    header.write(type, 156);
    header.write('ustar', 257);
    return [header, Buffer.from(content), Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
