import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderCodesInNote } from "./order-codes-in-note";

describe("orderCodesInNote", () => {
  it.each([
    ["QN7K3M9QTR", ["QN7K3M9QTR"]],
    ["qn7k3m9qtr", ["QN7K3M9QTR"]],
    ["QN7K 3M9Q TR", ["QN7K3M9QTR"]],
    ["QN-7K3M-9QTR", ["QN7K3M9QTR"]],
    ["MBVCB.3278907687.QN7K3M9QTR.CT tu 0123456789 NGUYEN VAN MAU", ["QN7K3M9QTR"]],
    ["IBFT QN7K3M9QTRCHUYENTIEN", ["QN7K3M9QTR"]],
    ["Thanh toán đơn QN7K3M9QTR", ["QN7K3M9QTR"]],
    ["THANHTOANDONQN7K3M9QTRFT26328123456", ["QN7K3M9QTR"]],
    // What people read wrongly.
    ["QNOK3MILQR", ["QN0K3M11QR"]],
    ["QNQN7K3M9QTR", ["QNQN7K3M9Q", "QN7K3M9QTR"]],
    ["QN7K3M9QTR QNAAAAAAAA", ["QN7K3M9QTR", "QNAAAAAAAA"]],
    ["QN7K3M9QTR va QN7K3M9QTR", ["QN7K3M9QTR"]],
    ["QN7K3M9QT", []],
    ["QNUUUUUUUU", []],
    ["chuyen tien", []],
    ["", []],
  ])("reads %j", (note, codes) => {
    expect(orderCodesInNote(note)).toEqual(codes);
  });

  it("finds a code whatever stands around it and however it is broken up", () => {
    const letter = fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    const code = fc.array(letter, { minLength: 8, maxLength: 8 }).map((all) => `QN${all.join("")}`);
    const gap = fc.constantFrom("", " ", ".", "-", "  ");
    fc.assert(
      fc.property(
        code,
        fc.string(),
        fc.string(),
        gap,
        fc.boolean(),
        (all, before, after, between, small) => {
          const written = [...all].join(between);
          const note = `${before}${small ? written.toLowerCase() : written}${after}`;
          expect(orderCodesInNote(note)).toContain(all);
        },
      ),
    );
  });
});
