import { toProductCard, type CivilDate, type ShopProductRow } from "@ocop/ocop/catalog";
import { formerNamesOf } from "../data/former-places";
import { SET_NAMES } from "../text/set-names";
import { sortKey } from "../text/sort-key";
import { withFingerprint } from "./fingerprint";

/** A row in each language, and the sales channels that carry the listing. */
export type ProductSource = {
  vi: ShopProductRow;
  en: ShopProductRow;
  salesChannelIds: string[];
};

const present = (values: (string | null | undefined)[]) =>
  values.filter((value): value is string => typeof value === "string" && value !== "");

/** Other names under which people look for a product: of its set, of its place, in the register. */
function aliasesOf({ vi, en }: ProductSource): string[] {
  return present([
    vi.registered_name,
    vi.producer.legal_name,
    vi.producer.legacy_place,
    vi.place && vi.place.full_name,
    ...(vi.place ? formerNamesOf(vi.place.code) : []),
    vi.sector_name_vi,
    en.sector_name_en,
    vi.group_name_vi,
    en.group_name_en,
    ...(SET_NAMES[vi.set_number] ?? []),
  ]);
}

/**
 * What the index holds of a listing on a day. Filters count by it; what a page shows of a badge, a
 * price or a stock is read from the database.
 */
export function toProductDocument(source: ProductSource, asOf: CivilDate) {
  const { vi, en, salesChannelIds } = source;
  const card = toProductCard(vi, asOf);
  const star = card.badge.star;
  return withFingerprint({
    id: vi.id,
    handle: vi.handle,
    status: "published",
    sales_channel_ids: salesChannelIds,
    title: vi.title,
    title_en: en.title,
    producer_name: vi.producer.name,
    place_name: vi.place?.name ?? null,
    set_name: vi.set_name_vi,
    set_name_en: vi.set_name_en,
    aliases: aliasesOf(source),
    about: present([vi.subtitle, vi.description, ...vi.variants.map(({ title }) => title)]).join(
      " ",
    ),
    about_en: present([en.subtitle, en.description]).join(" "),
    producer: vi.producer.handle,
    commune: vi.place?.code ?? null,
    sector: vi.sector_code,
    group: vi.group_code,
    set: String(vi.set_number),
    star: star === null ? null : String(star),
    star_rank: star ?? 0,
    certification_status: card.badge.certification_status,
    price_vnd: card.price_vnd,
    available_quantity: card.available_quantity,
    in_stock: card.available_quantity > 0,
    stock_rank: card.available_quantity > 0 ? 1 : 0,
    valid_rank: star === null ? 0 : 1,
    created_at: new Date(vi.created_at).toISOString(),
    name_key: sortKey(vi.title),
    name_key_en: sortKey(en.title),
  });
}
