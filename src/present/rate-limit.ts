/** How often something may be done: `burst` times at once, and `each` times a second in the long run. */
export interface Rate {
  readonly burst: number;
  readonly each: number;
}

/** Says whether one more is allowed now. */
export type Limiter = () => boolean;

/** A limit over a clock in milliseconds. */
export function createLimiter({ burst, each }: Rate, now: () => number): Limiter {
  let left = burst;
  let last = now();
  return () => {
    const time = now();
    left = Math.min(burst, left + ((time - last) / 1000) * each);
    last = time;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}

/** Addresses that are remembered; more than these are forgotten, oldest first. */
const mostAddresses = 2000;

/** One limit for each address. */
export function createAddressLimiter(rate: Rate, now: () => number): (address: string) => boolean {
  const limiters = new Map<string, Limiter>();
  return (address) => {
    const limiter = limiters.get(address) ?? createLimiter(rate, now);
    limiters.delete(address);
    limiters.set(address, limiter);
    const [oldest] = limiters.keys();
    if (limiters.size > mostAddresses && oldest !== undefined) limiters.delete(oldest);
    return limiter();
  };
}
