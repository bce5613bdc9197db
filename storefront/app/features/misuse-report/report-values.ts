/** Limits of the backend, in letters. */
export const REPORT_LIMITS = { minDescription: 10, description: 2000, line: 300 } as const;

const LINES = ["product_text", "seen_at", "reporter_name", "reporter_contact"] as const;
const HIDDEN = ["product_handle", "certificate_code", "website"] as const;

export type ReportField = "description" | (typeof LINES)[number];
export type ReportValues = Record<ReportField | (typeof HIDDEN)[number], string>;
export type ReportProblem = { field: ReportField; code: "missing" | "long" };

const FIELDS = ["description", ...LINES, ...HIDDEN] as const;
/** Longer than any field may be, so that what was typed comes back whole to be shortened. */
const MOST_KEPT = 10_000;

/** The fields of the form as they were typed. */
export function readReportValues(form: FormData): ReportValues {
  const read = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.slice(0, MOST_KEPT).trim() : "";
  };
  return Object.fromEntries(FIELDS.map((name) => [name, read(name)])) as ReportValues;
}

/** What must be mended before the report can be sent. */
export function validateReport(values: ReportValues): ReportProblem[] {
  const problems: ReportProblem[] = [];
  const { length } = values.description;
  if (length < REPORT_LIMITS.minDescription) {
    problems.push({ field: "description", code: "missing" });
  }
  if (length > REPORT_LIMITS.description) problems.push({ field: "description", code: "long" });
  for (const field of LINES) {
    if (values[field].length > REPORT_LIMITS.line) problems.push({ field, code: "long" });
  }
  return problems;
}

/** What is sent: fields without words are left out. */
export function reportBody(values: ReportValues): Partial<ReportValues> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}
