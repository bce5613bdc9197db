import { describe, expect, it } from "vitest";
import { emailAddress, phoneDigits, taxCodeDigits, webAddress } from "./producer-contact";

type Case = [written: string, kept: string | null];

describe("phoneDigits", () => {
  it.each<Case>([
    ["0912 345 678", "0912345678"],
    ["0912.345.678", "0912345678"],
    ["+84 912 345 678", "0912345678"],
    ["+84 (0) 912 345 678", "0912345678"],
    ["0084912345678", "0912345678"],
    ["84912345678", "0912345678"],
    ["0255 3822 222", "02553822222"],
    ["+84 255 3822 222", "02553822222"],
    ["0900 000 000", "0900000000"],
    ["0912 345 67", null],
    ["0912 345 6789", null],
    ["0112345678", null],
    ["0255 3822 22", null],
    ["912345678", null],
    ["+1 202 555 0100", null],
    ["số của tôi", null],
    ["", null],
  ])("reads %j as %j", (written, kept) => expect(phoneDigits(written)).toBe(kept));
});

describe("taxCodeDigits", () => {
  it.each<Case>([
    ["4300000000", "4300000000"],
    ["4300 000 000", "4300000000"],
    ["4300000000-001", "4300000000001"],
    ["4300000000001", "4300000000001"],
    ["051090000000", "051090000000"],
    ["430000000", null],
    ["43000000001", null],
    ["4300000000-01", null],
    ["051090000000-001", null],
    ["43OOOOOOOO", null],
    ["", null],
  ])("reads %j as %j", (written, kept) => expect(taxCodeDigits(written)).toBe(kept));
});

describe("emailAddress", () => {
  it.each<Case>([
    [" HTX@Mau.Example ", "htx@mau.example"],
    ["a.b+c@tinh.quangngai.gov.vn", "a.b+c@tinh.quangngai.gov.vn"],
    ["htx@mau", null],
    ["htx mau@mau.example", null],
    ["@mau.example", null],
    ["htx@-mau.example", null],
    ["htx@mau..example", null],
    [`${"a".repeat(250)}@mau.example`, null],
  ])("reads %j as %j", (written, kept) => expect(emailAddress(written)).toBe(kept));
});

describe("webAddress", () => {
  it.each<Case>([
    ["mau.example", "https://mau.example"],
    ["http://mau.example/gioi-thieu?x=1", "http://mau.example/gioi-thieu?x=1"],
    ["https://Mau.Example/", "https://mau.example"],
    ["javascript:alert(1)", null],
    ["ftp://mau.example", null],
    ["https://ai:mat@mau.example", null],
    ["trang của tôi", null],
    ["localhost", null],
    ["", null],
  ])("reads %j as %j", (written, kept) => expect(webAddress(written)).toBe(kept));
});
