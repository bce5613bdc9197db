import { describe, expect, it } from "vitest";
import { tiktokShopSignature } from "./sign";

describe("TikTok Shop's signature", () => {
  it("joins path and sorted parameters as the developer guide's example does", () => {
    const query = { timestamp: "1234567890", app_key: "123456" };
    // printf 'abc000def111/authorization/202309/shopsapp_key123456timestamp1234567890abc000def111' |
    //   openssl dgst -sha256 -hmac abc000def111
    expect(
      tiktokShopSignature("abc000def111", { path: "/authorization/202309/shops", query }),
    ).toBe("c8767e4fd7a1b48a0ce3fd23197f058159ce11b53f1ae1ad6d1ec931a1da5540");
  });

  it("signs the body as it is sent, and neither token nor signature", () => {
    const query = {
      ...{ shop_cipher: "ROW_x", timestamp: "1234567890", app_key: "123456" },
      ...{ access_token: "token", sign: "old" },
    };
    const path = "/product/202309/products/1/inventory/update";
    // printf 'abc000def111/product/…/updateapp_key123456shop_cipherROW_xtimestamp1234567890{"skus":[{"id":"2"}]}abc000def111'
    expect(
      tiktokShopSignature("abc000def111", { path, query, body: '{"skus":[{"id":"2"}]}' }),
    ).toBe("bc969f01badef3fd22d80217dc582ea0ad42af756071c2bbc866f02c1f1ba5df");
  });
});
