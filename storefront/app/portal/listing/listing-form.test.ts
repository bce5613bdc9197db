import { expect, it } from "vitest";

import { newVariant, TEXT_FIELDS, type ListingContent, type TextField } from "./listing";
import { contentOfForm, mergeContents, typedNumber, writeBetween } from "./listing-form";

const empty = (): ListingContent => ({
  ...(Object.fromEntries(TEXT_FIELDS.map((field) => [field, ""])) as Record<TextField, string>),
  variants: [{ ...newVariant([]), title_vi: "Hũ" }],
});

it("sends only what was changed", () => {
  const saved = empty();
  expect(writeBetween(saved, empty())).toBeNull();
  expect(writeBetween(saved, { ...saved, title_vi: "Muối" })).toEqual({
    fields: { title_vi: "Muối" },
  });
  const sized = { ...saved, variants: [...saved.variants, newVariant(saved.variants)] };
  expect(writeBetween(saved, sized)?.variants?.map(({ key }) => key)).toEqual(["v1", "v2"]);
});

it("keeps what the form does not have, and line ends as they are typed", () => {
  const form = new FormData();
  form.set("description_vi", "một\r\nhai");
  form.set("variants.v1.stock", "5");
  const read = contentOfForm(form, { ...empty(), title_vi: "Muối" });
  expect(read).toMatchObject({ title_vi: "Muối", description_vi: "một\nhai" });
  expect(read.variants).toMatchObject([{ title_vi: "Hũ", stock: "5" }]);
});

it("gives a field to whoever alone changed it, and asks about those that both did", () => {
  const base = empty();
  const mine = { ...base, title_vi: "Của tôi", subtitle_vi: "tôi" };
  const theirs = { ...base, subtitle_vi: "kia", storage_vi: "mát" };
  expect(mergeContents(base, mine, theirs)).toEqual({
    merged: { ...base, title_vi: "Của tôi", subtitle_vi: "tôi", storage_vi: "mát" },
    collisions: [{ field: "subtitle_vi", mine: "tôi", theirs: "kia" }],
  });
  // Both wrote the same.
  expect(mergeContents(base, mine, { ...base, subtitle_vi: "tôi" }).collisions).toEqual([]);
  const sizes = (stock: string) => ({
    ...base,
    variants: base.variants.map((one) => ({ ...one, stock })),
  });
  expect(mergeContents(base, base, sizes("3")).merged.variants[0]?.stock).toBe("3");
  const both = mergeContents(base, sizes("2"), sizes("3"));
  expect(both.collisions).toEqual([
    { field: "variants", mine: "Hũ · g · 2", theirs: "Hũ · g · 3" },
  ]);
});

it("reads numbers as people type them", () => {
  expect(["85.000", "85 000 ₫", "7", "1,5", "", "x"].map(typedNumber)).toEqual([
    ...[85_000, 85_000, 7, null, null, null],
  ]);
});
