import { webAddress } from "./producer-contact";

/** Hosts under which a page of that kind lies; none: any host but a page of the others. */
const HOSTS = {
  facebook: ["facebook.com", "fb.com", "fb.me"],
  zalo: ["zalo.me", "oa.zalo.me"],
  tiktok: ["tiktok.com"],
  youtube: ["youtube.com", "youtu.be"],
  website: [],
} as const satisfies Record<string, readonly string[]>;

export const LINK_KINDS = ["website", "facebook", "zalo", "tiktok", "youtube"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];
export type ProfileLink = { kind: LinkKind; url: string };

const MAX_LENGTH = 300;

/**
 * The one spelling of a page's address that is kept, always https; null when it is no address, or not
 * one of that kind of page.
 */
export function profileLink(kind: LinkKind, text: string): ProfileLink | null {
  const address = webAddress(text)?.replace(/^http:/, "https:") ?? null;
  if (address === null || address.length > MAX_LENGTH) return null;
  const { hostname, port } = new URL(address);
  const hosts: readonly string[] = HOSTS[kind];
  const fits = hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  if (port !== "" || (hosts.length > 0 && !fits)) return null;
  return { kind, url: address };
}
