import { z } from "@medusajs/framework/zod";
import { COMPLAINT_ORDERS } from "../../../../complaint/complaint-row";
import { COMPLAINT_KINDS, COMPLAINT_STATES } from "../../../../modules/ocop/rules/complaint";
import { choicesQuery, listQuery, textField } from "../../../monitoring-fields";

const MAX_ANSWER_LENGTH = 4000;

export const AdminGetComplaints = z
  .object({
    state: choicesQuery(COMPLAINT_STATES),
    kind: choicesQuery(COMPLAINT_KINDS),
    ...listQuery(COMPLAINT_ORDERS, "answer_by"),
  })
  .strict();
export type AdminGetComplaintsType = z.infer<typeof AdminGetComplaints>;

export const AdminAnswerComplaint = z.object({ answer: textField(1, MAX_ANSWER_LENGTH) }).strict();
export type AdminAnswerComplaintType = z.infer<typeof AdminAnswerComplaint>;
