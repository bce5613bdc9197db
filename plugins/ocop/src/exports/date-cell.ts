import type { DatePrecision } from "../modules/ocop/rules/certification-status";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { OutCell } from "../sheets/write-workbook";

/** A date as precise as its source: a real date cell for a day, else text such as `10/2025`. */
export function dateCell(date: CivilDate | null, precision: DatePrecision | null = "day"): OutCell {
  if (date === null || precision === null) return null;
  const [year, month] = date.split("-");
  switch (precision) {
    case "day":
      return new Date(`${date}T00:00:00Z`);
    case "month":
      return `${month}/${year}`;
    case "year":
      return year ?? null;
  }
}
