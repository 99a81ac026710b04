/** What tells where a user keeps caches. */
export interface UserPlace {
  /** As `process.platform`. */
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absent when no home folder is known. */
  readonly home?: string;
}

/** The folder of the user's caches by the habits of the system, perhaps not there yet, perhaps not absolute. */
export function userCache({ platform, env, home }: UserPlace): string | undefined {
  if (platform === 'win32') return env.LOCALAPPDATA;
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (home === undefined) return undefined;
  return platform === 'darwin' ? `${home}/Library/Caches` : `${home}/.cache`;
}
