import { createHash } from "node:crypto";
import sharp from "sharp";
import { invalid } from "../dossier/refuse";
import { PICTURE_FORMATS, type PictureFormat } from "./stored-picture";

const WIDTHS = [480, 960, 1600] as const;
const MAX_WIDTH = 1600;
/** A tall screenshot is not to outgrow the page. */
const MAX_HEIGHT = 2400;
/** A shorter side below this is a thumbnail: on a page it would be blurred. */
const MIN_SIDE = 200;
/** A small file can unfold into more pixels than the server has memory for. */
const MAX_PIXELS = 100_000_000;
const TAKEN = ["image/jpeg", "image/png", "image/webp", "image/avif"];
const CHANNELS = 3;

export type MadeFile = {
  format: PictureFormat;
  width: number;
  height: number;
  content: Buffer;
};

export type MadePicture = {
  /** Of what was sent. */
  sha256: string;
  width: number;
  height: number;
  /** As `StoredPicture.sources` is sorted. */
  files: MadeFile[];
};

type Pixels = { data: Buffer; width: number; height: number };

/** What the content is, whatever the name says. */
async function checkType(content: Buffer): Promise<void> {
  // The library is an ES module; this file is not.
  const { fileTypeFromBuffer } = await import("file-type");
  const type = (await fileTypeFromBuffer(content))?.mime ?? "";
  if (TAKEN.includes(type)) return;
  throw type === "image/heic" || type === "image/heif"
    ? invalid({
        vi: "Ảnh ở định dạng HEIC: trên iPhone mở Cài đặt > Camera > Định dạng, chọn Tương thích nhất, rồi chụp lại; hoặc gửi ảnh JPEG.",
        en: "The picture is in the HEIC format: on an iPhone open Settings > Camera > Formats, choose Most Compatible and take it again; or send a JPEG.",
      })
    : invalid({
        vi: "Chọn ảnh JPEG, PNG, WebP hoặc AVIF: nội dung tệp này không phải ảnh loại đó.",
        en: "Choose a JPEG, PNG, WebP or AVIF picture: the content of this file is none of them.",
      });
}

/** Upright, in the colours of the web, on white where it was see-through, without any metadata. */
async function readPixels(content: Buffer): Promise<Pixels> {
  try {
    const { data, info } = await sharp(content, { limitInputPixels: MAX_PIXELS })
      .autoOrient()
      .resize({ width: MAX_WIDTH, height: MAX_HEIGHT, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "white" })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch {
    throw invalid({
      vi: "Không đọc được ảnh này: tệp hỏng hoặc quá lớn (trên 100 triệu điểm ảnh). Chụp lại hoặc chọn ảnh khác.",
      en: "This picture cannot be read: the file is broken or too large (above 100 million pixels). Take it again or choose another one.",
    });
  }
}

/** The widths to make: never wider than the picture itself. */
function widthsOf(width: number): number[] {
  const smaller = WIDTHS.filter((each) => each < width);
  return [...smaller, Math.min(width, MAX_WIDTH)];
}

async function makeFile(
  { data, width, height }: Pixels,
  to: number,
  format: PictureFormat,
): Promise<MadeFile> {
  const resized = sharp(data, { raw: { width, height, channels: CHANNELS } }).resize({ width: to });
  const encoded = {
    avif: () => resized.avif({ quality: 55, effort: 3 }),
    webp: () => resized.webp({ quality: 76 }),
    jpeg: () => resized.jpeg({ quality: 78, mozjpeg: true }),
  }[format]();
  const { data: content, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { format, width: info.width, height: info.height, content };
}

/**
 * Makes of a photograph what a page shows: AVIF, WebP and JPEG at 480, 960 and 1600 pixels of width
 * (none wider than the photograph), upright, and without what the camera wrote into it: where it was
 * taken, when, and by whose phone.
 * @throws MedusaError invalid_data when it is no picture, cannot be read, or is too small
 */
export async function makePicture(content: Buffer): Promise<MadePicture> {
  await checkType(content);
  const pixels = await readPixels(content);
  if (Math.min(pixels.width, pixels.height) < MIN_SIDE) {
    throw invalid({
      vi: `Chọn ảnh lớn hơn: cạnh ngắn cần ít nhất ${MIN_SIDE} điểm ảnh, ảnh này có ${pixels.width} × ${pixels.height}.`,
      en: `Choose a larger picture: its shorter side needs at least ${MIN_SIDE} pixels, this one has ${pixels.width} × ${pixels.height}.`,
    });
  }
  const files: MadeFile[] = [];
  // One after the other: each of them already keeps every core busy.
  for (const format of PICTURE_FORMATS) {
    for (const width of widthsOf(pixels.width)) files.push(await makeFile(pixels, width, format));
  }
  return {
    sha256: createHash("sha256").update(content).digest("hex"),
    width: pixels.width,
    height: pixels.height,
    files,
  };
}
