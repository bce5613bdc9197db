import type { Channel } from "./types";

export const GROUPS = ["push", "floor", "feed", "retail"] as const;
export type Group = (typeof GROUPS)[number];

/** Floors are loaded by a sheet and show pages, chains buy after an offer: both are packs. */
export function groupOf({ delivery, has_links: hasLinks }: Channel): Group {
  if (delivery !== "pack") return delivery;
  return hasLinks ? "floor" : "retail";
}

/** The channels by their group, without empty ones. */
export function inGroups(channels: readonly Channel[]): { group: Group; channels: Channel[] }[] {
  return GROUPS.map((group) => ({
    group,
    channels: channels.filter((channel) => groupOf(channel) === group),
  })).filter(({ channels: of }) => of.length > 0);
}
