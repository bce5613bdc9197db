import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { removePicture } from "../../../picture/store-picture";
import type { StoredPicture } from "../../../picture/stored-picture";

/**
 * Removes the files of a picture that no row names any more; the last step. A file that stays behind
 * costs its place and nothing else, so it fails nothing.
 */
export const removePictureFilesStep = createStep(
  "remove-picture-files",
  async (picture: Pick<StoredPicture, "sources">, { container }) => {
    try {
      await removePicture(container.resolve(Modules.FILE), picture);
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.warn(`[OCOP] files of a removed picture stayed behind: ${String(error)}`);
    }
    return new StepResponse(null);
  },
);
