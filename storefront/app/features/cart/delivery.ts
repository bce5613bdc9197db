import type { Parcel } from "./cart-view";

/** Where a cart goes, by official codes. */
export type Destination = { provinceCode: string; communeCode: string | null };

/** What sending a cart costs, by producer; money in whole đồng, civil dates `YYYY-MM-DD`. */
export type Delivery = {
  parcels: {
    producerHandle: string | null;
    shippingVnd: number;
    arrival: { from: string; to: string } | null;
  }[];
  shippingTotalVnd: number;
  /** False: nobody has said where to, so the prices are those within the shop's own province. */
  isDestinationKnown: boolean;
};

export type ParcelDelivery = Delivery["parcels"][number];

/** The delivery of one of the cart's parcels, or null when it is not known. */
export function deliveryOf(
  { producer }: Pick<Parcel, "producer">,
  delivery: Delivery | null,
): ParcelDelivery | null {
  const handle = producer?.handle ?? null;
  return delivery?.parcels.find(({ producerHandle }) => producerHandle === handle) ?? null;
}
