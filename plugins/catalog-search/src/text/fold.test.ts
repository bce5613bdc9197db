import { expect, it } from "vitest";
import { accentMatch, oneSpelling } from "./accents";
import { fold, foldedWordsOf, isAccented, wordsOf } from "./fold";

it("leaves out accents, writes đ as d and y as i, composed or not", () => {
  expect(fold("Tỏi Lý Sơn")).toBe("toi li son");
  expect(fold("ĐƯỜNG phèn")).toBe("duong phen");
  expect(fold("đường".normalize("NFD"))).toBe(fold("đường".normalize("NFC")));
});

it("takes letters and digits for words and nothing else", () => {
  expect(wordsOf("Hũ 250 g, (tỏi-đen) “Lý Sơn”")).toEqual([
    ...["hũ", "250", "g", "tỏi", "đen", "lý", "sơn"],
  ]);
  expect(foldedWordsOf("  ?! ")).toEqual([]);
});

it("knows which words were typed with accents", () => {
  expect(["tỏi", "đen", "toi", "ly", "250"].map(isAccented)).toEqual([
    ...[true, true, false, false, false],
  ]);
});

it("counts the accented words that a text has with these very accents", () => {
  expect(accentMatch("đường phèn", "Đường phèn Quảng Ngãi")).toBe(1);
  expect(accentMatch("đường phèn", "Dương xỉ phèn")).toBe(0.5);
  expect(accentMatch("duong phen", "Đường phèn")).toBe(0);
  expect(oneSpelling("hoà")).toBe(oneSpelling("hòa"));
  expect(oneSpelling("lý")).toBe(oneSpelling("lí"));
});
