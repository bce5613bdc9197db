import { describe, expect, it } from "vitest";
import { CashOnDeliveryPaymentService } from "./cash-on-delivery/service";
import { VietQrPaymentService } from "./vietqr/service";

const SETTINGS = { bin: "970416", accountNumber: "1", accountName: "MAU", bankName: "Mẫu" };
const PROVIDERS = [
  ["bank transfer", new VietQrPaymentService({}, SETTINGS)],
  ["cash on delivery", new CashOnDeliveryPaymentService({})],
] as const;
const SESSION = { amount: 150_000, currency_code: "vnd", context: { idempotency_key: "payses_1" } };

describe.each(PROVIDERS)("%s", (_name, provider) => {
  it("starts with what is to be paid and nothing else", async () => {
    expect(await provider.initiatePayment(SESSION)).toEqual({
      id: "payses_1",
      data: { reference: "payses_1", amount_vnd: 150_000 },
    });
  });

  it("follows a change of the cart", async () => {
    const data = { reference: "payses_1", amount_vnd: 150_000 };
    expect(await provider.updatePayment({ ...SESSION, amount: 90_000, data })).toEqual({
      data: { reference: "payses_1", amount_vnd: 90_000 },
    });
  });

  it.each([
    ["another currency", { amount: 10, currency_code: "usd" }],
    ["a fraction of a đồng", { amount: 10.5, currency_code: "vnd" }],
  ])("takes no %s", async (_what, session) => {
    await expect(provider.initiatePayment({ ...SESSION, ...session })).rejects.toThrow(
      /số đồng chẵn/,
    );
  });

  it("lets the order be placed before the money is there", async () => {
    const data = { reference: "payses_1" };
    expect(await provider.authorizePayment({ data })).toEqual({ status: "authorized", data });
  });

  it("is given back in whole đồng only", async () => {
    const data = { reference: "r" };
    expect(await provider.refundPayment({ data, amount: 20_000 })).toEqual({ data });
    await expect(provider.refundPayment({ data, amount: 0.5 })).rejects.toThrow(/số đồng chẵn/);
  });
});

it("bank transfer is refused without an account to pay into", () => {
  expect(() => VietQrPaymentService.validateOptions({ ...SETTINGS, accountNumber: "" })).toThrow(
    /without accountNumber/,
  );
});
