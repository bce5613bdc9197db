import { z } from "@medusajs/framework/zod";
import { COMPLAINT_KINDS } from "../../../../modules/ocop/rules/complaint";
import { choiceField, optionalText, textField } from "../../../monitoring-fields";

const MIN_DESCRIPTION_LENGTH = 10;
const MAX_DESCRIPTION_LENGTH = 4000;
const MAX_LINE_LENGTH = 200;
const MIN_CONTACT_LENGTH = 6;
const MAX_CODE_LENGTH = 40;

export const StoreFileComplaint = z
  .object({
    kind: choiceField(COMPLAINT_KINDS),
    description: textField(MIN_DESCRIPTION_LENGTH, MAX_DESCRIPTION_LENGTH),
    order_code: optionalText(MAX_CODE_LENGTH),
    name: textField(1, MAX_LINE_LENGTH),
    contact: textField(MIN_CONTACT_LENGTH, MAX_LINE_LENGTH),
    language: choiceField(["vi", "en"]).default("vi"),
    /** A field that people do not see and programs fill in. */
    website: z.string().optional(),
  })
  .strict();
export type StoreFileComplaintType = z.infer<typeof StoreFileComplaint>;
