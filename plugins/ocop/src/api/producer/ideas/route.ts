import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { extraRounds, type DossierRecord } from "../../../dossier/dossier-record";
import { toProducerDossierSummary } from "../../../dossier/producer-dossier-view";
import { OCOP_MODULE } from "../../../modules/ocop";
import { civilDateAt } from "../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../modules/ocop/service";
import { readOwnProducts } from "../../../renewal/own-products";
import { createDossierWorkflow } from "../../../workflows/dossier/workflows/create-dossier";
import { producerActorOf } from "../../producer-context";
import { answerWithDossier, ownArea } from "../dossiers/answer";
import type { ProducerCreateIdeaType } from "../dossiers/validators";

const RELATIONS = [
  "steps",
  "registered_product",
  "registered_product.producer",
  "registered_product.producer.administrative_unit",
  "registered_product.product_set",
  "registered_product.certifications",
];

/** The producer's products that were never recognised, with the newest dossier of each. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const today = civilDateAt(new Date());
  const products = await readOwnProducts(ocop, ownArea(req).producer_id);
  const ideas = products.filter(({ certifications }) => certifications.length === 0);
  const [found, rounds] = await Promise.all([
    ocop.listDossiers(
      { registered_product_id: ideas.map(({ id }) => id) },
      {
        relations: RELATIONS,
        order: { created_at: "DESC", steps: { created_at: "ASC" } },
        take: null,
      },
    ),
    extraRounds(ocop),
  ]);
  const dossiers = found as unknown as DossierRecord[];
  res.json({
    ideas: ideas.map(({ id, name, description, product_set, created_at }) => {
      const dossier = dossiers.find(({ registered_product }) => registered_product.id === id);
      return {
        registered_product: { id, name },
        description,
        product_set,
        registered_on: civilDateAt(new Date(created_at)),
        dossier: dossier ? toProducerDossierSummary(dossier, rounds, today) : null,
      };
    }),
    as_of: today,
  });
}

/** Registers the idea of a new product by the law's form 01, and answers with its dossier. */
export async function POST(
  req: MedusaRequest<ProducerCreateIdeaType>,
  res: MedusaResponse,
): Promise<void> {
  const area = ownArea(req);
  const { result: id } = await createDossierWorkflow(req.scope).run({
    input: {
      actor: producerActorOf(req),
      area,
      today: civilDateAt(new Date()),
      kind: "first",
      product: { idea: { producer_id: area.producer_id, ...req.validatedBody } },
      registration: {},
      self_assessment: { general: { product_description: req.validatedBody.description } },
    },
  });
  res.status(201);
  await answerWithDossier(req, res, id);
}
