import { describe, expect, it } from "vitest";

import {
  codeProblem,
  EXAMPLE_CODE,
  groupedCode,
  normaliseCertificateCode,
} from "./certificate-code";

const CODE = "7K3M9QZX2C4D5E6F";

describe("normaliseCertificateCode", () => {
  it.each([
    [CODE, CODE],
    [EXAMPLE_CODE, CODE],
    [" 7k3m 9qzx–2c4d.5e6f ", CODE],
    ["ol1i0000AAAA0000", "0111" + "0000AAAA0000"],
    [`https://shop.example/en/certificates/${CODE}?from=qr`, CODE],
    ["", ""],
  ])("reads %j", (typed, code) => {
    expect(normaliseCertificateCode(typed)).toBe(code);
  });
});

describe("codeProblem", () => {
  it("says what is missing", () => {
    expect(codeProblem(CODE)).toBeNull();
    expect(codeProblem("")).toEqual({ kind: "missing" });
    expect(codeProblem(CODE.slice(1))).toEqual({ kind: "length", count: 15 });
    expect(codeProblem("U" + CODE.slice(1))).toEqual({ kind: "letters" });
    expect(codeProblem("<" + CODE.slice(1))).toEqual({ kind: "letters" });
  });
});

it("groups a code for reading out", () => {
  expect(groupedCode(CODE)).toBe(EXAMPLE_CODE);
});
