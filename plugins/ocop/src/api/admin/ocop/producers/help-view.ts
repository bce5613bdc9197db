import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readStaffProducer } from "../../../../catalog/staff-producer";
import { readConsents, type ConsentView } from "../../../../help/consent-row";
import { civilDateAt, type CivilDate } from "../../../../modules/ocop/rules/civil-date";
import { latestHelpDay } from "../../../../modules/ocop/rules/help";
import { notInRegister } from "../../../../register/scope";
import { staffOf } from "../../../staff-context";

type HelpView = {
  help_consents: (ConsentView & { is_own: boolean })[];
  latest_valid_until: CivilDate;
};

/**
 * The consents of a producer of the caller's area; `is_own`: to the caller's help.
 * @throws MedusaError not_found
 */
export async function readHelpView(
  req: AuthenticatedMedusaRequest,
  producerId: string,
): Promise<HelpView> {
  const { unitCodes, userId } = staffOf(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  if (!(await readStaffProducer(database, producerId, { unitCodes }))) throw notInRegister();
  const today = civilDateAt(new Date());
  const consents = await readConsents(database, producerId, today);
  return {
    help_consents: consents.map((one) => ({ ...one, is_own: one.user_id === userId })),
    latest_valid_until: latestHelpDay(today),
  };
}
