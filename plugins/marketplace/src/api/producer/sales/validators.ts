import { z } from "@medusajs/framework/zod";
import { sentence } from "@ocop/ocop/http";
import { countMonths } from "../../../rules/sales-report";
import { language, month } from "../../payout-fields";

const MOST_MONTHS = 60;

/** `from`, `to`: the first and the last month; without both the twelve months up to this one. */
export const ProducerGetSales = z
  .object({
    from: month.optional(),
    to: month.optional(),
    language,
    format: z.enum(["json", "csv", "xlsx"], { message: "format: json, csv, xlsx" }).default("json"),
  })
  .strict()
  .refine(({ from, to }) => (from === undefined) === (to === undefined), {
    path: ["from"],
    message: sentence("ghi cả tháng đầu và tháng cuối", "write both the first and the last month"),
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ["to"],
    message: sentence(
      "ghi tháng cuối không sớm hơn tháng đầu",
      "write a last month that is not before the first",
    ),
  })
  .refine(({ from, to }) => !from || !to || countMonths(from, to) <= MOST_MONTHS, {
    path: ["from"],
    message: sentence(
      `chọn nhiều nhất ${MOST_MONTHS} tháng`,
      `choose ${MOST_MONTHS} months at most`,
    ),
  });
export type ProducerGetSalesType = z.infer<typeof ProducerGetSales>;
