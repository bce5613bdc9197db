import { z } from "@medusajs/framework/zod";
import { optionalText, textField } from "../../../monitoring-fields";

const MIN_DESCRIPTION_LENGTH = 10;
const MAX_DESCRIPTION_LENGTH = 2000;
const MAX_LINE_LENGTH = 300;
const MAX_CODE_LENGTH = 40;

/** What anybody can say of a misuse. */
export const reportedFields = {
  description: textField(MIN_DESCRIPTION_LENGTH, MAX_DESCRIPTION_LENGTH),
  product_text: optionalText(MAX_LINE_LENGTH),
  product_handle: optionalText(MAX_LINE_LENGTH),
  certificate_code: optionalText(MAX_CODE_LENGTH),
  seen_at: optionalText(MAX_LINE_LENGTH),
  reporter_name: optionalText(MAX_LINE_LENGTH),
  reporter_contact: optionalText(MAX_LINE_LENGTH),
};

export const StoreFileMisuseReport = z
  .object({
    ...reportedFields,
    /** A field that people do not see and programs fill in. */
    website: z.string().optional(),
  })
  .strict();
export type StoreFileMisuseReportType = z.infer<typeof StoreFileMisuseReport>;
