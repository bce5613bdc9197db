import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { notFound } from "../../../../../../../dossier/refuse";
import { OCOP_MODULE } from "../../../../../../../modules/ocop";
import { civilDateAt } from "../../../../../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../../../../../modules/ocop/service";
import { checkLink } from "../../../../../../../participation/link-check/check-link";
import { participationView } from "../../../../../../../participation/participation-view";
import { readParticipations } from "../../../../../../../participation/read-participations";
import { producerActorOf, producerOf } from "../../../../../../producer-context";
import { evidenceOf, ownParticipation } from "../../../../own-participation";

/** Opens the link and says what was found; only a page that names the producer verifies it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const participation = await ownParticipation(req);
  const { url, ...evidence } = evidenceOf(req, participation);
  if (url === null) throw notFound("liên kết", "link");
  const producer = producerOf(req);
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const products = await ocop.listRegisteredProducts(
    { producer: producer.id },
    { select: ["name"], take: null },
  );
  const today = civilDateAt(new Date());
  const finding = await checkLink(
    req.scope,
    { ...evidence, url },
    {
      website: participation.channel.website,
      names: [producer.name, ...products.map(({ name }) => name)],
    },
    { actor: producerActorOf(req), today },
  );
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [row = participation] = await readParticipations(database, producer.id, participation.id);
  res.json({ finding, participation: participationView(row, today), as_of: today });
}
