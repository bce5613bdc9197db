import type { SqlQuery } from "../certification-import/sql-query";
import {
  newestOn,
  statusOn,
  type CertificationFacts,
  type CertificationStatus,
  type DatePrecision,
} from "../modules/ocop/rules/certification-status";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type {
  AssessmentKind,
  AuthorityLevel,
  RevocationReason,
} from "../modules/ocop/rules/rule-set";
import type { Star } from "../modules/ocop/rules/star";
import {
  headerOf,
  SHEET_COLUMNS,
  type ColumnKey,
  type SheetLanguage,
} from "../sheets/rules/sheet-column";
import { authorityWord, kindWord, legalFormWord, type LegalForm } from "../sheets/rules/words";
import type { OutCell, OutSheet } from "../sheets/write-workbook";
import { dateCell } from "./date-cell";
import { revocationWord, statusWord, yesOrNoWord } from "./export-words";

type Row = {
  registered_product_id: string;
  producer_name: string;
  legal_form: LegalForm;
  tax_code: string | null;
  unit_code: string | null;
  unit_name: string | null;
  legacy_place: string | null;
  product_name: string;
  product_set: number;
  star: Star;
  decision_number: string | null;
  issued_on: CivilDate | null;
  issued_precision: DatePrecision | null;
  valid_until: CivilDate | null;
  certificate_number: string | null;
  authority_level: AuthorityLevel | null;
  kind: AssessmentKind | null;
  public_code: string;
  extended_until: CivilDate | null;
  revoked_on: CivilDate | null;
  revocation_reason: RevocationReason | null;
};

export type CertificationExportFilters = {
  status?: CertificationStatus[];
  star?: Star[];
  unit_code?: string[];
  /** Null: the whole province. */
  unitCodes: readonly string[] | null;
};

const CERTIFICATIONS = `
select certification.registered_product_id, producer.legal_name as producer_name,
  producer.legal_form, producer.tax_code, unit.code as unit_code, unit.full_name as unit_name,
  producer.legacy_place, product.name as product_name, product_set.number as product_set,
  certification.star, certification.decision_number, certification.issued_on,
  certification.issued_precision, certification.valid_until, certification.certificate_number,
  certification.authority_level, certification.kind, certification.public_code,
  certification.extended_until, certification.revoked_on, certification.revocation_reason
from ocop_certification certification
join ocop_registered_product product
  on product.id = certification.registered_product_id and product.deleted_at is null
join ocop_product_set product_set on product_set.id = product.product_set_id
join ocop_producer producer on producer.id = product.producer_id and producer.deleted_at is null
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where certification.deleted_at is null and (?::jsonb is null or ?::jsonb @> to_jsonb(unit.code))
order by producer.legal_name, product.name, certification.issued_on nulls first,
  certification.created_at, certification.id`;

type Judged = Row & { status: CertificationStatus; basis: string | null; isNewest: boolean };

const factsOf = (row: Row): CertificationFacts => ({
  star: row.star,
  issuedOn: row.issued_on,
  precision: row.issued_precision,
  validUntil: row.valid_until,
  revokedOn: row.revoked_on,
  revocationReason: row.revocation_reason,
  extendedUntil: row.extended_until,
});

function judge(rows: readonly Row[], today: CivilDate): Judged[] {
  const facts = rows.map(factsOf);
  const ofProduct = new Map<string, CertificationFacts[]>();
  rows.forEach(({ registered_product_id: id }, index) => {
    ofProduct.set(id, [...(ofProduct.get(id) ?? []), ...facts.slice(index, index + 1)]);
  });
  return rows.map((row, index) => {
    const own = facts[index] ?? factsOf(row);
    const { status, basis } = statusOn(own, today);
    return {
      ...row,
      status,
      basis: basis && [basis.article, basis.decision].filter(Boolean).join(", "),
      isNewest: newestOn(ofProduct.get(row.registered_product_id) ?? [], today) === own,
    };
  });
}

function cellOf(key: ColumnKey, row: Row, language: SheetLanguage): OutCell {
  switch (key) {
    case "legal_form":
      return legalFormWord(row.legal_form, language);
    case "issued_on":
      return dateCell(row.issued_on, row.issued_precision);
    case "valid_until":
      return dateCell(row.valid_until, row.issued_precision);
    case "authority_level":
      return row.authority_level && authorityWord(row.authority_level, language);
    case "kind":
      return row.kind && kindWord(row.kind, language);
    default:
      return row[key];
  }
}

const MORE: {
  vi: string;
  en: string;
  width: number;
  of: (row: Judged, language: SheetLanguage) => OutCell;
}[] = [
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
    of: (row) => row.basis,
  },
  {
    vi: "Công nhận mới nhất",
    en: "Newest recognition",
    width: 18,
    of: (row, language) => yesOrNoWord(row.isNewest, language),
  },
  { vi: "Gia hạn đến", en: "Extended until", width: 16, of: (row) => dateCell(row.extended_until) },
  { vi: "Ngày thu hồi", en: "Revoked on", width: 16, of: (row) => dateCell(row.revoked_on) },
  {
    vi: "Lý do thu hồi",
    en: "Reason of revocation",
    width: 26,
    of: (row, language) => row.revocation_reason && revocationWord(row.revocation_reason, language),
  },
];

/**
 * Recognitions with their status on a day. The first columns are those of an import, so that the
 * file can be sent back and is recognised, each row by its public code.
 */
export async function certificationSheet(
  query: SqlQuery,
  filters: CertificationExportFilters,
  { today, language }: { today: CivilDate; language: SheetLanguage },
): Promise<OutSheet> {
  const units = filters.unitCodes && JSON.stringify(filters.unitCodes);
  const rows = judge(await query<Row>(CERTIFICATIONS, [units, units]), today).filter(
    ({ status, star, unit_code: unit }) =>
      (filters.status?.includes(status) ?? true) &&
      (filters.star?.includes(star) ?? true) &&
      (filters.unit_code === undefined || (unit !== null && filters.unit_code.includes(unit))),
  );
  return {
    name: language === "vi" ? "Công nhận" : "Recognitions",
    headers: [
      ...SHEET_COLUMNS.map(({ key }) => headerOf(key, language)),
      ...MORE.map((column) => column[language]),
    ],
    rows: rows.map((row) => [
      ...SHEET_COLUMNS.map(({ key }) => cellOf(key, row, language)),
      ...MORE.map(({ of }) => of(row, language)),
    ]),
    widths: [...SHEET_COLUMNS, ...MORE].map(({ width }) => width),
  };
}
