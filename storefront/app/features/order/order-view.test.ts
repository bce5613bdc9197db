import { describe, expect, it } from "vitest";

import { buildOrderView, normaliseOrderCode, orderStatus, type StoredOrder } from "./order-view";

const stored: StoredOrder = {
  id: "order_1",
  status: "pending",
  fulfillment_status: "not_fulfilled",
  display_id: 7,
  custom_display_id: "QN7K3M9QTR",
  created_at: "2026-11-23T18:00:00.000Z",
  item_total: 170_000,
  shipping_total: 30_000,
  total: 200_000,
  items: [
    {
      id: "item_1",
      variant_id: "variant_1",
      product_handle: "toi-ly-son",
      product_title: "Tỏi Lý Sơn",
      variant_title: "Túi 500 g",
      quantity: 2,
      unit_price: 85_000,
    },
  ],
  shipping_address: {
    first_name: "Nguyễn Thị Sáu",
    phone: "0912345678",
    address_1: "Thôn Cổ Lũy",
    city: "Xã Tịnh Khê",
    province: "Quảng Ngãi",
  },
  shipping_methods: [{ name: "Giao hàng tiêu chuẩn" }],
  payment_collections: [{ payments: [{ provider_id: "pp_vietqr_vietqr" }] }],
};

describe("the order as shown", () => {
  it("tells how it is paid; in cash where nothing else is known", () => {
    expect(buildOrderView(stored).payment).toBe("bank_transfer");
    const inCash = { ...stored, payment_collections: [] };
    expect(buildOrderView(inCash).payment).toBe("cash_on_delivery");
  });

  it("tells whether it is paid", () => {
    expect(buildOrderView(stored).isPaid).toBe(false);
    const payments = [{ provider_id: "pp_stripe_stripe", captured_at: "2026-11-23T18:00:01.000Z" }];
    const paid = buildOrderView({ ...stored, payment_collections: [{ payments }] });
    expect(paid).toMatchObject({ payment: "card", isPaid: true });
  });

  it("has code, lines, totals and recipient", () => {
    expect(buildOrderView(stored)).toMatchObject({
      code: "QN7K3M9QTR",
      placedOn: "2026-11-24",
      status: "received",
      lines: [{ title: "Tỏi Lý Sơn", quantity: 2, totalVnd: 170_000 }],
      itemCount: 2,
      totalVnd: 200_000,
      recipient: {
        name: "Nguyễn Thị Sáu",
        phone: "0912345678",
        lines: ["Thôn Cổ Lũy", "Xã Tịnh Khê", "Quảng Ngãi"],
      },
    });
  });

  it("falls back to the number when there is no code", () => {
    expect(buildOrderView({ ...stored, custom_display_id: null }).code).toBe("7");
  });
});

it.each([
  ["pending", "not_fulfilled", "received"],
  ["pending", "fulfilled", "received"],
  ["pending", "partially_shipped", "partlyShipped"],
  ["pending", "shipped", "shipped"],
  ["completed", "delivered", "delivered"],
  ["canceled", "not_fulfilled", "canceled"],
  ["pending", undefined, "received"],
])("says %s and %s as %s", (status, fulfilment, word) => {
  expect(orderStatus(status, fulfilment)).toBe(word);
});

it("reads a code however it was typed", () => {
  expect(normaliseOrderCode(" qn7k 3m9-qtr ")).toBe("QN7K3M9QTR");
});
