import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { checkListing, type ListingIssue } from "../rules/listing-check";
import { factsOf } from "../rules/listing-content";
import type { ProductDraftRow } from "./draft-row";
import {
  readShopListings,
  readUnsoldProducts,
  takenGtins,
  type ShopListing,
  type UnsoldProduct,
} from "./shop-listings";

/** A draft beside what the shop and the register have of it. */
export type DraftSurroundings = {
  /** As the shop has it; null: not yet. */
  shop: ShopListing | null;
  /** What a listing that the shop does not have may be tied to. */
  unsold: UnsoldProduct[];
  /** The registered product that it is, or is to be, tied to; null: its approval enters a new one. */
  registeredProductId: string | null;
  setNumber: number | null;
};

/** Reads what stands around a draft. */
export async function surroundingsOf(
  container: MedusaContainer,
  draft: ProductDraftRow,
): Promise<DraftSurroundings> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { producer_id: producerId, product_id: productId, content } = draft;
  const [listings, unsold] = await Promise.all([
    productId === null ? [] : readShopListings(database, producerId, productId),
    readUnsoldProducts(database, producerId),
  ]);
  const shop = listings[0] ?? null;
  const facts = factsOf(content);
  const chosen = unsold.find(({ id }) => id === facts.registeredProductId);
  return {
    shop,
    unsold,
    registeredProductId: shop?.registered_product_id ?? chosen?.id ?? null,
    setNumber: shop?.set_number ?? chosen?.set_number ?? facts.productSet,
  };
}

/** What is missing in a draft before it can be handed in, and what would make it better. */
export async function issuesOf(
  container: MedusaContainer,
  draft: ProductDraftRow,
  { registeredProductId, setNumber }: DraftSurroundings,
): Promise<ListingIssue[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const gtins = factsOf(draft.content).variants.flatMap(({ gtin }) => gtin ?? []);
  return checkListing(draft.content, {
    isNew: registeredProductId === null,
    setNumber,
    pictureCount: draft.pictures.length,
    takenGtins: await takenGtins(database, gtins, draft.product_id),
  });
}
