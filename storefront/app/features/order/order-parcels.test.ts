import { expect, it } from "vitest";

import { toOrderParcels } from "./order-parcels";

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
    },
  ]);
});
