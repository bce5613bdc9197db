import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { DocumentFile } from "../../../document-file";
import type { Actor } from "../../../types/actor";
import { checkDocumentPlaceStep, type WantedPlace } from "../steps/check-document-place";
import { recordDocumentStep, type DocumentFacts } from "../steps/record-document";
import { storeDocumentFileStep } from "../steps/store-document-file";

export type AddDocumentInput = {
  actor: Actor;
  wanted: WantedPlace;
  facts: DocumentFacts;
  file: DocumentFile;
};

/** Stores a paper with its file, beside or instead of another one; answers with its id. */
export const addDocumentWorkflow = createWorkflow("add-document", (input: AddDocumentInput) => {
  const place = checkDocumentPlaceStep(input.wanted);
  const file_id = storeDocumentFileStep(input.file);
  const record = transform({ input, place, file_id }, (all) => ({
    actor: all.input.actor,
    type: all.input.wanted.type,
    replaces_id: all.input.wanted.replaces_id,
    facts: all.input.facts,
    file: all.input.file,
    place: all.place,
    file_id: all.file_id,
  }));
  return new WorkflowResponse(recordDocumentStep(record));
});
