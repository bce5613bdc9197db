import { createHash } from "node:crypto";
import { validUntil } from "../modules/ocop/rules/rule-sets";
import type { ImportRow } from "../sheets/rules/parse-row";
import type { ImportPlan, PlannedCompletion } from "../sheets/rules/plan-import";

/** Counts of rows (which sum up to `row_count`) and of records. */
export type ImportSummary = {
  row_count: number;
  new_count: number;
  unchanged_count: number;
  /** Rows with at least one error. */
  error_count: number;
  producer_count: number;
  completion_count: number;
  product_count: number;
  certification_count: number;
};

/** What would be created, at most some of each. */
export type ImportSample = {
  producers: Pick<ImportRow, "row" | "producer_name" | "legal_form" | "tax_code" | "unit_code">[];
  completions: PlannedCompletion[];
  products: Pick<ImportRow, "row" | "product_name" | "producer_name" | "product_set">[];
  certifications: (Pick<
    ImportRow,
    "row" | "product_name" | "producer_name" | "star" | "decision_number" | "issued_on"
  > & { valid_until: string })[];
};

const SAMPLE_SIZE = 20;

/** Counts of a plan that has no errors. */
export function summaryOf(plan: ImportPlan, rowCount: number, errorCount: number): ImportSummary {
  return {
    row_count: rowCount,
    new_count: plan.newCount,
    unchanged_count: plan.unchangedCount,
    error_count: errorCount,
    producer_count: plan.producers.length,
    completion_count: plan.completions.length,
    product_count: plan.products.length,
    certification_count: plan.certifications.length,
  };
}

/** The first of each kind of record that a plan creates. */
export function sampleOf(plan: ImportPlan): ImportSample {
  return {
    producers: plan.producers
      .slice(0, SAMPLE_SIZE)
      .map(({ row: { row, producer_name, legal_form, tax_code, unit_code } }) => ({
        row,
        producer_name,
        legal_form,
        tax_code,
        unit_code,
      })),
    completions: plan.completions.slice(0, SAMPLE_SIZE),
    products: plan.products
      .slice(0, SAMPLE_SIZE)
      .map(({ row: { row, product_name, producer_name, product_set } }) => ({
        row,
        product_name,
        producer_name,
        product_set,
      })),
    certifications: plan.certifications.slice(0, SAMPLE_SIZE).map(({ row }) => ({
      row: row.row,
      product_name: row.product_name,
      producer_name: row.producer_name,
      star: row.star,
      decision_number: row.decision_number,
      issued_on: row.issued_on,
      valid_until: validUntil(row.issued_on),
    })),
  };
}

export const sha256 = (content: string | Buffer) =>
  createHash("sha256").update(content).digest("hex");

/** A JSON column gives an object's keys back in another order: sorted, both ways are one text. */
function inOrder(_key: string, value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))
    : value;
}

/** A hash of everything that a plan writes: the same file on the same register gives the same. */
export function digestOf({ producers, completions, products, certifications }: ImportPlan): string {
  return sha256(JSON.stringify([producers, completions, products, certifications], inOrder));
}
