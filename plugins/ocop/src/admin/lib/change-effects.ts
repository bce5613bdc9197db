import type { change } from "../i18n/vi/change";
import type { ChangeDetail } from "./recognition";

/** One thing that people will notice once a change is confirmed: a key of `change.effect`. */
export type ChangeEffect = {
  key: keyof typeof change.effect;
  values?: Record<string, string | number>;
};

type Seen = Pick<ChangeDetail, "kind" | "badge_before" | "badge_after"> & {
  listings: { title: string; status: string }[];
};

function starEffect({ badge_before, badge_after, listings }: Seen): ChangeEffect {
  const [before, after] = [badge_before.star, badge_after.star];
  if (before === after) return { key: "same_stars" };
  const shown = listings.filter(({ status }) => status === "published");
  if (shown.length === 0) return { key: "not_sold" };
  const where = { listings: shown.length, titles: shown.map(({ title }) => title).join(", ") };
  if (after === null) return { key: "remove_stars", values: { count: before ?? 0, ...where } };
  if (before === null) return { key: "add_stars", values: { count: after, ...where } };
  return { key: "change_stars", values: { before, count: after, ...where } };
}

function pageEffect({ kind }: Seen): ChangeEffect[] {
  if (kind === "award") return [{ key: "new_page" }];
  return kind === "revoke" ? [{ key: "revoked_page" }] : [];
}

function potentialEffect({ badge_before, badge_after }: Seen): ChangeEffect[] {
  if (badge_before.potential_five_star === badge_after.potential_five_star) return [];
  return [{ key: badge_after.potential_five_star ? "add_potential" : "remove_potential" }];
}

/** What a change does where people see it; only published listings show a badge. */
export function changeEffects(change: Seen): ChangeEffect[] {
  return [starEffect(change), ...potentialEffect(change), ...pageEffect(change), { key: "audit" }];
}
