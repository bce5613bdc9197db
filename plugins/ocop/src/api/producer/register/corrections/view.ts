import type { CorrectionRow } from "../../../../correction/correction-row";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";

/** A report as the producer that sent it sees it: the answer, not who of the staff gave it. */
export function toOwnCorrection(row: CorrectionRow) {
  return {
    id: row.id,
    fact: row.fact,
    state: row.state,
    register_says: row.register_says,
    is_right: row.is_right,
    note: row.note,
    file_name: row.file_name,
    registered_product: row.registered_product,
    reported_by_name: row.reported_by_name,
    reported_on: civilDateAt(new Date(row.created_at)),
    answer: row.answer,
    answered_on: row.answered_at && civilDateAt(new Date(row.answered_at)),
  };
}
