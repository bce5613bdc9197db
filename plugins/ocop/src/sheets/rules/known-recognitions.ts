import type { ImportRow } from "./parse-row";
import {
  contradiction,
  duplicateRow,
  NOTHING,
  SAME_DAY_WITHOUT_NUMBER,
  takenCertificateNumber,
} from "./plan-words";
import type { RowProblem } from "./problem";
import type { RegisteredCertification } from "./register-snapshot";
import type { ColumnKey } from "./sheet-column";
import { numberIdentity } from "./text";
import { authorityWord, kindWord } from "./words";

const DAY = "2025-10-15".length;
const PRECISION_LENGTH = { day: DAY, month: "2025-10".length, year: "2025".length };

/** What the register knows and what earlier rows of the file would add. */
export class KnownRecognitions {
  private readonly byDecision = new Map<string, RegisteredCertification | number>();
  private readonly byCertificateNumber = new Map<string, string | number>();
  private readonly withoutNumber = new Map<string, RegisteredCertification[]>();

  constructor(registered: readonly RegisteredCertification[]) {
    for (const certification of registered) {
      const { registered_product_id: product, decision_number: decision } = certification;
      if (decision !== null) this.byDecision.set(decisionKey(product, decision), certification);
      else {
        this.withoutNumber.set(product, [
          ...(this.withoutNumber.get(product) ?? []),
          certification,
        ]);
      }
      if (certification.certificate_number !== null) {
        this.byCertificateNumber.set(
          numberIdentity(certification.certificate_number),
          certification.public_code,
        );
      }
    }
  }

  /** Whether the row's recognition is new, registered as it stands, or what does not fit. */
  compare(product: string, row: ImportRow): { isNew: boolean; problems: RowProblem[] } {
    const known = this.byDecision.get(decisionKey(product, row.decision_number));
    const problem = (key: ColumnKey | null, words: RowProblem["words"]) => ({
      row: row.row,
      key,
      words,
    });
    if (typeof known === "number") {
      return { isNew: false, problems: [problem(null, duplicateRow(known))] };
    }
    const taken = this.certificateNumberProblem(row, known?.public_code);
    if (known) return { isNew: false, problems: [...taken, ...differences(known, row)] };
    const sameDay = (this.withoutNumber.get(product) ?? []).some(
      ({ issued_on, issued_precision }) =>
        issued_on !== null &&
        issued_precision !== null &&
        issued_on.slice(0, PRECISION_LENGTH[issued_precision]) ===
          row.issued_on.slice(0, PRECISION_LENGTH[issued_precision]),
    );
    return {
      isNew: true,
      problems: sameDay ? [...taken, problem("decision_number", SAME_DAY_WITHOUT_NUMBER)] : taken,
    };
  }

  /** Makes known what a row would add. */
  addFrom(product: string, row: ImportRow): void {
    this.byDecision.set(decisionKey(product, row.decision_number), row.row);
    if (row.certificate_number !== null) {
      this.byCertificateNumber.set(numberIdentity(row.certificate_number), row.row);
    }
  }

  private certificateNumberProblem(row: ImportRow, ownCode: string | undefined): RowProblem[] {
    if (row.certificate_number === null) return [];
    const holder = this.byCertificateNumber.get(numberIdentity(row.certificate_number));
    if (holder === undefined || holder === ownCode) return [];
    const words = takenCertificateNumber(typeof holder === "number" ? holder : "register");
    return [{ row: row.row, key: "certificate_number", words }];
  }
}

function decisionKey(product: string, decision: string): string {
  return `${product}\n${numberIdentity(decision)}`;
}

function differences(known: RegisteredCertification, row: ImportRow): RowProblem[] {
  const problems: RowProblem[] = [];
  const differs = (key: ColumnKey, is: RowProblem["words"] | string | null) =>
    problems.push({ row: row.row, key, words: contradiction(is ?? NOTHING, "register") });

  if (known.star !== row.star) {
    differs("star", { vi: `${known.star} sao`, en: `${known.star} stars` });
  }
  if (known.issued_on !== row.issued_on || known.issued_precision !== "day") {
    const length = known.issued_precision ? PRECISION_LENGTH[known.issued_precision] : DAY;
    differs(
      "issued_on",
      known.issued_on && known.issued_on.slice(0, length).split("-").reverse().join("/"),
    );
  }
  if (
    row.certificate_number !== null &&
    numberIdentity(row.certificate_number) !== numberIdentity(known.certificate_number ?? "")
  ) {
    differs("certificate_number", known.certificate_number);
  }
  if (row.authority_level !== null && row.authority_level !== known.authority_level) {
    const level = known.authority_level;
    differs(
      "authority_level",
      level && { vi: authorityWord(level, "vi"), en: authorityWord(level, "en") },
    );
  }
  if (row.kind !== null && row.kind !== known.kind) {
    const { kind } = known;
    differs("kind", kind && { vi: kindWord(kind, "vi"), en: kindWord(kind, "en") });
  }
  return problems;
}
