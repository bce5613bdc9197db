import { z } from "@medusajs/framework/zod";
import { emailAddress } from "../../../modules/ocop/rules/producer-contact";
import { sentence } from "../../../sentence";
import { civilDateField, optionalText, textField } from "../../monitoring-fields";

const MAX_PURPOSE_LENGTH = 500;
const MAX_REASON_LENGTH = 500;

const message = sentence(
  "cần e-mail của cán bộ, ví dụ can-bo@tinh.example",
  "needs the officer's e-mail address, such as officer@province.example",
);

export const helpPurpose = textField(3, MAX_PURPOSE_LENGTH);

/** `email`: the staff member who may help. */
export const ProducerGiveConsent = z
  .object({
    email: z.string({ message }).transform((typed, context) => {
      const email = emailAddress(typed);
      if (email !== null) return email;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }),
    purpose: helpPurpose,
    valid_until: civilDateField,
  })
  .strict();
export type ProducerGiveConsentType = z.infer<typeof ProducerGiveConsent>;

export const ProducerEndConsent = z.object({ reason: optionalText(MAX_REASON_LENGTH) }).strict();
export type ProducerEndConsentType = z.infer<typeof ProducerEndConsent>;
