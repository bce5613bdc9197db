import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createEvaluationRoundStep,
  type CreateEvaluationRoundInput,
} from "../steps/create-evaluation-round";

/** Plans an extra evaluation round; answers with its code. */
export const createEvaluationRoundWorkflow = createWorkflow(
  "create-evaluation-round",
  (input: CreateEvaluationRoundInput) => {
    return new WorkflowResponse(createEvaluationRoundStep(input));
  },
);
