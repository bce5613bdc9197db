import { randomBytes } from "node:crypto";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PictureFormat } from "../../../product-draft/picture-file";
import type { ListingPicture } from "../../../rules/listing-content";

const NAME_BYTES = 12;
const ENDINGS: Record<PictureFormat, string> = { avif: "avif", webp: "webp", jpeg: "jpg" };

/** A picture as `pictureFiles` makes it, its contents in base64: steps are kept as JSON. */
export type PictureToStore = {
  width: number;
  height: number;
  thumbnailWidth: number;
  derivatives: { format: PictureFormat; width: number; content_base64: string }[];
};

/** Stores all sizes and formats of a picture, public and under a name that says nothing. */
export const storePictureStep = createStep(
  "store-picture",
  async ({ width, height, thumbnailWidth, derivatives }: PictureToStore, { container }) => {
    const id = randomBytes(NAME_BYTES).toString("hex");
    const stored = await container.resolve(Modules.FILE).createFiles(
      derivatives.map((one) => ({
        filename: `${id}-${one.width}.${ENDINGS[one.format]}`,
        mimeType: `image/${one.format}`,
        content: one.content_base64,
        access: "public" as const,
      })),
    );
    const sources = derivatives.map(({ format, width: edge }, index) => ({
      format,
      width: edge,
      url: stored[index]?.url ?? "",
    }));
    const jpegOf = (wanted: number) =>
      sources.find((source) => source.format === "jpeg" && source.width === wanted)?.url ?? "";
    const picture: ListingPicture = {
      id,
      alt_vi: "",
      alt_en: "",
      width,
      height,
      url: jpegOf(width),
      thumbnail_url: jpegOf(thumbnailWidth),
      sources,
    };
    return new StepResponse(
      picture,
      stored.map((file) => file.id),
    );
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.FILE).deleteFiles(ids);
  },
);
