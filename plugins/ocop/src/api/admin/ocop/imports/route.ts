import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { checkSheet } from "../../../../certification-import/check-sheet";
import { unitCodesOf } from "../../../../certification-import/import-payload";
import { nothingToImport } from "../../../../certification-import/import-refusals";
import { sha256 } from "../../../../certification-import/import-summary";
import { listImports } from "../../../../certification-import/read-imports";
import { queryOn } from "../../../../certification-import/sql-query";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { proposeCertificationImportWorkflow } from "../../../../workflows/certification-import/workflows/propose-certification-import";
import { staffOf } from "../../../staff-context";
import { retrieveImport } from "./answer-import";
import { signerOf } from "./decision-of";
import { sheetOf } from "./receive-sheet";
import type { AdminGetImportsType, AdminProposeImportType } from "./validators";

/** The imports of the asker's communes, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, state } = req.validatedQuery as AdminGetImportsType;
  const query = queryOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const { imports, count } = await listImports(query, {
    unitCodes: staffOf(req).unitCodes,
    states: state ?? [],
    limit,
    offset,
  });
  res.json({ imports, count, limit, offset });
}

/** Proposes a file without errors; one with errors is answered 400 with all of them. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminProposeImportType>,
  res: MedusaResponse,
): Promise<void> {
  const { content, name } = sheetOf(req);
  const { note } = req.validatedBody;
  const { preview, rows, digest } = await checkSheet(content, {
    query: queryOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)),
    today: civilDateAt(new Date()),
    unitCodes: staffOf(req).unitCodes,
  });
  if (preview.error_total > 0) {
    res.status(400).json({
      type: MedusaError.Types.INVALID_DATA,
      message: `Tệp có ${preview.error_total} lỗi cần sửa; chưa nhập dòng nào. / The file has ${preview.error_total} errors to mend; no row was imported.`,
      ...preview,
    });
    return;
  }
  if (preview.new_count === 0) throw nothingToImport();

  const { errors: _errors, error_total: _total, ignored_columns: _ignored, ...rest } = preview;
  const { sample: _sample, ...summary } = rest;
  const { result } = await proposeCertificationImportWorkflow(req.scope).run({
    input: {
      payload: {
        file_name: name,
        sha256: sha256(content),
        summary,
        unit_codes: unitCodesOf(rows),
        plan_digest: digest,
        rows,
      },
      note,
      actor: await signerOf(req, note),
    },
  });
  res.status(201).json({ import: (await retrieveImport(req, result.id)).view });
}
