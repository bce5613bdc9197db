import { expect, it } from "vitest";
import { listingTypeOf } from "./listing-type";

it("sends everything by parcel but animals and tourism", () => {
  const onRequest = Array.from({ length: 26 }, (_, index) => index + 1).filter(
    (set) => listingTypeOf(set) === "request",
  );
  expect(onRequest).toEqual([25, 26]);
});
