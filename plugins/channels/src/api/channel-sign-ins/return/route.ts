import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { pageOfState } from "../../../accounts/sign-in-state";

const TOO_LATE = `Lượt đăng nhập này đã dùng hoặc quá 30 phút: quay về cửa hàng và bấm kết nối lại.

This sign-in was used, or is older than 30 minutes: go back to the shop and connect again.
`;

/**
 * Where every channel sends back whoever signed in to a shop: leads on to the page from which they set out,
 * with what the channel added. Anybody may come here, and learns nothing; the page alone uses the state up.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { searchParams } = new URL(req.originalUrl, "http://localhost");
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const address = await pageOfState(database, searchParams.get("state") ?? "");
  res.setHeader("Cache-Control", "no-store");
  res.setHeader("Referrer-Policy", "no-referrer");
  if (address === null) {
    res.status(400).type("text/plain; charset=utf-8").send(TOO_LATE);
    return;
  }
  const page = new URL(address);
  for (const [name, value] of searchParams) page.searchParams.set(name, value);
  res.redirect(302, page.href);
}
