import { randomBytes } from "node:crypto";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ProofFile } from "../../../payout/proof-file";

const NAME_BYTES = 16;

/** Stores a proof, private and under a name that says nothing; answers with its key. */
export const storePayoutProofStep = createStep(
  "store-payout-proof",
  async ({ extension, mediaType, contentBase64 }: ProofFile, { container }) => {
    const stored = await container.resolve(Modules.FILE).createFiles({
      filename: `${randomBytes(NAME_BYTES).toString("hex")}.${extension}`,
      mimeType: mediaType,
      content: contentBase64,
      access: "private",
    });
    return new StepResponse(stored.id, stored.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.FILE).deleteFiles(id);
  },
);
