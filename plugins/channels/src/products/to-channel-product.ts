import { activeRecallsOn, recognitionOn, type CivilDate } from "@ocop/ocop/catalog";
import type {
  ChannelProduct,
  ProductCertification,
  ProductPicture,
  ProductVariant,
  Words,
} from "../contract/channel-product";
import type { ChannelProductRow, ChannelVariantRow } from "./channel-product-row";

const NET_UNITS = ["g", "ml", "piece"] as const;
/** What every channel takes; a vector drawing or a format of browsers only is no picture to them. */
const PICTURE_FILE = /\.(jpe?g|png)$/i;

const orNull = (text: string | null | undefined) => text?.trim() || null;

const words = (vi: string | null | undefined, en: string | null | undefined): Words => ({
  vi: vi?.trim() ?? "",
  en: orNull(en),
});

const wordsOrNull = (vi: string | null | undefined, en: string | null | undefined) =>
  orNull(vi) === null ? null : words(vi, en);

function numberOf(value: number | string | null): number | null {
  const number = value === null || value === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

function toVariant(row: ChannelVariantRow): ProductVariant {
  return {
    id: row.id,
    // A size without a code of its own keeps the shop's, which never changes either.
    sku: orNull(row.sku) ?? row.id,
    title: words(row.title, row.title_en),
    gtin: orNull(row.barcode),
    priceVnd: row.price_vnd,
    stock: row.stock,
    netQuantity: numberOf(row.net_quantity),
    netUnit: NET_UNITS.find((unit) => unit === row.net_unit) ?? null,
    weightG: row.weight,
    lengthMm: row.length,
    widthMm: row.width,
    heightMm: row.height,
  };
}

function isPictureFile(url: string): boolean {
  return URL.canParse(url) && PICTURE_FILE.test(new URL(url).pathname);
}

function picturesOf({ pictures, images }: ChannelProductRow): ProductPicture[] {
  if (pictures && pictures.length > 0) {
    return pictures.map(({ url, width, height, alt_vi: vi, alt_en: en }) => ({
      url,
      width,
      height,
      alt: words(vi, en),
    }));
  }
  return images
    .filter(isPictureFile)
    .map((url) => ({ url, width: null, height: null, alt: words("", null) }));
}

/** Machines are given no day that the source does not know. */
function certificationOf(row: ChannelProductRow, today: CivilDate): ProductCertification {
  const { badge, newest, authority } = recognitionOn(row, today);
  const exact = (fact: { date: CivilDate; precision: string } | null) =>
    fact?.precision === "day" ? fact.date : null;
  const isExtended = badge.certification_status === "extended";
  return {
    status: badge.certification_status,
    star: badge.star,
    publicCode: newest?.public_code ?? null,
    decisionNumber: newest?.decision_number ?? null,
    issuedOn: exact(badge.issued_on),
    validUntil: isExtended ? badge.extended_until : exact(badge.valid_until),
    authority: authority && words(authority.name_vi, authority.name_en),
  };
}

/** A product as the adapters take it, with the register's word of `today`. */
export function toChannelProduct(
  row: ChannelProductRow,
  { storefrontUrl, today }: { storefrontUrl: string; today: CivilDate },
): ChannelProduct {
  const { english, listing_facts: facts, producer } = row;
  const path = `/products/${encodeURIComponent(row.handle)}`;
  return {
    id: row.id,
    handle: row.handle,
    registeredProductId: row.registered_product_id,
    published: row.is_shown,
    // Which lots it is for is said on our own page only: elsewhere the whole product waits.
    recalled: activeRecallsOn(row.recalls, today).length > 0,
    title: words(row.title, english?.title),
    subtitle: words(row.subtitle, english?.subtitle),
    description: words(row.description, english?.description),
    ingredients: wordsOrNull(facts?.ingredients_vi, facts?.ingredients_en),
    allergens: wordsOrNull(facts?.allergens_vi, facts?.allergens_en),
    storage: wordsOrNull(facts?.storage_vi, facts?.storage_en),
    shelfLifeDays: facts?.shelf_life_days ?? null,
    alcoholPercent: numberOf(row.alcohol_percent),
    url: { vi: storefrontUrl + path, en: `${storefrontUrl}/en${path}` },
    productSet: {
      number: row.set_number,
      name: words(row.set_name_vi, row.set_name_en),
      sectorCode: row.sector_code,
      groupCode: row.group_code,
    },
    certification: certificationOf(row, today),
    producer: {
      id: producer.id,
      name: producer.name,
      handle: producer.handle,
      commune: row.place,
      address: producer.address,
      phone: producer.phone,
      taxCode: producer.tax_code,
      registrationNumber: producer.registration_number,
    },
    pictures: picturesOf(row),
    variants: row.variants.map(toVariant),
    // A paper that has ended proves nothing at a channel.
    documents: row.documents
      .filter(({ valid_until: lastDay }) => lastDay === null || lastDay >= today)
      .map((paper) => ({
        id: paper.id,
        type: paper.type,
        number: paper.number,
        issuer: paper.issuer,
        issuedOn: paper.issued_on,
        validUntil: paper.valid_until,
      })),
  };
}
