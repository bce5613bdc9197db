import { describe, expect, it } from "vitest";
import { parseApiHost } from "./api-host";

const TEST_KEY = "sk_test_abc";
const LIVE_KEY = "sk_live_abc";

describe("parseApiHost", () => {
  it.each([undefined, ""])("reaches Stripe where it is %j, whatever the key", (apiHost) => {
    expect(parseApiHost(apiHost, LIVE_KEY)).toBeUndefined();
  });

  it.each([
    ["http://127.0.0.1:12111", { protocol: "http", host: "127.0.0.1", port: 12_111 }],
    ["http://localhost", { protocol: "http", host: "localhost", port: 80 }],
    ["https://127.8.9.1", { protocol: "https", host: "127.8.9.1", port: 443 }],
    ["http://[::1]:9", { protocol: "http", host: "[::1]", port: 9 }],
  ])("takes the loopback address %s with a test key", (apiHost, address) => {
    expect(parseApiHost(apiHost, TEST_KEY)).toEqual(address);
  });

  it.each([
    "http://127.0.0.1.example.vn",
    "https://api.example.vn",
    "http://10.0.0.1",
    "http://127.0.0.1@example.vn",
    "http://0.0.0.0:80",
  ])("refuses %s, which is another machine", (apiHost) => {
    expect(() => parseApiHost(apiHost, TEST_KEY)).toThrow("loopback");
  });

  it.each([LIVE_KEY, "rk_live_abc", "pk_test_abc", "sk_test", ""])(
    "refuses a loopback address with the key %j",
    (apiKey) => {
      expect(() => parseApiHost("http://127.0.0.1:1", apiKey)).toThrow("test key");
    },
  );

  it.each(["127.0.0.1:80", "stripe", "ftp://127.0.0.1"])(
    "refuses %s, which is no address",
    (text) => {
      expect(() => parseApiHost(text, TEST_KEY)).toThrow("must be an address");
    },
  );
});
