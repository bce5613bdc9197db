import { expect, it } from "vitest";
import { listingFactsIn, pictureOf, type PictureRow } from "./product-picture";

const PICTURE: PictureRow = {
  alt_vi: "Hũ muối trên bàn",
  alt_en: "",
  width: 1600,
  height: 1200,
  url: "https://mau.example/a-1600.jpg",
  thumbnail_url: "https://mau.example/a-480.jpg",
  sources: [{ format: "avif", width: 480, url: "https://mau.example/a-480.avif" }],
};

it("finds the sizes of a picture by either address, not of one that staff put there", () => {
  expect(pictureOf([PICTURE], PICTURE.url, "vi-VN")?.sources).toEqual(PICTURE.sources);
  expect(pictureOf([PICTURE], PICTURE.thumbnail_url, "vi-VN")?.width).toBe(1600);
  expect(pictureOf([PICTURE], "https://mau.example/b.jpg", "vi-VN")).toBeNull();
  expect(pictureOf(null, PICTURE.url, "vi-VN")).toBeNull();
});

it("speaks Vietnamese where there is no English", () => {
  expect(pictureOf([PICTURE], PICTURE.url, "en-US")?.alt).toBe("Hũ muối trên bàn");
  const facts = {
    ...{ ingredients_vi: "Muối", ingredients_en: "Salt", allergens_vi: "Không có" },
    ...{ allergens_en: "", storage_vi: "", storage_en: "", shelf_life_days: 365 },
  };
  expect(listingFactsIn("en-US", facts)).toEqual({
    ...{ ingredients: "Salt", allergens: "Không có", storage: null, shelf_life_days: 365 },
  });
  expect(listingFactsIn(undefined, null).ingredients).toBeNull();
});
