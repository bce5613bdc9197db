import { expect, it } from "vitest";

import { cancellable, toOrderParcels, type OrderParcel, type ParcelStatus } from "./order-parcels";

it("keeps of each consignment what its buyer follows it by", () => {
  const parcels = toOrderParcels([
    {
      code: "QN7K3M9QTR-1",
      producer: { handle: "dori", name: "DORI" },
      status: "shipped",
      carrier: "Bưu điện mẫu",
      tracking_number: "MAU123",
      shipping_vnd: 30_000,
      total_vnd: 200_000,
      items: [{ line_item_id: "item_1", title: "Tỏi · Túi 500 g", quantity: 2 }],
      messages: [{ sender: "producer", text: "Mai gửi.", sent_at: "2026-12-01T02:00:00Z" }],
    },
  ]);
  expect(parcels).toEqual([
    {
      code: "QN7K3M9QTR-1",
      producer: { handle: "dori", name: "DORI" },
      status: "shipped",
      carrier: "Bưu điện mẫu",
      trackingNumber: "MAU123",
      totalVnd: 200_000,
      items: [{ id: "item_1", title: "Tỏi · Túi 500 g", quantity: 2 }],
      messages: [{ sender: "producer", text: "Mai gửi.", sentAt: "2026-12-01T02:00:00Z" }],
    },
  ]);
});

it.each<[ParcelStatus[], number, boolean]>([
  [["new", "packed"], 2, true],
  [["accepted", "cancelled"], 1, true],
  [["new", "shipped"], 1, false],
  [["delivered"], 0, false],
  [["cancelled"], 0, false],
  [[], 0, false],
])("of parcels that are %j, %i may be cancelled, the whole: %s", (statuses, count, isWhole) => {
  const parcels = statuses.map((status): OrderParcel => ({
    code: status,
    producer: { handle: null, name: "Cơ sở Mẫu" },
    status,
    carrier: null,
    trackingNumber: null,
    totalVnd: 1,
    items: [],
    messages: [],
  }));
  const found = cancellable(parcels);
  expect([found.parcels.length, found.isWhole]).toEqual([count, isWhole]);
});
