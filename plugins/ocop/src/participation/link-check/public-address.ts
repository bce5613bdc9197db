import { lookup, type LookupAddress, type LookupOptions } from "node:dns";
import ipaddr from "ipaddr.js";

/** Whether an IP address is one of the internet's, not of this machine, a private or a special network. */
export function isPublicAddress(address: string): boolean {
  try {
    // An IPv4 address inside an IPv6 one is that address; other tunnels are no plain unicast.
    return ipaddr.process(address).range() === "unicast";
  } catch {
    return false;
  }
}

export class NotPublic extends Error {
  constructor() {
    super("The address leads into a network of its own");
    this.name = "NotPublic";
  }
}

type Answer = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/**
 * As the system's lookup, for connections to the internet only: a name of which any address lies
 * elsewhere is refused. The connection goes to what was looked at: a name that changes gains nothing.
 */
export function publicLookup(host: string, options: LookupOptions, answer: Answer): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error) answer(error, []);
    else if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
      answer(new NotPublic(), []);
    } else if (options.all) answer(null, addresses);
    else answer(null, first.address, first.family);
  });
}
