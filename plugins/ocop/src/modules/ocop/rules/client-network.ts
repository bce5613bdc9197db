const IPV4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i;
/** A household gets at least this much of IPv6, so that a single address says little. */
const IPV6_GROUPS_OF_A_NETWORK = 4;

/**
 * The network that counts as one client: an IPv4 address, or the first 64 bits of an IPv6 one, as
 * whoever has one address of it has them all.
 */
export function clientNetworkOf(address: string): string {
  const ipv4 = IPV4.exec(address)?.[1];
  if (ipv4) return ipv4;
  const [head = "", tail] = address.toLowerCase().split("::");
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const before = groups(head);
  const missing = tail === undefined ? 0 : 8 - before.length - groups(tail).length;
  return [...before, ...Array<string>(Math.max(0, missing)).fill("0"), ...groups(tail ?? "")]
    .slice(0, IPV6_GROUPS_OF_A_NETWORK)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
