import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createCertificationsStep, type CertificationInput } from "../steps/create-certifications";

/** Records recognitions as their decisions or public sources state them. */
export const recordCertificationsWorkflow = createWorkflow(
  "record-certifications",
  (input: { certifications: CertificationInput[] }) => {
    return new WorkflowResponse(createCertificationsStep(input.certifications));
  },
);
