import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { producerOf } from "@ocop/ocop/http";
import { writeWorkbook } from "@ocop/ocop/sheets";
import { sheetOffers } from "../../../../product-draft/sheet-offers";
import { OFFER_COLUMNS, offerRows } from "../../../../rules/offer-sheet";
import { sendFile } from "../../../payout-request";

/** Prices and stocks of everything that the producer sells, to be changed and sent back. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const offers = await sheetOffers(database, producerOf(req).id);
  // Medusa reads the locale of a request below /store only.
  const language = String(req.headers["x-medusa-locale"]).startsWith("en") ? "en" : "vi";
  const workbook = await writeWorkbook([
    {
      name: language === "vi" ? "Giá và kho" : "Prices and stock",
      headers: OFFER_COLUMNS.map((column) => column[language]),
      rows: offerRows(offers),
      widths: OFFER_COLUMNS.map(({ width }) => width),
    },
  ]);
  sendFile(res, workbook, {
    name: language === "vi" ? "gia-va-kho" : "prices-and-stock",
    format: "xlsx",
  });
}
