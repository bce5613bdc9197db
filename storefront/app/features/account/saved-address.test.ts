import { describe, expect, it } from "vitest";

import { getAddressIndex } from "~/features/address/address.server";
import { emptyCheckoutValues } from "~/features/checkout/validate";

import { prefill, validateAddress, valuesOfAddress, type SavedAddress } from "./saved-address";

const home: SavedAddress = {
  id: "cuaddr_home",
  isDefault: true,
  fullName: "Nguyễn Thị Sáu",
  phone: "0912345678",
  street: "Thôn Cổ Lũy",
  communeName: "Xã Tịnh Khê",
  provinceName: "Quảng Ngãi",
  provinceCode: "51",
  communeCode: "21211",
};
const work = { ...home, id: "cuaddr_work", isDefault: false, street: "12 Hùng Vương" };
const account = { name: "Nguyễn Thị Sáu", phone: "0987654321", email: "sau@mau.example" };

describe("the checkout's fields", () => {
  it("are empty for a guest", () => {
    expect(prefill(null, [home], "cuaddr_home")).toEqual(emptyCheckoutValues());
  });

  it("hold the usual address, or the one that was chosen", () => {
    expect(prefill(account, [work, home], null)).toMatchObject({
      street: "Thôn Cổ Lũy",
      phone: "0912345678",
      email: "sau@mau.example",
    });
    expect(prefill(account, [work, home], "cuaddr_work").street).toBe("12 Hùng Vương");
    expect(prefill(account, [work, home], "cuaddr_somebody_else").street).toBe("Thôn Cổ Lũy");
  });

  it("hold the person's name and number before there is an address", () => {
    expect(prefill(account, [], null)).toMatchObject({
      full_name: "Nguyễn Thị Sáu",
      phone: "0987654321",
      street: "",
    });
  });
});

describe("an address", () => {
  it("is checked by the checkout's rules and comes out with its commune", async () => {
    const index = await getAddressIndex();
    const checked = validateAddress(valuesOfAddress(home), index, true);
    expect(checked).toMatchObject({
      address: { commune: { code: "21211" }, phone: "0912345678", isDefault: true },
    });
    expect(validateAddress({ ...valuesOfAddress(home), street: " " }, index, false)).toEqual({
      problems: [{ field: "street", code: "street" }],
    });
  });
});
