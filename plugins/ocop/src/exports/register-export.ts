import type { SqlQuery } from "../certification-import/sql-query";
import {
  productStatusOn,
  type CertificationFacts,
  STATUSES_WITH_STARS,
} from "../modules/ocop/rules/certification-status";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { ProducerState } from "../modules/ocop/rules/producer-state";
import type { SheetLanguage } from "../sheets/rules/sheet-column";
import { legalFormWord, type LegalForm } from "../sheets/rules/words";
import type { OutCell, OutSheet } from "../sheets/write-workbook";
import { dateCell } from "./date-cell";
import { producerStateWord, statusWord, yesOrNoWord } from "./export-words";

type Column<Row> = {
  vi: string;
  en: string;
  width: number;
  of: (row: Row, language: SheetLanguage) => OutCell;
};

/** Whose rows: null is the whole province. */
export type ExportScope = { unitCodes: readonly string[] | null; unit_code?: string[] };

const IN_AREA = `(?::jsonb is null or ?::jsonb @> to_jsonb(unit.code))
  and (?::jsonb is null or ?::jsonb @> to_jsonb(unit.code))`;

function areaParameters({ unitCodes, unit_code }: ExportScope): (string | null)[] {
  const area = unitCodes && JSON.stringify(unitCodes);
  const chosen = unit_code === undefined ? null : JSON.stringify(unit_code);
  return [area, area, chosen, chosen];
}

function sheetOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  language: SheetLanguage,
): OutSheet {
  return {
    name,
    headers: columns.map((column) => column[language]),
    rows: rows.map((row) => columns.map(({ of }) => of(row, language))),
    widths: columns.map(({ width }) => width),
  };
}

type ProducerRow = {
  handle: string;
  name: string;
  legal_name: string;
  legal_form: LegalForm;
  state: ProducerState;
  registration_number: string | null;
  registered_on: CivilDate | null;
  tax_code: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  address: string | null;
  unit_code: string | null;
  unit_name: string | null;
  legacy_place: string | null;
  craft_village: string | null;
  product_count: number;
};

/** No column of a legal representative, ever. */
const PRODUCERS = `
select producer.handle, producer.name, producer.legal_name, producer.legal_form, producer.state,
  producer.registration_number, producer.registered_on, producer.tax_code, producer.phone,
  producer.email, producer.website, producer.address, unit.code as unit_code,
  unit.full_name as unit_name, producer.legacy_place, producer.craft_village,
  (select count(*)::int from ocop_registered_product product
   where product.producer_id = producer.id and product.deleted_at is null) as product_count
from ocop_producer producer
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where producer.deleted_at is null and ${IN_AREA}
order by producer.legal_name, producer.id`;

const PRODUCER_COLUMNS: readonly Column<ProducerRow>[] = [
  { vi: "Tên chủ thể", en: "Producer", width: 36, of: (row) => row.legal_name },
  { vi: "Tên gọi", en: "Known as", width: 24, of: (row) => row.name },
  {
    vi: "Loại hình",
    en: "Legal form",
    width: 18,
    of: (row, language) => legalFormWord(row.legal_form, language),
  },
  {
    vi: "Trạng thái",
    en: "State",
    width: 16,
    of: (row, language) => producerStateWord(row.state, language),
  },
  { vi: "Mã số thuế", en: "Tax code", width: 16, of: (row) => row.tax_code },
  { vi: "Số đăng ký", en: "Registration number", width: 18, of: (row) => row.registration_number },
  { vi: "Ngày đăng ký", en: "Registered on", width: 14, of: (row) => dateCell(row.registered_on) },
  { vi: "Mã xã", en: "Commune code", width: 12, of: (row) => row.unit_code },
  {
    vi: "Xã, phường, đặc khu",
    en: "Commune, ward, special zone",
    width: 26,
    of: (row) => row.unit_name,
  },
  { vi: "Địa danh cũ", en: "Former place", width: 26, of: (row) => row.legacy_place },
  { vi: "Địa chỉ", en: "Address", width: 30, of: (row) => row.address },
  { vi: "Điện thoại", en: "Phone", width: 16, of: (row) => row.phone },
  { vi: "E-mail", en: "E-mail", width: 24, of: (row) => row.email },
  { vi: "Trang web", en: "Website", width: 24, of: (row) => row.website },
  { vi: "Làng nghề", en: "Craft village", width: 20, of: (row) => row.craft_village },
  { vi: "Số sản phẩm", en: "Products", width: 12, of: (row) => row.product_count },
  { vi: "Mã trong hệ thống", en: "Handle", width: 24, of: (row) => row.handle },
];

/** The producers of an area. */
export async function producerSheet(
  query: SqlQuery,
  scope: ExportScope,
  language: SheetLanguage,
): Promise<OutSheet> {
  const rows = await query<ProducerRow>(PRODUCERS, areaParameters(scope));
  return sheetOf(language === "vi" ? "Chủ thể" : "Producers", PRODUCER_COLUMNS, rows, language);
}

type ProductRow = {
  handle: string;
  name: string;
  programme_code: string | null;
  producer_name: string;
  product_set: number;
  set_name_vi: string;
  set_name_en: string;
  unit_code: string | null;
  unit_name: string | null;
  potential_five_star: boolean;
  potential_since: CivilDate | null;
  potential_decided_on: CivilDate | null;
  certifications: CertificationFacts[];
};

const PRODUCTS = `
select product.handle, product.name, product.programme_code, producer.legal_name as producer_name,
  product_set.number as product_set, product_set.name_vi as set_name_vi,
  product_set.name_en as set_name_en, unit.code as unit_code, unit.full_name as unit_name,
  product.potential_five_star, product.potential_since, product.potential_decided_on,
  (select coalesce(json_agg(json_build_object('star', certification.star,
      'issuedOn', certification.issued_on, 'precision', certification.issued_precision,
      'validUntil', certification.valid_until, 'revokedOn', certification.revoked_on,
      'revocationReason', certification.revocation_reason,
      'extendedUntil', certification.extended_until)
      order by certification.issued_on nulls first, certification.created_at, certification.id), '[]')
   from ocop_certification certification
   where certification.registered_product_id = product.id and certification.deleted_at is null)
   as certifications
from ocop_registered_product product
join ocop_product_set product_set on product_set.id = product.product_set_id
join ocop_producer producer on producer.id = product.producer_id and producer.deleted_at is null
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where product.deleted_at is null and ${IN_AREA}
order by producer.legal_name, product.name, product.id`;

type JudgedProduct = ProductRow & ReturnType<typeof productStatusOn>;

const PRODUCT_COLUMNS: readonly Column<JudgedProduct>[] = [
  { vi: "Tên sản phẩm", en: "Product", width: 32, of: (row) => row.name },
  { vi: "Tên chủ thể", en: "Producer", width: 36, of: (row) => row.producer_name },
  { vi: "Mã chương trình", en: "Programme code", width: 18, of: (row) => row.programme_code },
  { vi: "Số bộ sản phẩm", en: "Product set number", width: 14, of: (row) => row.product_set },
  {
    vi: "Bộ sản phẩm",
    en: "Product set",
    width: 36,
    of: (row, language) => (language === "vi" ? row.set_name_vi : row.set_name_en),
  },
  { vi: "Mã xã", en: "Commune code", width: 12, of: (row) => row.unit_code },
  {
    vi: "Xã, phường, đặc khu",
    en: "Commune, ward, special zone",
    width: 26,
    of: (row) => row.unit_name,
  },
  {
    vi: "Tình trạng hôm nay",
    en: "Status today",
    width: 22,
    of: (row, language) => statusWord(row.status, language),
  },
  {
    vi: "Căn cứ (điều, quyết định)",
    en: "Basis (article, decision)",
    width: 24,
    of: ({ basis }) => basis && [basis.article, basis.decision].filter(Boolean).join(", "),
  },
  {
    vi: "Số sao hôm nay",
    en: "Stars today",
    width: 14,
    of: ({ status, newest }) =>
      newest && STATUSES_WITH_STARS.includes(status) ? newest.star : null,
  },
  {
    vi: "Có hiệu lực đến",
    en: "Valid until",
    width: 16,
    of: ({ newest }) => newest && dateCell(newest.validUntil, newest.precision),
  },
  {
    vi: "Tiềm năng 5 sao",
    en: "Potential five-star",
    width: 16,
    of: (row, language) =>
      yesOrNoWord(row.potential_five_star && row.potential_decided_on === null, language),
  },
  { vi: "Mã trong hệ thống", en: "Handle", width: 28, of: (row) => row.handle },
];

/** The registered products of an area with their status on a day. */
export async function registeredProductSheet(
  query: SqlQuery,
  scope: ExportScope,
  { today, language }: { today: CivilDate; language: SheetLanguage },
): Promise<OutSheet> {
  const rows = await query<ProductRow>(PRODUCTS, areaParameters(scope));
  const judged = rows.map((row) => ({
    ...row,
    ...productStatusOn(
      {
        certifications: row.certifications,
        potential: row.potential_five_star
          ? { since: row.potential_since, decidedOn: row.potential_decided_on }
          : null,
      },
      today,
    ),
  }));
  const name = language === "vi" ? "Sản phẩm đăng ký" : "Registered products";
  return sheetOf(name, PRODUCT_COLUMNS, judged, language);
}
