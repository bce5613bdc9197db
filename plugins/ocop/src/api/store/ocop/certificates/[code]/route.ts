import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { readCertificate } from "../../../../../catalog/certificate-row";
import { toCertificateView } from "../../../../../catalog/certificate-view";
import { normalisePublicCode } from "../../../../../modules/ocop/rules/public-code";
import { shopScope } from "../../shop-scope";

/**
 * Today's verdict over the certificate with a public code, straight from the register: whoever asks
 * after a revocation learns of it. A malformed code takes the same way as an unknown one, so that
 * neither answer nor time tells them apart.
 */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const code = normalisePublicCode(req.params.code ?? "");
  const { asOf, locale, salesChannelIds } = shopScope(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const row = await readCertificate(database, { code, salesChannelIds, locale });
  const certificate = row && toCertificateView(row, { code, asOf, locale });
  res.setHeader("Cache-Control", "private, no-store");
  if (!certificate) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no certificate with this code; check each of its 16 letters and digits",
    );
  }
  res.json({ certificate });
}
