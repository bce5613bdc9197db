import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { extraRounds } from "../../../dossier/dossier-record";
import { listDocuments } from "../../../dossier/list-documents";
import { openRound } from "../../../dossier/producer-dossier-view";
import { OCOP_MODULE } from "../../../modules/ocop";
import { civilDateAt } from "../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../modules/ocop/service";
import { readOwnProducts } from "../../../renewal/own-products";
import { toRenewalViews } from "../../../renewal/renewal-view";
import { ownArea } from "../dossiers/answer";

/** When each certificate of the producer is to be renewed, with the papers that it takes. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const area = ownArea(req);
  const today = civilDateAt(new Date());
  const [{ legal_form }, products, documents, rounds] = await Promise.all([
    ocop.retrieveProducer(area.producer_id, { select: ["id", "legal_form"] }),
    readOwnProducts(ocop, area.producer_id),
    listDocuments(ocop, { filters: { producer_id: area.producer_id }, area }),
    extraRounds(ocop),
  ]);
  res.json({
    renewals: toRenewalViews(products, { legal_form, documents }, today),
    open_round: openRound(rounds, today),
    as_of: today,
  });
}
