import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { endHelpConsentWorkflow } from "../../../../../../../../workflows/help/workflows/end-help-consent";
import { parameter, writeScopeOf } from "../../../../../write-scope";
import type { AdminEndConsentType } from "../../../../help-validators";
import { readHelpView } from "../../../../help-view";

/** Ends a consent from the staff's side; its helper is out from the next request on. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminEndConsentType>,
  res: MedusaResponse,
): Promise<void> {
  const producerId = parameter(req, "id");
  const { reason } = req.validatedBody;
  await endHelpConsentWorkflow(req.scope).run({
    input: {
      ...(await writeScopeOf(req)),
      ...{ producerId, consentId: parameter(req, "consent_id"), endedBy: "staff", reason },
    },
  });
  res.json(await readHelpView(req, producerId));
}
