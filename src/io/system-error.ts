const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'a part of its path is not a folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ELOOP', 'its links go round in a circle'],
  ['EEXIST', 'a file of that name is in the way'],
  ['ENOTFOUND', 'its host is not known'],
  ['EAI_AGAIN', 'its host cannot be looked up: is there a network?'],
  ['ECONNREFUSED', 'nobody answers there'],
  ['ECONNRESET', 'the connection was broken off'],
  ['EHOSTUNREACH', 'there is no way to its host'],
  ['ENETUNREACH', 'there is no network'],
  ['CERT_HAS_EXPIRED', 'its certificate has expired'],
  ['EIO', 'the disk reports a fault'],
]);

/** Node's code of a failed system call, e.g. `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Why a system call failed, in words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const known = code === undefined ? undefined : reasons.get(code);
  return known ?? (error instanceof Error ? error.message : String(error));
}
