import type { SheetDate } from "./cell";
import type { SheetRow } from "./parse-row";
import { contradiction, NOTHING } from "./plan-words";
import type { RowProblem } from "./problem";
import type {
  RegisteredCertification,
  RegisteredProducer,
  RegisteredProductFacts,
} from "./register-snapshot";
import type { ColumnKey } from "./sheet-column";
import { nameIdentity, numberIdentity } from "./text";

const sameDate = (written: SheetDate, date: string | null, precision: string | null) =>
  written.date === date && written.precision === precision;

/**
 * What a row with a public code says otherwise than the register. An empty cell says nothing; what
 * the register does not have yet is added by a correction, not by an import.
 */
export function compareCodedRow(
  row: SheetRow,
  known: {
    producer: RegisteredProducer;
    product: RegisteredProductFacts;
    certification: RegisteredCertification;
  },
): RowProblem[] {
  const { producer, product, certification } = known;
  const { issued_precision: precision } = certification;
  const names = [nameIdentity(producer.legal_name), nameIdentity(producer.name)];
  const checks: [ColumnKey, boolean, string | number | null][] = [
    [
      "producer_name",
      row.producer_name === null || names.includes(nameIdentity(row.producer_name)),
      producer.legal_name,
    ],
    [
      "product_name",
      row.product_name === null || nameIdentity(row.product_name) === nameIdentity(product.name),
      product.name,
    ],
    [
      "issued_on",
      row.issued_on === null || sameDate(row.issued_on, certification.issued_on, precision),
      certification.issued_on,
    ],
    [
      "valid_until",
      row.valid_until === null || sameDate(row.valid_until, certification.valid_until, precision),
      certification.valid_until,
    ],
    ...same("legacy_place", row.legacy_place, producer.legacy_place, nameIdentity),
    ...same("decision_number", row.decision_number, certification.decision_number, numberIdentity),
    ...same(
      "certificate_number",
      row.certificate_number,
      certification.certificate_number,
      numberIdentity,
    ),
    ...same("legal_form", row.legal_form, producer.legal_form),
    ...same("tax_code", row.tax_code, producer.tax_code),
    ...same("unit_code", row.unit_code, producer.unit_code),
    ...same("product_set", row.product_set, product.product_set),
    ...same("star", row.star, certification.star),
    ...same("authority_level", row.authority_level, certification.authority_level),
    ...same("kind", row.kind, certification.kind),
  ];
  return checks
    .filter(([, fits]) => !fits)
    .map(([key, , is]) => ({
      row: row.row,
      key,
      words: contradiction(is === null ? NOTHING : `"${is}"`, "register"),
    }));
}

function same<Value extends string | number>(
  key: ColumnKey,
  written: Value | null,
  known: Value | null,
  identity: (value: Value) => Value = (value) => value,
): [ColumnKey, boolean, Value | null][] {
  const fits = written === null || (known !== null && identity(written) === identity(known));
  return [[key, fits, known]];
}
