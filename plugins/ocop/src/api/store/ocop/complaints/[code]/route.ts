import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { readComplaint } from "../../../../../complaint/complaint-row";
import { civilDateAt } from "../../../../../modules/ocop/rules/civil-date";
import { sentence } from "../../../../../sentence";

const CODE = /^[0-9A-Z]{16}$/;

/** Where a complaint stands and its answer, for whoever has its code: nothing of who sent it. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const code = (req.params.code ?? "").toUpperCase();
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const complaint = CODE.test(code) ? await readComplaint(database, { code }) : undefined;
  if (!complaint) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence(
        "Chưa có khiếu nại nào mang mã này: xem lại mã gồm 16 chữ và số.",
        "No complaint has this code: check its 16 letters and digits.",
      ),
    );
  }
  res.setHeader("cache-control", "private, no-store");
  res.json({
    state: complaint.state,
    received_on: civilDateAt(new Date(complaint.created_at)),
    answer_by: complaint.answer_by,
    answer: complaint.answer,
  });
}
