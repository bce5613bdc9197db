import { randomBytes } from "node:crypto";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { DocumentFile } from "../../../document-file";

const NAME_BYTES = 16;

/** Stores the file of a document, private and under a name that says nothing; answers with its key. */
export const storeDocumentFileStep = createStep(
  "store-document-file",
  async (file: DocumentFile, { container }) => {
    const stored = await container.resolve(Modules.FILE).createFiles({
      filename: `${randomBytes(NAME_BYTES).toString("hex")}.${file.extension}`,
      mimeType: file.media_type,
      content: file.content_base64,
      access: "private",
    });
    return new StepResponse(stored.id, stored.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.FILE).deleteFiles(id);
  },
);
