import { describe, expect, it } from "vitest";
import { projectConsignment, type ConsignmentRow } from "./project";
import type { Fulfilment, OrderProgress } from "./read-progress";

const NOW = new Date("2026-11-25T08:00:00Z");
const PACKED = new Date("2026-11-25T01:00:00Z");
const SHIPPED = new Date("2026-11-25T02:00:00Z");

const row = {
  status: "new",
  accepted_at: null,
  cancelled_at: null,
  refused_at: null,
  returned_at: null,
  tracking_number: null,
  items: [{ line_item_id: "line_1", quantity: 2 }],
} as unknown as ConsignmentRow;

const fulfilment = (values: Partial<Fulfilment> = {}): Fulfilment => ({
  id: "ful_1",
  lineIds: ["line_1"],
  packedAt: PACKED,
  shippedAt: null,
  deliveredAt: null,
  trackingNumber: null,
  ...values,
});

const progress = (values: Partial<OrderProgress> = {}): OrderProgress => ({
  canceledAt: null,
  fulfilments: [],
  returned: new Map(),
  ...values,
});

describe("a consignment as it follows from Medusa", () => {
  it("leaves another one's fulfilment alone", () => {
    const other = progress({ fulfilments: [fulfilment({ lineIds: ["line_2"] })] });
    expect(projectConsignment(row, {}, other, NOW)).toMatchObject({
      status: "new",
      fulfillment_id: null,
    });
  });

  it("is accepted by whoever packs it", () => {
    const packed = progress({ fulfilments: [fulfilment()] });
    expect(projectConsignment(row, {}, packed, NOW)).toMatchObject({
      status: "packed",
      accepted_at: PACKED,
      fulfillment_id: "ful_1",
    });
  });

  it("takes the tracking number that was entered in Medusa", () => {
    const shipped = progress({
      fulfilments: [fulfilment({ shippedAt: SHIPPED, trackingNumber: "MAU1" })],
    });
    expect(projectConsignment(row, {}, shipped, NOW)).toMatchObject({
      status: "shipped",
      shipped_at: SHIPPED,
      tracking_number: "MAU1",
    });
  });

  it("goes with its order, unless it is packed", () => {
    const gone = progress({ canceledAt: SHIPPED });
    expect(projectConsignment(row, {}, gone, NOW)).toMatchObject({
      status: "cancelled",
      cancelled_at: SHIPPED,
    });
    const packed = progress({ canceledAt: SHIPPED, fulfilments: [fulfilment()] });
    expect(projectConsignment(row, {}, packed, NOW).status).toBe("packed");
  });

  it("is stamped when all of it has come back", () => {
    const back = progress({ fulfilments: [fulfilment()], returned: new Map([["line_1", 2]]) });
    expect(projectConsignment(row, {}, back, NOW)).toMatchObject({
      status: "returned",
      returned_at: NOW,
    });
  });
});
