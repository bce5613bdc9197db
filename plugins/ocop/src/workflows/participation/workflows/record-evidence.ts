import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { DocumentFile } from "../../../document-file";
import type { Actor } from "../../../types/actor";
import { storeDocumentFileStep } from "../../document/steps/store-document-file";
import { recordEvidenceStep, type EvidenceFacts } from "../steps/record-evidence";

export type AddEvidenceInput = {
  actor: Actor;
  participation_id: string;
  facts: EvidenceFacts;
  file: DocumentFile | null;
};

/** Adds a paper or a link that backs a participation; answers with its id. */
export const recordEvidenceWorkflow = createWorkflow(
  "record-evidence",
  (input: AddEvidenceInput) => {
    const key = when("has-file", input, ({ file }) => file !== null).then(() =>
      storeDocumentFileStep(transform(input, ({ file }) => file as DocumentFile)),
    );
    const record = transform({ input, key }, ({ input: { file, ...rest }, key: stored }) => ({
      ...rest,
      file: file === null || !stored ? null : { key: stored, of: file },
    }));
    return new WorkflowResponse(recordEvidenceStep(record));
  },
);
