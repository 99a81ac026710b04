import { networkInterfaces } from 'node:os';

/** Networks that phones in a room are most often in come first; bridges of containers and tunnels last. */
const order: readonly RegExp[] = [/^192\.168\./, /^10\./, /^172\.(?:1[6-9]|2\d|3[01])\./, /^/];
const virtual = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|tailscale|zt|wg)/i;

/** The address of this machine on the local network, as phones reach it; `undefined` without a network. */
export function lanAddress(interfaces = networkInterfaces()): string | undefined {
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .filter(({ address }) => !address.startsWith('169.254.'))
      .map(({ address }) => ({ address, rank: rankOf(name, address) })),
  );
  return found.sort((one, other) => one.rank - other.rank)[0]?.address;
}

function rankOf(name: string, address: string): number {
  const rank = order.findIndex((pattern) => pattern.test(address));
  return virtual.test(name) ? rank + order.length : rank;
}
