import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readSentApplication, type ApplicationRow } from "../../../../application/application-row";
import { noApplication } from "../../../../application/held-application";
import { similarProducers, type SimilarProducer } from "../../../../application/similar-producers";
import { isOpenApplication } from "../../../../modules/ocop/rules/application";
import { staffOf } from "../../../staff-context";

/** An application of the caller's area with the producers that it may be about already. */
export async function applicationView(
  req: AuthenticatedMedusaRequest,
  id: string,
): Promise<ApplicationRow & { similar_producers: SimilarProducer[] }> {
  const { unitCodes } = staffOf(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const application = await readSentApplication(database, id, unitCodes);
  if (!application) throw noApplication();
  const similar = isOpenApplication(application.state)
    ? await similarProducers(database, application, unitCodes)
    : [];
  return { ...application, similar_producers: similar };
}
