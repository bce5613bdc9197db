import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import type { DocumentFile } from "../../../document-file";
import type { Actor } from "../../../types/actor";
import type { DocumentPlace } from "./check-document-place";

export type DocumentFacts = {
  title: string | null;
  issuer: string | null;
  number: string | null;
  issued_on: string | null;
  valid_until: string | null;
};

export type RecordDocumentInput = {
  actor: Actor;
  type: string;
  facts: DocumentFacts;
  place: DocumentPlace;
  file: DocumentFile;
  file_id: string;
  replaces_id: string | null;
};

/** Enters a document; the one it replaces leaves the lists and stays in the log, with its file. */
export const recordDocumentStep = createStep(
  "record-document",
  async (input: RecordDocumentInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const { actor, type, facts, place, file, file_id, replaces_id } = input;
    const id = await ocop.asActor(actor, async (context) => {
      if (replaces_id !== null) await ocop.softDeleteDocuments([replaces_id], {}, context);
      const document = await ocop.createDocuments(
        {
          ...place,
          ...facts,
          type,
          file_id,
          file_name: file.name,
          media_type: file.media_type,
          size_bytes: file.size_bytes,
          sha256: file.sha256,
        },
        context,
      );
      return document.id;
    });
    return new StepResponse(id);
  },
);
