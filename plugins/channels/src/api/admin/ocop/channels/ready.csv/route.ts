import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { csvFile, type OutCell } from "@ocop/ocop/sheets";
import { readySheet } from "../../../../../staff/ready/ready-sheet";
import { readyOf } from "../ready-of";
import type { AdminExportReadyType } from "../validators";

const csvCellOf = (cell: OutCell): string | number =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? "");

/** The list as it is filtered, whole, as a CSV file. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { language, ...filters } = req.validatedQuery as AdminExportReadyType;
  const { headers, rows } = readySheet(await readyOf(req, filters), language);
  res.setHeader("content-type", "text/csv; charset=utf-8");
  res.setHeader("content-disposition", 'attachment; filename="san-sang-chua-dang.csv"');
  res.setHeader("cache-control", "private, no-store");
  res.setHeader("x-content-type-options", "nosniff");
  res.send(csvFile([headers, ...rows.map((row) => row.map(csvCellOf))]));
}
