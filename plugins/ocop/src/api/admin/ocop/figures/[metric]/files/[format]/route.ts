import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../../../../../../../dossier/refuse";
import { FIGURE_FORMATS, figureFile } from "../../../../../../../figures/files/figure-file";
import { readReport } from "../../../../../../../figures/report";
import { askedByStaff, metricIn } from "../../../asked";
import type { AdminGetFigureFileType } from "../../../validators";

/** A figure as a file with the numbers of the screen: XLSX, CSV, JSON, or PDF for the People's Committee. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const metric = metricIn(req);
  const format = FIGURE_FORMATS.find((one) => one === req.params.format);
  if (!format) throw notFound("dạng tệp", "format");
  const { compare, breakdown, language, ...when } = req.validatedQuery as AdminGetFigureFileType;
  const { database, ...asked } = await askedByStaff(req, when);
  const report = await readReport(database, { metric, compare, dimensions: breakdown, ...asked });
  const { content, mediaType } = await figureFile(report, { format, language });
  res.setHeader("content-type", mediaType);
  res.setHeader(
    "content-disposition",
    `attachment; filename="${metric.replaceAll("_", "-")}-${report.date}.${format}"`,
  );
  res.setHeader("cache-control", "private, no-store");
  res.setHeader("x-content-type-options", "nosniff");
  res.send(content);
}
