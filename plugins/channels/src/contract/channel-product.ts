/** Words in both languages; English null: nobody wrote them. */
export type Words = { vi: string; en: string | null };

export type ProductPicture = {
  /** Absolute address of a JPEG. */
  url: string;
  width: number | null;
  height: number | null;
  alt: Words;
};

/** A paper of the producer or product, as far as a channel asks for it. */
export type ProductDocument = {
  id: string;
  /** A code of the register's document types. */
  type: string;
  number: string | null;
  issuer: string | null;
  /** Civil dates; null: not stated, without end. */
  issuedOn: string | null;
  validUntil: string | null;
};

/** How a size is delivered to shops that sell it on; null: not said yet. */
export type SupplyTerms = {
  unitsPerCase: number | null;
  caseGtin: string | null;
  caseWeightG: number | null;
  /** Least order, in cases. */
  minimumCases: number | null;
  leadTimeDays: number | null;
  /** Whole đồng for one piece, without value added tax. */
  wholesalePriceVnd: number | null;
  /** Value added tax in percent. */
  vatPercent: number | null;
};

export type ProductVariant = {
  id: string;
  /** The seller's own code at every channel: unique in the shop, and how an item is found again. */
  sku: string;
  title: Words;
  gtin: string | null;
  /** Whole đồng with taxes. */
  priceVnd: number | null;
  /** Pieces that can be sold now: stock without what waits in orders. */
  stock: number;
  netQuantity: number | null;
  netUnit: "g" | "ml" | "piece" | null;
  /** Packed, in grams and millimetres. */
  weightG: number | null;
  lengthMm: number | null;
  widthMm: number | null;
  heightMm: number | null;
  /** Read for supplier packs only. */
  supply?: SupplyTerms;
};

/** What the register says of the recognition today; null stars: none are shown. */
export type ProductCertification = {
  status: string;
  star: 3 | 4 | 5 | null;
  publicCode: string | null;
  decisionNumber: string | null;
  issuedOn: string | null;
  validUntil: string | null;
  authority: Words | null;
};

/**
 * One product of the shop with everything that any channel asks of it, read once by the runner. Whole:
 * adapters read nothing themselves.
 */
export type ChannelProduct = {
  id: string;
  handle: string;
  registeredProductId: string;
  /** Whether the shop shows it: a hidden one is withdrawn everywhere. */
  published: boolean;
  /** Whether a recall stops its sale. */
  recalled: boolean;
  title: Words;
  subtitle: Words;
  description: Words;
  ingredients: Words | null;
  allergens: Words | null;
  storage: Words | null;
  shelfLifeDays: number | null;
  alcoholPercent: number | null;
  /** Absolute addresses of the product's page. */
  url: { vi: string; en: string };
  /** Line of the legal taxonomy, 1 to 26 (Decision 26/2026/QĐ-TTg, Appendix I), with its names. */
  productSet: { number: number; name: Words; sectorCode: string; groupCode: string };
  certification: ProductCertification;
  producer: {
    id: string;
    name: string;
    handle: string;
    commune: { code: string; name: string } | null;
    address: string | null;
    phone: string | null;
    taxCode: string | null;
    registrationNumber: string | null;
  };
  /** Real pictures only, the first one first: an illustration never goes to a channel. */
  pictures: ProductPicture[];
  variants: ProductVariant[];
  documents: ProductDocument[];
};
