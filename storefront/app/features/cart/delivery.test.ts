import { expect, it } from "vitest";

import { deliveryOf, type Delivery } from "./delivery";

const delivery: Delivery = {
  parcels: [
    { producerHandle: "dori", shippingVnd: 30_000, arrival: null },
    { producerHandle: null, shippingVnd: 0, arrival: null },
  ],
  shippingTotalVnd: 30_000,
  isDestinationKnown: true,
};

it.each([
  [{ producer: { handle: "dori", name: "DORI" } }, 30_000],
  [{ producer: null }, 0],
  [{ producer: { handle: "thu-ba", name: "Thu Ba" } }, undefined],
])("finds what sending %j costs", (parcel, shippingVnd) => {
  expect(deliveryOf(parcel, delivery)?.shippingVnd).toBe(shippingVnd);
});

it("is not known while nothing can be sent", () => {
  expect(deliveryOf({ producer: null }, null)).toBeNull();
});
