import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { pageOfState } from "../../../accounts/sign-in-state";
import { channelsOf } from "../../../runner/runner-of";
import { connectAgainPage } from "./connect-again-page";

/**
 * Where every channel hands back whoever signed in to a shop: leads on, with what the channel added, to the
 * page from which they set out. That page was checked and kept when they did; nothing of the request says
 * where to go. The page alone uses the state up.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  // As it came: names with brackets are not taken apart.
  const { searchParams } = new URL(req.originalUrl, "http://backend");
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const address = await pageOfState(database, searchParams.get("state") ?? "");
  // The address holds what is good for a sign-in: no store and no other site is to have it.
  res.setHeader("Cache-Control", "no-store").setHeader("Referrer-Policy", "no-referrer");
  if (address === null) {
    res
      .status(400)
      .setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
      .type("html")
      .send(connectAgainPage(channelsOf(req.scope).settings.storefrontUrl));
    return;
  }
  const page = new URL(address);
  for (const [name, value] of searchParams) page.searchParams.append(name, value);
  res.redirect(302, page.href);
}
