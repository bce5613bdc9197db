import { expect, it } from "vitest";
import { draftField } from "./product-draft";

const VARIANTS = [
  { key: "v1", title_vi: "Hũ 120 g" },
  { key: "v2", title_vi: "" },
];

it("names fields of the listing and of its sizes", () => {
  expect(draftField("title_vi", VARIANTS)).toEqual({ word: "title_vi", size: null });
  expect(draftField("variants.v1.title_vi", VARIANTS)).toEqual({
    word: "size_vi",
    size: "Hũ 120 g",
  });
  expect(draftField("variants.v2.gtin", VARIANTS)).toEqual({ word: "gtin", size: "2" });
});
