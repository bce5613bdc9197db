import { randomBytes } from "node:crypto";
import type { IFileModuleService } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { MadePicture } from "./make-picture";
import type { StoredPicture } from "./stored-picture";

const NAME_BYTES = 12;
const ENDINGS = { avif: "avif", webp: "webp", jpeg: "jpg" } as const;

/**
 * Stores a picture's files for everybody to see, under a name that says nothing about who sent it.
 * @param files Medusa's file module
 */
export async function storePicture(
  files: IFileModuleService,
  { sha256, width, height, files: made }: MadePicture,
): Promise<StoredPicture> {
  const name = randomBytes(NAME_BYTES).toString("hex");
  const stored = await files.createFiles(
    made.map((file) => ({
      filename: `${name}-${file.width}.${ENDINGS[file.format]}`,
      mimeType: `image/${file.format}`,
      content: file.content.toString("base64"),
      access: "public" as const,
    })),
  );
  const sources = made.map((file, at) => {
    const kept = stored[at];
    if (!kept) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The file module kept ${stored.length} of ${made.length} files of a picture`,
      );
    }
    const { format } = file;
    return { format, width: file.width, height: file.height, url: kept.url, file_id: kept.id };
  });
  return { sha256, width, height, sources };
}

/** Removes a picture's files. */
export async function removePicture(
  files: IFileModuleService,
  { sources }: Pick<StoredPicture, "sources">,
): Promise<void> {
  await files.deleteFiles(sources.map(({ file_id }) => file_id));
}
