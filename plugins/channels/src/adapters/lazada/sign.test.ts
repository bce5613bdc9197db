import { describe, expect, it } from "vitest";
import { lazadaSignature } from "./sign";

const COMMON = {
  timestamp: "1517820392000",
  app_key: "123456",
  sign_method: "sha256",
  access_token: "test",
};

describe("Lazada's signature", () => {
  it("is the one of the developer's guide", () => {
    // open.lazada.com, "HTTP request sample": app secret "helloworld"
    expect(lazadaSignature("helloworld", "/order/get", { ...COMMON, order_id: "1234" })).toBe(
      "4190D32361CFB9581350222F345CB77F3B19F0E31D162316848A2C1FFD5FAB4A",
    );
  });

  it("signs a form as UTF-8", () => {
    // printf '/product/createaccess_tokentestapp_key123456payload{"a":"tỏi"}sign_methodsha256timestamp1517820392000' |
    //   openssl dgst -sha256 -hmac helloworld
    expect(
      lazadaSignature("helloworld", "/product/create", { ...COMMON, payload: '{"a":"tỏi"}' }),
    ).toBe("CA162580B8D3D4DAF34C372756AC197F5C1E918A17AB89CF360753AD2E823C3F");
  });
});
