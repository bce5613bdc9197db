const CIVIL_DATE = "'^[0-9]{4}-[0-9]{2}-[0-9]{2}$'";

/** SQL that holds when every column is null or a civil date, `YYYY-MM-DD`. */
export function civilDates(...columns: string[]): string {
  return columns.map((column) => `(${column} is null or ${column} ~ ${CIVIL_DATE})`).join(" and ");
}
