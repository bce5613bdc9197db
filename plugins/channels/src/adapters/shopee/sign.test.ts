import { describe, expect, it } from "vitest";
import { hmacHex } from "../http/signature";
import { shopeeSignature } from "./sign";

describe("Shopee's signature", () => {
  it("is the one of the published vector", () => {
    const parts = ["/api/v2/auth/token/get", "123456", "test_partner_id"];
    const base = [...parts, "test_shop_id", "test_main_account_id"].join("");
    // congminh1254/shopee-sdk, src/__tests__/utils/signature.test.ts
    expect(hmacHex("test_partner_key", base)).toBe(
      "37c864bd9821ff5f2c2f46b2faca14eb1811a718d1fdc6dcf383cba7c74bf9e9",
    );
  });

  it("joins the parts of a shop's call in Shopee's order", () => {
    const signed = shopeeSignature("test_partner_key", {
      partnerId: "2001",
      path: "/api/v2/product/add_item",
      timestamp: 1700000000,
      shop: { accessToken: "token", shopId: "77" },
    });
    // printf '2001/api/v2/product/add_item1700000000token77' | openssl dgst -sha256 -hmac test_partner_key
    expect(signed).toBe("521cca6c03084ae32f317ed350c5b2488c55266cc78c031bc742518781ec68bd");
  });

  it("leaves the shop out of the app's own calls", () => {
    const signed = shopeeSignature("test_partner_key", {
      partnerId: "2001",
      path: "/api/v2/auth/token/get",
      timestamp: 1700000000,
    });
    // printf '2001/api/v2/auth/token/get1700000000' | openssl dgst -sha256 -hmac test_partner_key
    expect(signed).toBe("593355e985153a1324bf52446266c96b923095ee9eb02f2113ad2548de9b903d");
  });
});
