import { describe, expect, it } from "vitest";
import { channelOrderProblem, type ChannelOrderInput } from "./channel-order";

const order: ChannelOrderInput = {
  ...{ channel_code: "shopee", account_id: "ochac_1", reference: "2412SH", payee: "producer" },
  ...{ placed_at: new Date("2026-12-01T02:00:00Z"), status: "open" },
  lines: [{ variant_id: "variant_1", quantity: 2, unit_price_vnd: 85_000 }],
  recipient: { name: null, phone: null, address: null },
};
const line = (changes: Partial<ChannelOrderInput["lines"][number]>) => ({
  ...order,
  lines: [{ variant_id: "variant_1", quantity: 2, unit_price_vnd: 85_000, ...changes }],
});

describe("an order of a channel", () => {
  it("is taken over when it says where it comes from and what it takes", () => {
    expect(channelOrderProblem(order)).toBeNull();
    expect(channelOrderProblem(line({ unit_price_vnd: 0 }))).toBeNull();
  });

  it.each([
    ["of the own shop", { ...order, channel_code: "shop" }],
    ["without a number", { ...order, reference: " " }],
    ["without lines", { ...order, lines: [] }],
    ["of nothing", line({ quantity: 0 })],
    ["of half a jar", line({ quantity: 0.5 })],
    ["at less than nothing", line({ unit_price_vnd: -1 })],
    ["at parts of a đồng", line({ unit_price_vnd: 10.5 })],
  ])("is refused %s", (_what, told) => {
    expect(channelOrderProblem(told)?.vi).toMatch(/\S/);
    expect(channelOrderProblem(told)?.en).toMatch(/\S/);
  });
});
