/** How far a parcel goes: within the province, within the same part of the country, farther. */
export type ParcelZone = "same_province" | "near" | "far";

/** The part of the country that a province lies in, as far as parcels are concerned. */
export type Region = "north" | "centre" | "south";

export type DaySpan = { from: number; to: number };

/** Money is whole đồng, tax included; weights are grams. */
export type ParcelRates = {
  stepG: number;
  /** A heavier parcel goes as several packages, each priced on its own. */
  maxPackageG: number;
  /** For goods whose weight nobody has entered, per piece. */
  unknownWeightG: number;
  /** `carrierDays`: from the handing over to the carrier to the door. */
  zones: Record<ParcelZone, { firstStepVnd: number; furtherStepVnd: number; carrierDays: DaySpan }>;
  /** Communes that a ship goes to: a parcel into or out of one costs more and takes longer. */
  remote: { communeCodes: readonly string[]; surchargeVnd: number; extraDays: DaySpan };
  /** What a producer needs to pack. */
  packingDays: DaySpan;
  provinces: readonly { code: string; name: string; region: Region }[];
  /** The province whose shop this is: where a parcel goes as long as nobody says where. */
  homeProvinceCode: string;
};

/** A place by official codes; null is "not known": then the mainland of the home province. */
export type ParcelPlace = { provinceCode: string | null; communeCode: string | null };

export type ParcelQuote = {
  zone: ParcelZone;
  /** Whole đồng, tax included. */
  priceVnd: number;
  /** From the order to the door. */
  days: DaySpan;
};

/** Some write "Thành phố Huế", some "Huế"; both are a province. */
export function provinceCodeOf(
  { provinces }: Pick<ParcelRates, "provinces">,
  name: string | null | undefined,
): string | null {
  const bare = (name ?? "")
    .normalize("NFC")
    .replace(/^(Tỉnh|Thành phố|TP\.?)\s+/iu, "")
    .trim()
    .toLowerCase();
  return provinces.find((province) => province.name.toLowerCase() === bare)?.code ?? null;
}

function zoneBetween({ provinces }: ParcelRates, origin: string, destination: string): ParcelZone {
  if (origin === destination) return "same_province";
  const regionOf = (code: string) => provinces.find((one) => one.code === code)?.region;
  const region = regionOf(origin);
  return region !== undefined && region === regionOf(destination) ? "near" : "far";
}

/** Into or out of one, but not within the same remote commune. */
function isRemote({ remote }: ParcelRates, origin: ParcelPlace, destination: ParcelPlace): boolean {
  const touched = [origin, destination].some(({ communeCode }) =>
    remote.communeCodes.includes(communeCode ?? ""),
  );
  return touched && origin.communeCode !== destination.communeCode;
}

function packageWeights({ maxPackageG }: ParcelRates, weightG: number): number[] {
  const full = Math.floor(weightG / maxPackageG);
  const rest = weightG - full * maxPackageG;
  const packages = Array.from({ length: full }, () => maxPackageG);
  return rest > 0 || full === 0 ? [...packages, rest] : packages;
}

/** The weight of a parcel in grams; goods without a weight count as the rates say. */
export function parcelWeightG(
  { unknownWeightG }: Pick<ParcelRates, "unknownWeightG">,
  items: readonly { weightG: number | null | undefined; quantity: number }[],
): number {
  return items.reduce((sum, { weightG, quantity }) => {
    const each = weightG != null && weightG > 0 ? weightG : unknownWeightG;
    return sum + each * quantity;
  }, 0);
}

/** What a parcel costs and how long it takes. */
export function quoteParcel(
  rates: ParcelRates,
  weightG: number,
  origin: ParcelPlace,
  destination: ParcelPlace,
): ParcelQuote {
  const zone = zoneBetween(
    rates,
    origin.provinceCode ?? rates.homeProvinceCode,
    destination.provinceCode ?? rates.homeProvinceCode,
  );
  const { zones, remote, stepG, packingDays } = rates;
  const { firstStepVnd, furtherStepVnd, carrierDays } = zones[zone];
  const isFarOff = isRemote(rates, origin, destination);
  const surchargeVnd = isFarOff ? remote.surchargeVnd : 0;
  const priceVnd = packageWeights(rates, weightG).reduce((sum, packageG) => {
    const furtherSteps = Math.max(0, Math.ceil(packageG / stepG) - 1);
    return sum + firstStepVnd + furtherSteps * furtherStepVnd + surchargeVnd;
  }, 0);
  const extra = isFarOff ? remote.extraDays : { from: 0, to: 0 };
  return {
    zone,
    priceVnd,
    days: {
      from: packingDays.from + carrierDays.from + extra.from,
      to: packingDays.to + carrierDays.to + extra.to,
    },
  };
}
