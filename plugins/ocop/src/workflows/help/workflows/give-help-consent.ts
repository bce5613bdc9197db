import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { DocumentFile } from "../../../document-file";
import { storeDocumentFileStep } from "../../document/steps/store-document-file";
import { giveHelpConsentStep, type GiveHelpConsentInput } from "../steps/give-help-consent";

type Consent = Omit<GiveHelpConsentInput, "paper">;

/** Records an owner's consent that was given in the portal. */
export const giveHelpConsentWorkflow = createWorkflow("give-help-consent", (input: Consent) => {
  return new WorkflowResponse(
    giveHelpConsentStep(transform({ input }, (all) => ({ ...all.input, paper: null }))),
  );
});

/** Records a consent that was given on paper, with its scan. */
export const recordPaperConsentWorkflow = createWorkflow(
  "record-paper-consent",
  (input: Consent & { file: DocumentFile }) => {
    const file_id = storeDocumentFileStep(input.file);
    return new WorkflowResponse(
      giveHelpConsentStep(
        transform({ input, file_id }, (all) => ({
          ...all.input,
          paper: { file: all.input.file, file_id: all.file_id },
        })),
      ),
    );
  },
);
