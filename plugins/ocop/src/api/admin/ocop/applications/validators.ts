import { z } from "@medusajs/framework/zod";
import { APPLICATION_ORDERS } from "../../../../application/application-row";
import { SENT_APPLICATION_STATES } from "../../../../modules/ocop/rules/application";
import { isHandle } from "../../../../modules/ocop/rules/handle";
import { sentence } from "../../../../sentence";
import { idField, listQuery, optionalText, textField } from "../../../monitoring-fields";
import { oneOrMore } from "../fields";

const MAX_WORDS_LENGTH = 2000;

export const AdminGetApplications = z
  .object({
    state: oneOrMore(SENT_APPLICATION_STATES, "state").optional(),
    ...listQuery(APPLICATION_ORDERS, "-submitted_at"),
  })
  .strict();
export type AdminGetApplicationsType = z.infer<typeof AdminGetApplications>;

/** What the applicant reads: what to add, or why not. */
export const AdminAnswerApplication = z.object({ words: textField(5, MAX_WORDS_LENGTH) }).strict();
export type AdminAnswerApplicationType = z.infer<typeof AdminAnswerApplication>;

/** `producer_id`: the producer of the register that the application is about; without it a new one. */
export const AdminApproveApplication = z
  .object({
    producer_id: idField.nullable().default(null),
    handle: z
      .string()
      .refine(isHandle, {
        message: sentence(
          "chữ thường không dấu, chữ số và dấu gạch nối, ví dụ htx-dong-tien",
          "small plain letters, digits and hyphens, for example htx-dong-tien",
        ),
      })
      .optional(),
    words: optionalText(MAX_WORDS_LENGTH),
  })
  .strict();
export type AdminApproveApplicationType = z.infer<typeof AdminApproveApplication>;
