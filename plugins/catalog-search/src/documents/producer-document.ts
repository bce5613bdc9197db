import { formerNamesOf } from "../data/former-places";
import { wordsOf } from "../text/fold";
import { sortKey } from "../text/sort-key";
import { withFingerprint } from "./fingerprint";

/** A producer of the register with what the shop has of it. */
export type ProducerSource = {
  id: string;
  handle: string;
  name: string;
  legal_name: string;
  legacy_place: string | null;
  craft_village: string | null;
  place: { code: string; name: string; full_name: string } | null;
  product_titles: string[];
  sector_codes: string[];
  product_count: number;
  valid_product_count: number;
  top_star: number | null;
};

/** Each word once: a cooperative's forty teas are all called tea, and somebody looks for the word. */
const wordsOfTitles = (titles: string[]) => [...new Set(titles.flatMap(wordsOf))].join(" ");

/** What the index holds of a producer. No person's data, nothing of the legal representative. */
export function toProducerDocument(source: ProducerSource) {
  const { place } = source;
  const aliases = [
    ...(place ? [place.full_name, ...formerNamesOf(place.code)] : []),
    source.legacy_place,
    source.craft_village,
  ];
  return withFingerprint({
    id: source.id,
    handle: source.handle,
    name: source.name,
    legal_name: source.legal_name,
    place_name: place?.name ?? null,
    aliases: aliases.filter((alias): alias is string => alias !== null && alias !== ""),
    products: wordsOfTitles(source.product_titles),
    commune: place?.code ?? null,
    sectors: source.sector_codes,
    product_count: source.product_count,
    valid_product_count: source.valid_product_count,
    top_star: source.top_star,
    name_key: sortKey(source.name),
  });
}
