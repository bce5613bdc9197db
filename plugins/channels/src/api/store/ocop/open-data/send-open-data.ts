import type { MedusaResponse } from "@medusajs/framework/http";
import { OPEN_DATA_LICENCE } from "../../../../open-data/open-data-file";

/** The headers of a file of open data: what it is, its licence, and for how long it holds. */
export function sendOpenData(res: MedusaResponse, contentType: string): void {
  res.setHeader("content-type", contentType);
  res.setHeader("link", `<${OPEN_DATA_LICENCE.url}>; rel="license"`);
  // Stars end at midnight: a copy is to be asked about again soon.
  res.setHeader("cache-control", "public, max-age=300");
}
