import { z } from "@medusajs/framework/zod";
import { MEMBER_ROLES } from "../../../modules/ocop/models/producer-member";
import { phoneDigits } from "../../../modules/ocop/rules/producer-contact";
import { sentence } from "../../../sentence";
import { choiceField, nameField } from "../../monitoring-fields";

const message = sentence(
  "cần số di động 10 chữ số, ví dụ 0912 345 678",
  "needs a mobile number of 10 digits, such as 0912 345 678",
);

/** People sign in by their mobile number: a landline receives no code. */
const mobile = z.string({ message }).transform((typed, context) => {
  const phone = phoneDigits(typed);
  if (phone !== null && !phone.startsWith("02")) return phone;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

export const ProducerInviteMember = z
  .object({ name: nameField, phone: mobile, role: choiceField(MEMBER_ROLES) })
  .strict();
export type ProducerInviteMemberType = z.infer<typeof ProducerInviteMember>;

export const ProducerChangeMember = z.object({ role: choiceField(MEMBER_ROLES) }).strict();
export type ProducerChangeMemberType = z.infer<typeof ProducerChangeMember>;
