import type { Localised, Place } from "~/features/catalog/types";

/** What the cart needs of a product of the shop; the product route's answer has it all. */
export type SoldProduct = {
  handle: string;
  title: string;
  thumbnail: string | null;
  product_set: Localised & { number: number };
  producer: { handle: string; name: string };
  place: Place | null;
  legacy_place: string | null;
  age_restricted: boolean;
  variants: {
    id: string;
    title: string;
    price_vnd: number | null;
    available_quantity: number;
  }[];
};

/** A line of Medusa's cart; money in whole đồng. */
export type StoredLine = {
  id: string;
  variant_id: string | null;
  product_handle: string | null;
  product_title: string | null;
  variant_title: string | null;
  quantity: number;
  unit_price: number;
  metadata: Record<string, unknown> | null;
};

/** Why a line cannot be bought as it stands. */
export type LineProblem = "gone" | "sold_out" | "not_enough";

export type CartLine = {
  id: string;
  variantId: string;
  handle: string;
  title: string;
  variantTitle: string | null;
  quantity: number;
  unitPriceVnd: number;
  /** The price before it changed under the cart; null when it has not. */
  previousPriceVnd: number | null;
  totalVnd: number;
  availableQuantity: number;
  problem: LineProblem | null;
  ageRestricted: boolean;
  thumbnail: string | null;
  /** For the illustration; null when the product is gone. */
  productSet: (Localised & { number: number }) | null;
};

/** What one producer sends. */
export type Parcel = {
  producer: { handle: string; name: string } | null;
  origin: { place: Place | null; legacy_place: string | null };
  lines: CartLine[];
  totalVnd: number;
};

export type CartView = {
  parcels: Parcel[];
  /** Pieces, not lines. */
  itemCount: number;
  itemTotalVnd: number;
  needsAgeConfirmation: boolean;
  hasProblem: boolean;
};

/** The key under which a line remembers the price shown before it changed. */
export const PREVIOUS_PRICE = "previous_price_vnd";

const NO_VARIANT_TITLES = new Set(["", "Default variant", "Default"]);

/** Groups the cart's lines by producer in the order they were added; pure. */
export function buildCartView(
  lines: readonly StoredLine[],
  products: ReadonlyMap<string, SoldProduct>,
): CartView {
  const parcels = new Map<string, Parcel>();
  for (const line of lines) {
    const product = products.get(line.product_handle ?? "");
    const key = product?.producer.handle ?? "";
    const parcel = parcels.get(key) ?? {
      producer: product ? { handle: key, name: product.producer.name } : null,
      origin: { place: product?.place ?? null, legacy_place: product?.legacy_place ?? null },
      lines: [],
      totalVnd: 0,
    };
    const view = lineView(line, product);
    parcel.lines.push(view);
    parcel.totalVnd += view.totalVnd;
    parcels.set(key, parcel);
  }
  const all = [...parcels.values()].flatMap((parcel) => parcel.lines);
  return {
    parcels: [...parcels.values()],
    itemCount: all.reduce((sum, line) => sum + line.quantity, 0),
    itemTotalVnd: all.reduce((sum, line) => sum + line.totalVnd, 0),
    needsAgeConfirmation: all.some((line) => line.ageRestricted),
    hasProblem: all.some((line) => line.problem !== null),
  };
}

function lineView(line: StoredLine, product: SoldProduct | undefined): CartLine {
  const variant = product?.variants.find((candidate) => candidate.id === line.variant_id);
  const available = variant?.available_quantity ?? 0;
  const variantTitle = variant?.title ?? line.variant_title ?? "";
  const previous = line.metadata?.[PREVIOUS_PRICE];
  return {
    id: line.id,
    variantId: line.variant_id ?? "",
    handle: line.product_handle ?? "",
    title: product?.title ?? line.product_title ?? "",
    variantTitle: NO_VARIANT_TITLES.has(variantTitle) ? null : variantTitle,
    quantity: line.quantity,
    unitPriceVnd: line.unit_price,
    previousPriceVnd:
      typeof previous === "number" && previous !== line.unit_price ? previous : null,
    totalVnd: line.unit_price * line.quantity,
    availableQuantity: available,
    problem: lineProblem(line.quantity, available, variant !== undefined),
    ageRestricted: product?.age_restricted ?? false,
    thumbnail: product?.thumbnail ?? null,
    productSet: product ? setOf(product) : null,
  };
}

function setOf({ product_set: { number, name_vi, name_en } }: SoldProduct) {
  return { number, name_vi, name_en };
}

function lineProblem(wanted: number, available: number, exists: boolean): LineProblem | null {
  if (!exists) return "gone";
  if (available <= 0) return "sold_out";
  return wanted > available ? "not_enough" : null;
}

/** The lines whose kept price is no longer the shop's, with the price they should have. */
export function changedPrices(
  lines: readonly StoredLine[],
  products: ReadonlyMap<string, SoldProduct>,
): { line: StoredLine; priceVnd: number }[] {
  return lines.flatMap((line) => {
    const product = products.get(line.product_handle ?? "");
    const variant = product?.variants.find((candidate) => candidate.id === line.variant_id);
    const priceVnd = variant?.price_vnd;
    return priceVnd != null && priceVnd !== line.unit_price ? [{ line, priceVnd }] : [];
  });
}
