import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SheetOffer } from "../rules/offer-sheet";
import { readShopListings } from "./shop-listings";

/** The sizes that a producer sells, as a sheet names them; by the variant's id where one has no code. */
export async function sheetOffers(database: Knex, producerId: string): Promise<SheetOffer[]> {
  const listings = await readShopListings(database, producerId);
  return listings.flatMap(({ title, offers }) =>
    offers.map(({ title: size, sku, ...offer }) => ({
      variant_id: offer.variant_id,
      sku: sku ?? offer.variant_id,
      name: `${title} · ${size}`,
      price_vnd: offer.price_vnd,
      stock: offer.stock,
      reserved: offer.reserved,
    })),
  );
}
