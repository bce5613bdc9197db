import { formerNamesOf } from "../data/former-places";
import { sortKey } from "../text/sort-key";
import { withFingerprint } from "./fingerprint";

/** An administrative unit with how much of the shop comes from there. */
export type PlaceSource = {
  id: string;
  code: string;
  kind: string;
  name: string;
  full_name: string;
  product_count: number;
  producer_count: number;
};

/** What the index holds of a commune, ward or special zone, with its names before 2025-07-01. */
export function toPlaceDocument(source: PlaceSource) {
  return withFingerprint({
    ...source,
    former_names: formerNamesOf(source.code),
    name_key: sortKey(source.name),
  });
}
