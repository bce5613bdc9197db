import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { civilDateAt } from "@ocop/ocop/catalog";
import { sentence } from "@ocop/ocop/http";
import { CHANNELS_MODULE } from "../../../../../../modules/channels";
import type ChannelsModuleService from "../../../../../../modules/channels/service";
import { openDataCsv, openDataJson } from "../../../../../../open-data/open-data-file";
import { openProducts } from "../../../../../../open-data/read-open-products";
import { sendOpenData } from "../../send-open-data";

const FORMATS = {
  json: { write: openDataJson, contentType: "application/json; charset=utf-8" },
  csv: { write: openDataCsv, contentType: "text/csv; charset=utf-8; header=present" },
};

/** The recognised products as open data, sent as they are read. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const name = req.params["format"];
  if (name !== "json" && name !== "csv") {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence("Không có tệp dữ liệu mở này.", "There is no such file of open data."),
    );
  }
  const { write, contentType } = FORMATS[name];
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { settings } = req.scope.resolve<ChannelsModuleService>(CHANNELS_MODULE);
  const context = { storefrontUrl: settings.storefrontUrl, today: civilDateAt(new Date()) };
  sendOpenData(res, contentType);
  const file = write(openProducts(database, context.today), context);
  await pipeline(Readable.from(file), res);
}
