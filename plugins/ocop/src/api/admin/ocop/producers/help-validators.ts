import { z } from "@medusajs/framework/zod";
import { civilDateField, nameField, textField } from "../../../monitoring-fields";
import { helpPurpose } from "../../../producer/help-consents/validators";

const MAX_REASON_LENGTH = 500;

/** With the scan as `file` of the form; `given_by`: who signed the paper. */
export const AdminRecordConsent = z
  .object({ given_by: nameField, purpose: helpPurpose, valid_until: civilDateField })
  .strict();
export type AdminRecordConsentType = z.infer<typeof AdminRecordConsent>;

export const AdminEndConsent = z.object({ reason: textField(3, MAX_REASON_LENGTH) }).strict();
export type AdminEndConsentType = z.infer<typeof AdminEndConsent>;
