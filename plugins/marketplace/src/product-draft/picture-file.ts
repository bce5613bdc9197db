import sharp, { type Sharp } from "sharp";
import { refused } from "../payout/refusals";

export const MAX_PICTURE_MEGABYTES = 15;

/** Edges in pixels: of a card, of a phone's page, of a desk's. */
const WIDTHS = [480, 960, 1600] as const;
const THUMBNAIL_WIDTH = WIDTHS[0];
/** 50 megapixels: more than phones take, less than a picture made to fill the memory. */
const MAX_PIXELS = 50_000_000;
const READABLE = ["jpeg", "png", "webp"];
const MIN_EDGE_PIXELS = 300;

const ENCODERS: Record<"avif" | "webp" | "jpeg", (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 78, effort: 3 }),
  jpeg: (picture) => picture.jpeg({ quality: 80, mozjpeg: true }),
};
export type PictureFormat = keyof typeof ENCODERS;
const FORMATS = Object.keys(ENCODERS) as PictureFormat[];

/** One size of a picture in one format, ready to be stored. */
export type PictureDerivative = { format: PictureFormat; width: number; content: Buffer };

export type PictureFiles = {
  width: number;
  height: number;
  derivatives: PictureDerivative[];
  thumbnailWidth: number;
};

function unreadable() {
  return refused(
    "Chọn ảnh JPEG, PNG hoặc WebP: nội dung tệp này không phải loại nào trong số đó. Ảnh HEIC của iPhone: vào Cài đặt, Camera, Định dạng, chọn Tương thích nhất.",
    "Choose a JPEG, PNG or WebP picture: the content of this file is none of them. For HEIC of an iPhone choose Settings, Camera, Formats, Most Compatible.",
  );
}

/**
 * Makes the sizes and formats of a picture from a phone. The pixels are turned the right way up and
 * written anew without what the camera noted beside them: no place, no device, no time.
 * @throws MedusaError invalid_data when its content is no picture that a browser shows, or too small
 */
export async function pictureFiles(file: Buffer): Promise<PictureFiles> {
  const open = () => sharp(file, { limitInputPixels: MAX_PIXELS, failOn: "error" });
  const facts = await open()
    .metadata()
    .catch(() => null);
  if (!facts || !READABLE.includes(facts.format)) throw unreadable();
  const upright = await open()
    .rotate()
    .toColourspace("srgb")
    .flatten({ background: "#ffffff" })
    .resize({ width: WIDTHS[2], height: WIDTHS[2], fit: "inside", withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  if (!upright) throw unreadable();
  const { width, height, channels } = upright.info;
  if (Math.min(width, height) < MIN_EDGE_PIXELS) {
    throw refused(
      `Ảnh nhỏ quá: chọn ảnh mỗi cạnh ít nhất ${MIN_EDGE_PIXELS} điểm ảnh.`,
      `The picture is too small: choose one with edges of at least ${MIN_EDGE_PIXELS} pixels.`,
    );
  }
  const widths = [...new Set(WIDTHS.map((wanted) => Math.min(wanted, width)))];
  const derivatives: PictureDerivative[] = [];
  // One after the other: a phone's picture in nine encoders at once would fill a small server's memory.
  for (const target of widths) {
    for (const format of FORMATS) {
      const resized = sharp(upright.data, { raw: { width, height, channels } }).resize(target);
      derivatives.push({
        format,
        width: target,
        content: await ENCODERS[format](resized).toBuffer(),
      });
    }
  }
  return { width, height, derivatives, thumbnailWidth: Math.min(THUMBNAIL_WIDTH, width) };
}
