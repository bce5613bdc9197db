import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { badgeOf, civilDateAt, readShopProducts } from "@ocop/ocop/catalog";
import { factsOf } from "../rules/listing-content";
import { isSubmittable, isWritable } from "../rules/listing-state";
import { issuesOf, surroundingsOf } from "./check-draft";
import { listDrafts, type ProductDraftRow } from "./draft-row";
import { readShopListings, type ShopListing } from "./shop-listings";

/** A listing as its producer writes it: words, what is missing, what the shop and the register have. */
export async function listingView(container: MedusaContainer, draft: ProductDraftRow) {
  const surroundings = await surroundingsOf(container, draft);
  const { shop, unsold, setNumber } = surroundings;
  return {
    id: draft.id,
    product_id: draft.product_id,
    handle: shop?.handle ?? null,
    state: draft.state,
    revision: draft.revision,
    is_writable: isWritable(draft.state),
    is_submittable: isSubmittable(draft.state),
    content: draft.content,
    pictures: draft.pictures,
    /** As the shop has it; null: not yet. */
    published: draft.published,
    issues: await issuesOf(container, draft, surroundings),
    reviews: draft.reviews,
    set_number: setNumber,
    /** Products of the register that the shop does not sell: what a new listing may be tied to. */
    unsold_products: shop === null ? unsold : [],
    offers: shop?.offers ?? [],
    submitted_at: draft.submitted_at,
    updated_at: draft.updated_at,
  };
}

export type ListingView = Awaited<ReturnType<typeof listingView>>;

/** What a list shows of a listing. */
function listed(draft: ProductDraftRow | undefined, shop: ShopListing | undefined) {
  const offers = shop?.offers ?? [];
  const prices = offers.flatMap(({ price_vnd: price }) => price ?? []);
  const typed = draft ? factsOf(draft.content) : null;
  return {
    id: draft?.id ?? null,
    product_id: shop?.product_id ?? null,
    handle: shop?.handle ?? null,
    title: shop?.title ?? typed?.title.vi ?? "",
    thumbnail: shop?.thumbnail ?? draft?.pictures[0]?.thumbnail_url ?? null,
    set_number: shop?.set_number ?? typed?.productSet ?? null,
    state: draft?.state ?? ("published" as const),
    is_in_shop: shop?.status === "published",
    price_vnd: prices.length === 0 ? null : Math.min(...prices),
    stock: shop ? offers.reduce((sum, { stock }) => sum + stock, 0) : null,
    reserved: offers.reduce((sum, { reserved }) => sum + reserved, 0),
    updated_at: draft?.updated_at ?? shop?.updated_at ?? null,
  };
}

/** A producer's listings, with and without a draft; those that wait for the producer first. */
export async function listingList(container: MedusaContainer, producerId: string) {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [drafts, shop] = await Promise.all([
    listDrafts(container, { producer_id: producerId }),
    readShopListings(database, producerId),
  ]);
  const byProduct = new Map(drafts.map((draft) => [draft.product_id, draft]));
  const ids = shop.map(({ product_id }) => product_id);
  const rows =
    ids.length === 0
      ? []
      : await readShopProducts(database, { salesChannelIds: null, locale: undefined, ids });
  const today = civilDateAt(new Date());
  const badges = new Map(rows.map((row) => [row.id, badgeOf(row, today)]));
  const all = [
    ...drafts
      .filter(({ product_id: id }) => id === null || !ids.includes(id))
      .map((draft) => ({ ...listed(draft, undefined), badge: null })),
    ...shop.map((one) => ({
      ...listed(byProduct.get(one.product_id), one),
      badge: badges.get(one.product_id) ?? null,
    })),
  ];
  const order = ["changes_requested", "draft", "refused", "submitted", "published"];
  return all.sort((left, right) => order.indexOf(left.state) - order.indexOf(right.state));
}
