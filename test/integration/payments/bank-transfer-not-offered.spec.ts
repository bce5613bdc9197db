import { expect, it } from "vitest";
import { FIRST_OFFICER } from "../../support/as-staff.ts";
import { sendFile } from "../../support/sheet.ts";
import { useShop } from "../../support/shop.ts";
import { order, postHook, told } from "./bank-transfer-calls.ts";

const shop = useShop();

it("offers no bank transfer without an account, and cash on delivery", async () => {
  const { regions } = (await (await shop.store("/store/regions")).json()) as {
    regions: { id: string }[];
  };
  const response = await shop.store(`/store/payment-providers?region_id=${regions[0]?.id}`);
  const { payment_providers: providers } = (await response.json()) as {
    payment_providers: { id: string }[];
  };
  expect(providers.map(({ id }) => id).sort()).toEqual(["pp_cod_cod"]);
  await expect(order(shop)).rejects.toThrow(/payment-sessions answers 4\d\d/);
});

it("has nothing to show, to import or to be told", async () => {
  expect((await shop.store("/store/ocop/bank-transfer/order_1")).status).toBe(404);
  const token = await shop.adminToken(FIRST_OFFICER);
  const path = "/admin/ocop/bank-transfers/statements";
  expect((await sendFile(shop, path, "x", { token })).status).toBe(404);
  const body = JSON.stringify({ transfers: [told(1_000, "x")] });
  expect((await postHook(shop, body)).status).toBe(404);
});
