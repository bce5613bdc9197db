import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http";
import { newPublicCode } from "../../../../public-code";
import { fileMisuseReportWorkflow } from "../../../../workflows/misuse-report/workflows/file-misuse-report";
import type { StoreFileMisuseReportType } from "./validators";

/** Files anybody's report that the OCOP mark is misused; gives the code to ask again with. */
export async function POST(
  req: MedusaStoreRequest<StoreFileMisuseReportType>,
  res: MedusaResponse,
): Promise<void> {
  const { website, product_handle, certificate_code, ...report } = req.validatedBody;
  if (website) {
    // A program filled the hidden field: it learns nothing from an answer like everybody's.
    res.status(201).json({ report: { code: newPublicCode() } });
    return;
  }
  const { result } = await fileMisuseReportWorkflow(req.scope).run({
    input: {
      actor: { type: "public", id: null, name: null },
      unitCodes: null,
      report: { ...report, origin: "public" },
      product_handle,
      certificate_code,
      registered_product_id: null,
    },
  });
  res.status(201).json({ report: { code: result.code } });
}
