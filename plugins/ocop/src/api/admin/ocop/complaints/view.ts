import type { ComplaintRow } from "../../../../complaint/complaint-row";
import { civilDateAt, type CivilDate } from "../../../../modules/ocop/rules/civil-date";

/** A complaint with the days in Viet Nam, and whether its answer is late today. */
export function toComplaintView(row: ComplaintRow, today: CivilDate) {
  return {
    ...row,
    received_on: civilDateAt(new Date(row.created_at)),
    is_overdue: row.state === "new" && row.answer_by < today,
  };
}
