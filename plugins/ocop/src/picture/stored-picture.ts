/** From the one that saves most to the one that every browser shows. */
export const PICTURE_FORMATS = ["avif", "webp", "jpeg"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** One file of a picture. */
export type PictureSource = {
  format: PictureFormat;
  /** In pixels. */
  width: number;
  height: number;
  url: string;
  /** Its key in Medusa's file module. */
  file_id: string;
};

/** A picture as a row keeps it: public files that hold nothing but what is to be seen. */
export type StoredPicture = {
  /** The picture's fingerprint as it was sent; the same picture sent twice has the same. */
  sha256: string;
  /** Of the largest file, in pixels: the page keeps its place by them. */
  width: number;
  height: number;
  /** Best format first, and within one format the smallest first. */
  sources: PictureSource[];
};

/** A picture as a page draws it: without the keys of its files. */
export type PictureView = {
  width: number;
  height: number;
  sources: Omit<PictureSource, "file_id">[];
};

export function toPictureView({ width, height, sources }: StoredPicture): PictureView {
  return {
    width,
    height,
    sources: sources.map(({ file_id: _key, ...source }) => source),
  };
}
