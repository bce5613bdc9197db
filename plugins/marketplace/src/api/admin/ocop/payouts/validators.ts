import { z } from "@medusajs/framework/zod";
import { ALL_BASIS_POINTS } from "../../../../rules/basis-points";
import { day, language, month, pageQuery } from "../../../payout-fields";

export const AdminGetPayouts = z
  .object({
    cut_off_on: day.optional(),
    /** Part of a producer's name. */
    q: z.string().trim().max(100).optional(),
    ...pageQuery,
  })
  .strict();
export type AdminGetPayoutsType = z.infer<typeof AdminGetPayouts>;

export const AdminSetFeeRate = z
  .object({
    valid_from: day,
    basis_points: z
      .number({
        message:
          "ghi mức phí bằng phần vạn, ví dụ 250 là 2,5 % / write the fee in basis points, such as 250 for 2.5 %",
      })
      .int({ message: "ghi một số nguyên / write a whole number" })
      .min(0, { message: "ghi số từ 0 trở lên / write zero or more" })
      .max(ALL_BASIS_POINTS, { message: "ghi nhiều nhất 10000 / write 10000 at most" }),
  })
  .strict();
export type AdminSetFeeRateType = z.infer<typeof AdminSetFeeRate>;

export const AdminGetTaxWithheld = z.object({ month, language }).strict();
export type AdminGetTaxWithheldType = z.infer<typeof AdminGetTaxWithheld>;

export const AdminGetFindings = z
  .object({
    cleared: z
      .enum(["true", "false"], { message: "cleared: true, false" })
      .default("false")
      .transform((text) => text === "true"),
  })
  .strict();
export type AdminGetFindingsType = z.infer<typeof AdminGetFindings>;
