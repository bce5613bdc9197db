import { model } from "@medusajs/framework/utils";
import { MISUSE_REPORT_ORIGINS, MISUSE_REPORT_STATES } from "../rules/misuse-report";

/** A report that the OCOP mark is misused (Article 8.1.d), from the public or from staff. */
export const MisuseReport = model.define(
  { name: "misuse_report", tableName: "ocop_misuse_report" },
  {
    id: model.id({ prefix: "omis" }).primaryKey(),
    /** Given to the reporter to ask again. */
    code: model.text().unique(),
    origin: model.enum([...MISUSE_REPORT_ORIGINS]),
    state: model.enum([...MISUSE_REPORT_STATES]).default("new"),
    /** What was seen, in the reporter's words. */
    description: model.text(),
    product_text: model.text().nullable(),
    /** Where it was seen: a shop, a page, an address. */
    seen_at: model.text().nullable(),
    registered_product_id: model.text().index().nullable(),
    certification_id: model.text().nullable(),
    reporter_name: model.text().nullable(),
    reporter_contact: model.text().nullable(),
    outcome: model.text().nullable(),
    handled_by: model.text().nullable(),
    handled_by_name: model.text().nullable(),
  },
);
