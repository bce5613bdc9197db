import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { storeDocumentFileStep } from "../../document/steps/store-document-file";
import {
  recordApplicationDocumentStep,
  type RecordApplicationDocumentInput,
} from "../steps/application-document";

/** Stores a paper of an application with its file; answers with its id. */
export const addApplicationDocumentWorkflow = createWorkflow(
  "add-application-document",
  (input: Omit<RecordApplicationDocumentInput, "file_id">) => {
    const file_id = storeDocumentFileStep(input.file);
    return new WorkflowResponse(
      recordApplicationDocumentStep(
        transform({ input, file_id }, (all) => ({ ...all.input, file_id: all.file_id })),
      ),
    );
  },
);
