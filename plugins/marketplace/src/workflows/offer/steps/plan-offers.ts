import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { sentence } from "@ocop/ocop/http";
import { notNow } from "../../../payout/refusals";
import { readShopListings } from "../../../product-draft/shop-listings";

/** A size whose price or stock is to change at once, from what its producer saw. */
export type OfferChange = {
  variant_id: string;
  price?: { from: number | null; to: number };
  stock?: { from: number; to: number };
};

export type OfferChanges = { producer_id: string; changes: OfferChange[] };

/**
 * Looks up the sizes of a producer and what of their prices and stocks is to be written.
 * @throws MedusaError not_found for a size of another producer, conflict for a price that changed.
 */
export const planOffersStep = createStep(
  "plan-offers",
  async ({ producer_id: producerId, changes }: OfferChanges, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const listings = await readShopListings(database, producerId);
    const offers = new Map(
      listings.flatMap((listing) =>
        listing.offers.map((offer) => [
          offer.variant_id,
          { ...offer, title: `${listing.title} · ${offer.title}` },
        ]),
      ),
    );
    const prices: { id: string; prices: { currency_code: string; amount: number }[] }[] = [];
    const stocks = [];
    for (const { variant_id, price, stock } of changes) {
      const offer = offers.get(variant_id);
      if (!offer) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          sentence("Không tìm thấy quy cách này", "There is no such size"),
        );
      }
      if (price && price.to !== offer.price_vnd) {
        if (price.from !== offer.price_vnd) {
          throw notNow(
            `${offer.title}: giá vừa được đổi thành ${offer.price_vnd} ₫ ở máy khác: xem lại rồi ghi`,
            `${offer.title}: the price was just changed to ${offer.price_vnd} ₫ on another device: look again`,
          );
        }
        prices.push({ id: variant_id, prices: [{ currency_code: "vnd", amount: price.to }] });
      }
      if (stock && stock.from !== stock.to) {
        stocks.push({ producerId, variantId: variant_id, title: offer.title, ...stock });
      }
    }
    return new StepResponse({ prices, stocks });
  },
);
