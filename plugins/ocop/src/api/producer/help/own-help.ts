import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  officersOf,
  readConsents,
  type ConsentView,
  type OfficerView,
} from "../../../help/consent-row";
import { readHelpDeeds, type HelpDeed } from "../../../help/deeds";
import { civilDateAt, type CivilDate } from "../../../modules/ocop/rules/civil-date";
import { latestHelpDay } from "../../../modules/ocop/rules/help";
import { producerOf } from "../../producer-context";

type OwnHelp = {
  consents: Omit<ConsentView, "user_id">[];
  officers: OfficerView[];
  deeds: HelpDeed[];
  today: CivilDate;
  latest_valid_until: CivilDate;
};

/** Who may help the producer for which a request acts, whom it may ask, and what helpers did. */
export async function ownHelp(req: MedusaRequest): Promise<OwnHelp> {
  const { id } = producerOf(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const today = civilDateAt(new Date());
  const [consents, officers, deeds] = await Promise.all([
    readConsents(database, id, today),
    officersOf(database, id),
    readHelpDeeds(database, id),
  ]);
  return {
    consents: consents.map(({ user_id: _, ...consent }) => consent),
    ...{ officers, deeds, today, latest_valid_until: latestHelpDay(today) },
  };
}
