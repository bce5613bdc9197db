import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createAdministrativeUnitsStep,
  type AdministrativeUnitInput,
} from "../steps/create-administrative-units";

/** Brings the province's units in by their official codes; known codes stay as they are. */
export const importAdministrativeUnitsWorkflow = createWorkflow(
  "import-administrative-units",
  (input: { units: AdministrativeUnitInput[] }) => {
    return new WorkflowResponse(createAdministrativeUnitsStep(input.units));
  },
);
