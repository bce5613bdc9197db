import type { LoaderFunctionArgs } from "@remix-run/node";

import { getAddressIndex } from "~/features/address/address.server";
import { searchCommunes } from "~/features/address/address-index";

const MAX_SUGGESTIONS = 8;
const MAX_QUERY_LENGTH = 80;
const ONE_DAY = "public, max-age=86400";

/**
 * `GET /api/communes?province=51&q=tinh+khe`: up to 8 communes of the province, best first, as
 * `{ communes: { code, full_name, formerly }[] }`. The answer is the same for everybody for a day.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const province = search.get("province") ?? "";
  const query = search.get("q") ?? "";
  const index = await getAddressIndex();
  if (!index.provinceByCode.has(province) || query.length > MAX_QUERY_LENGTH) {
    const message = `Needs a province code such as 51 and a query of at most ${MAX_QUERY_LENGTH} characters`;
    return Response.json({ type: "invalid_data", message }, { status: 400 });
  }
  const communes = query.trim() ? searchCommunes(index, province, query, MAX_SUGGESTIONS) : [];
  return Response.json({ communes }, { headers: { "Cache-Control": ONE_DAY } });
}
