import { z } from "@medusajs/framework/zod";
import { isCivilDate } from "../../../modules/ocop/rules/civil-date";
import { sentence } from "../../../sentence";

/** A civil date in a body or query. */
export const civilDate = z.string().refine(isCivilDate, {
  message: sentence(
    "cần một ngày có thật dạng năm-tháng-ngày, ví dụ 2026-11-24",
    "needs a day that exists, such as 2026-11-24",
  ),
});
