import type { ParcelRates } from "../rules/parcel-price";
import { PROVINCES } from "./provinces";

/**
 * Sample rates, made up for the sample province: no carrier's tariff. Replace them by the contract's
 * before selling for real.
 */
export const PARCEL_RATES: ParcelRates = {
  stepG: 500,
  maxPackageG: 30_000,
  unknownWeightG: 500,
  zones: {
    same_province: { firstStepVnd: 16_000, furtherStepVnd: 2_500, carrierDays: { from: 1, to: 2 } },
    near: { firstStepVnd: 26_000, furtherStepVnd: 4_000, carrierDays: { from: 2, to: 4 } },
    far: { firstStepVnd: 32_000, furtherStepVnd: 6_000, carrierDays: { from: 3, to: 6 } },
  },
  remote: {
    // The special zone Lý Sơn.
    communeCodes: ["21548"],
    surchargeVnd: 14_000,
    extraDays: { from: 1, to: 2 },
  },
  packingDays: { from: 1, to: 2 },
  provinces: PROVINCES,
  homeProvinceCode: "51",
};
