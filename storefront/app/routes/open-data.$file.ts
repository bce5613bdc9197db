import type { LoaderFunctionArgs } from "@remix-run/node";

import { publicFile } from "~/server/public-file.server";

/** `/open-data/products.json`, `products.csv`, and `dictionary.csv`, which says what their fields mean. */
const FILES: Record<string, string> = {
  "products.json": "products/json",
  "products.csv": "products/csv",
  "dictionary.csv": "dictionary/csv",
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const path = FILES[params.file ?? ""];
  if (path === undefined) return new Response(null, { status: 404 });
  return publicFile(request, `/store/ocop/open-data/${path}`);
}
