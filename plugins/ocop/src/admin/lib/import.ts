import type { ChangeState } from "./recognition";

/** Counts of rows and of what they create. */
export type ImportSummary = {
  row_count: number;
  new_count: number;
  unchanged_count: number;
  error_count: number;
  producer_count: number;
  completion_count: number;
  product_count: number;
  certification_count: number;
};

export type SheetError = {
  row: number;
  column: string | null;
  message_vi: string;
  message_en: string;
};

export type SampleCertification = {
  row: number;
  product_name: string;
  producer_name: string;
  star: number;
  decision_number: string;
  issued_on: string;
  valid_until: string;
};

export type ImportPreview = ImportSummary & {
  errors: SheetError[];
  error_total: number;
  ignored_columns: string[];
  sample: { certifications: SampleCertification[] };
};

export type ImportRow = {
  row: number;
  producer_name: string;
  product_name: string;
  product_set: number;
  star: number;
  decision_number: string;
  issued_on: string;
};

export type ImportView = {
  id: string;
  state: ChangeState;
  file_name: string;
  sha256: string;
  summary: ImportSummary;
  note: string | null;
  fingerprint: string;
  proposed_by_name: string;
  proposed_at: string;
  decided_by_name: string | null;
  decided_at: string | null;
  decision_note: string | null;
};

export type ImportDetail = {
  import: ImportView & { is_own: boolean };
  now: {
    is_as_proposed: boolean;
    error_total: number;
    errors: SheetError[];
    sample: { certifications: SampleCertification[] };
  } | null;
};
