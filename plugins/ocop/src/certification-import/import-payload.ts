import type { ImportRow } from "../sheets/rules/parse-row";
import { sha256, type ImportSummary } from "./import-summary";

/** What a register change of the kind `import` keeps: the rows as read, and what they bring. */
export type ImportPayload = {
  file_name: string;
  /** SHA-256 of the file, in hexadecimal digits. */
  sha256: string;
  summary: ImportSummary;
  /** Communes of the rows: who does not serve them all does not see the import. */
  unit_codes: string[];
  /** Hash of what the rows would write when they were proposed. */
  plan_digest: string;
  rows: ImportRow[];
};

/** The communes that rows name, each once, in order. */
export function unitCodesOf(rows: readonly ImportRow[]): string[] {
  return [...new Set(rows.map(({ unit_code }) => unit_code))].sort();
}

/** What the second person signs: the rows and what they would write. */
export function fingerprintOf(payload: ImportPayload): string {
  return sha256(JSON.stringify([payload.sha256, payload.plan_digest, payload.rows]));
}
