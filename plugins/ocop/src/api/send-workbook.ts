import type { MedusaResponse } from "@medusajs/framework/http";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Answers with an XLSX file to save.
 * @param name in ASCII, without ending
 */
export function sendWorkbook(res: MedusaResponse, file: Buffer, name: string): void {
  res.setHeader("content-type", XLSX);
  res.setHeader("content-disposition", `attachment; filename="${name}.xlsx"`);
  res.setHeader("cache-control", "private, no-store");
  res.setHeader("x-content-type-options", "nosniff");
  res.send(file);
}
