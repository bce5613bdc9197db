import {
  LISTING_FIELDS,
  VARIANT_FIELDS,
  type ListingContent,
  type ListingPicture,
} from "./listing-content";
import { fieldMode } from "./listing-state";

/** One field of a listing that staff decide about: as the shop shows it, and as it would be. */
export type ListingChange = { field: string; before: string; after: string };

const same = (left: string, right: string) => left.trim() === right.trim();

/** Number and alternative texts: what a picture shows is looked at. */
const picturesText = (pictures: readonly ListingPicture[]) =>
  pictures.map(({ id, alt_vi: alt }) => `${id} ${alt}`).join("\n");

type Written = { content: ListingContent; pictures: readonly ListingPicture[] };

/**
 * What a publication would change, in the order of the page; against nothing when the shop does not have
 * it yet. Price and stock of a size in the shop are not decided about here.
 */
export function listingChanges(before: Written | null, after: Written): ListingChange[] {
  const changes: ListingChange[] = [];
  const compare = (field: string, old: string, now: string) => {
    if (!same(old, now)) changes.push({ field, before: old.trim(), after: now.trim() });
  };
  for (const field of LISTING_FIELDS) {
    compare(field, before?.content[field] ?? "", after.content[field]);
  }
  for (const variant of after.content.variants) {
    const old = before?.content.variants.find(({ key }) => key === variant.key);
    for (const field of VARIANT_FIELDS) {
      if (variant.variant_id !== null && fieldMode(field) === "live") continue;
      compare(`variants.${variant.key}.${field}`, old?.[field] ?? "", variant[field]);
    }
  }
  compare("pictures", picturesText(before?.pictures ?? []), picturesText(after.pictures));
  return changes;
}
