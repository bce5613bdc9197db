import { z } from "@medusajs/framework/zod";
import { communeCode, page, sectorCode } from "../../../../catalog/product-query";

export const StoreGetProducers = z
  .object({ sector: sectorCode.optional(), commune: communeCode.optional(), ...page })
  .strict();

export type StoreGetProducersType = z.infer<typeof StoreGetProducers>;
