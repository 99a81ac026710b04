import { isSecret, newCode, newToken } from './secrets.js';

/** How long a code can be used, in seconds. */
export const codeSeconds = 300;
/** Wrong codes after which the code that was shown is worth nothing any more. */
const mostWrong = 5;

/** Pairs phones: a code is shown on the stage's machine, and typed once. */
export interface Pairing {
  /** A new code; the one before is worth nothing from now on. */
  showCode(): string;
  /** A token for the phone that knows the code; used, wrong or late, there is none. */
  redeem(code: string): string | undefined;
  isPaired(token: string): boolean;
  readonly tokens: readonly string[];
}

/** Phones that can be paired in a talk. */
const mostPhones = 12;

/** Pairing over a clock in milliseconds; `known` are the tokens of phones that were paired before a restart. */
export function createPairing(now: () => number, known: readonly string[] = []): Pairing {
  const tokens = [...known];
  let shown: { readonly code: string; readonly until: number; wrong: number } | undefined;
  return {
    tokens,
    showCode() {
      const code = newCode();
      shown = { code, until: now() + codeSeconds * 1000, wrong: 0 };
      return code;
    },
    redeem(code) {
      if (!shown || now() > shown.until || tokens.length >= mostPhones) return undefined;
      if (!isSecret(code, shown.code)) {
        shown.wrong += 1;
        if (shown.wrong >= mostWrong) shown = undefined;
        return undefined;
      }
      shown = undefined;
      const token = newToken();
      tokens.push(token);
      return token;
    },
    isPaired: (token) => tokens.some((each) => isSecret(token, each)),
  };
}
