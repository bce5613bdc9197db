import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { notFound } from "../../../../../../dossier/refuse";
import { FIGURES_FORMATS, figuresFile } from "../../../../../../figures/files/figures-file";
import { readReport } from "../../../../../../figures/report";
import { DIMENSIONS } from "../../../../../../modules/ocop/rules/figures/metric";
import { METRICS } from "../../../../../../modules/ocop/rules/figures/metrics";
import { askedFor } from "../../../../../admin/ocop/figures/asked";
import type { StoreGetFiguresFileType } from "../../validators";

/** All figures of a day as one file for everybody: CSV, XLSX with the definitions, JSON. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const format = FIGURES_FORMATS.find((one) => one === req.params.format);
  if (!format) throw notFound("dạng tệp", "format");
  const { language, ...when } = req.validatedQuery as StoreGetFiguresFileType;
  const { database, moment, plan } = await askedFor(req, when, null);
  const reports = [];
  for (const { id } of METRICS) {
    reports.push(await readReport(database, { metric: id, moment, plan, dimensions: DIMENSIONS }));
  }
  const { content, mediaType } = await figuresFile(reports, { format, language });
  res.setHeader("content-type", mediaType);
  res.setHeader(
    "content-disposition",
    `attachment; filename="ocop-figures-${moment.date}.${format}"`,
  );
  res.setHeader("cache-control", "public, max-age=60");
  res.setHeader("x-content-type-options", "nosniff");
  res.send(content);
}
