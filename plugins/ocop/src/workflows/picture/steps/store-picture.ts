import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { makePicture } from "../../../picture/make-picture";
import { removePicture, storePicture } from "../../../picture/store-picture";
import type { StoredPicture } from "../../../picture/stored-picture";

/**
 * Makes and stores a picture of what a person sent (base64); its files go again when a later step fails.
 * @throws MedusaError invalid_data as `makePicture`
 */
export const storePictureStep = createStep(
  "store-picture",
  async ({ content_base64 }: { content_base64: string }, { container }) => {
    const made = await makePicture(Buffer.from(content_base64, "base64"));
    const stored = await storePicture(container.resolve(Modules.FILE), made);
    return new StepResponse<StoredPicture, StoredPicture>(stored, stored);
  },
  async (stored, { container }) => {
    if (stored) await removePicture(container.resolve(Modules.FILE), stored);
  },
);
