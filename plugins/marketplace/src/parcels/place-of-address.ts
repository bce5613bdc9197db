import { PARCEL_RATES } from "../data/parcel-rates";
import { provinceCodeOf, type ParcelPlace } from "../rules/parcel-price";

/** An address of Medusa's, as far as it says which commune it is in. */
export type CodedAddress = {
  province?: string | null;
  metadata?: Record<string, unknown> | null;
} | null;

const text = (value: unknown): string | null =>
  typeof value === "string" && value !== "" ? value : null;

/** The codes that the checkout keeps beside an address; without them the province's name decides. */
export function placeOfAddress(address: CodedAddress | undefined): ParcelPlace {
  return {
    provinceCode:
      text(address?.metadata?.province_code) ?? provinceCodeOf(PARCEL_RATES, address?.province),
    communeCode: text(address?.metadata?.commune_code),
  };
}
