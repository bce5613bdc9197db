import type { StoredPicture } from "@ocop/ocop/picture";
import type { ListingPicture } from "../rules/listing-content";

const ID_LENGTH = 24;

/** A stored picture as a listing keeps it; the same picture has the same id. */
export function toListingPicture({
  sha256,
  width,
  height,
  sources,
}: StoredPicture): ListingPicture {
  const jpegs = sources.filter(({ format }) => format === "jpeg").map(({ url }) => url);
  return {
    id: sha256.slice(0, ID_LENGTH),
    alt_vi: "",
    alt_en: "",
    width,
    height,
    url: jpegs.at(-1) ?? "",
    thumbnail_url: jpegs[0] ?? "",
    sources: sources.map(({ format, width: edge, url }) => ({ format, width: edge, url })),
  };
}
