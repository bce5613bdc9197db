import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { notFound } from "../../../dossier/refuse";
import { OCOP_MODULE } from "../../../modules/ocop";
import { civilDateAt } from "../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../modules/ocop/service";
import { readRegisterFacts } from "../../../profile/register-facts";
import { producerOf } from "../../producer-context";

/** What the register says of the producer today, to read and not to write. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const today = civilDateAt(new Date());
  const producerId = producerOf(req).id;
  const register = await readRegisterFacts(database, ocop, { producerId, today });
  if (register === null) throw notFound("cơ sở", "producer");
  res.json({ register, as_of: today });
}
