import { RETAILERS } from "./retailers";
import { supplierPack } from "./supplier-pack";

/** An adapter for each chain of the data. */
export const SUPPLIER_PACKS = RETAILERS.map(supplierPack);
