import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { producerOf } from "@ocop/ocop/http";
import { readSheetFile } from "@ocop/ocop/sheets";
import { sheetOffers } from "../../../../product-draft/sheet-offers";
import { refused } from "../../../../payout/refusals";
import { readOfferSheet } from "../../../../rules/offer-sheet";

/** What a sheet (`file` of a multipart form) would change, and what is wrong in it; changes nothing. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  if (!req.file) throw refused('Chọn tệp bảng (ô "file")', 'Choose a sheet (the field "file")');
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [rows, offers] = await Promise.all([
    readSheetFile(req.file.buffer),
    sheetOffers(database, producerOf(req).id),
  ]);
  res.json({ sheet: readOfferSheet(rows, offers) });
}
