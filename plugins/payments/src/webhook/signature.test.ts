import { describe, expect, it } from "vitest";
import { isSigned, signatureOf } from "./signature";

const SECRET = "mot-bi-mat-dai-hon-ba-muoi-hai-ky-tu";
const BODY = Buffer.from('{"transfers":[]}');
const AT = 1_795_500_000;
const check = (header: string | undefined, { body = BODY, secret = SECRET, at = AT } = {}) =>
  isSigned(header, { body, secret, now: new Date(at * 1000) });

describe("isSigned", () => {
  it("writes what any HMAC tool computes", () => {
    // printf '1795500000.{"transfers":[]}' | openssl dgst -sha256 -hmac "$SECRET"
    expect(signatureOf(BODY, SECRET, AT)).toBe(
      "t=1795500000,v1=c12d800415f6e64e128629b799dc6292607547fd97996280c388f2ba70b55eae",
    );
  });

  it("lets the sender through who knows the secret, five minutes early or late", () => {
    const header = signatureOf(BODY, SECRET, AT);
    expect([-300, 0, 300].map((shift) => check(header, { at: AT + shift }))).toEqual([
      true,
      true,
      true,
    ]);
    expect([-301, 301].map((shift) => check(header, { at: AT + shift }))).toEqual([false, false]);
  });

  it.each<[string, string | undefined]>([
    ["no header", undefined],
    ["an empty header", ""],
    ["another form", `sha256=${signatureOf(BODY, SECRET, AT).slice(-64)}`],
    ["another secret", signatureOf(BODY, `${SECRET}x`, AT)],
    ["another body", signatureOf(Buffer.from("{}"), SECRET, AT)],
    ["another time", signatureOf(BODY, SECRET, AT).replace(`t=${AT}`, `t=${AT + 1}`)],
  ])("refuses %s", (_name, header) => {
    expect(check(header)).toBe(false);
  });
});
