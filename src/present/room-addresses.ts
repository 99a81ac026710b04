/** Where listeners come to; there is no such address when nothing is shared. */
export function audienceAddress(lan: string | undefined, port: number, token: string): string | undefined {
  return lan === undefined ? undefined : `http://${lan}:${port}/${token}`;
}

/** Where a phone becomes a remote; there is no such address when nothing is shared. */
export function remoteAddress(lan: string | undefined, port: number): string | undefined {
  return lan === undefined ? undefined : `http://${lan}:${port}/remote`;
}
