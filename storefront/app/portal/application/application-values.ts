import type { Application } from "./application";

/** The fields of the form in which an applicant writes, under the names that the backend takes. */
export const APPLICATION_FIELDS = [
  "name",
  "legal_name",
  "legal_form",
  "makes",
  "address",
  "registration_number",
  "registered_on",
  "registered_by",
  "tax_code",
  "phone",
  "email",
  "website",
  "craft_village",
] as const;
export type ApplicationField = (typeof APPLICATION_FIELDS)[number];
export type ApplicationValues = Record<ApplicationField | "commune_query" | "commune_code", string>;

export type CheckedField = "tax_code" | "phone" | "email" | "registered_on" | "commune_query";

const CHECKS: Partial<Record<ApplicationField, (typed: string) => boolean>> = {
  tax_code: (typed) => /^(?:\d{10}(?:-?\d{3})?|\d{12})$/.test(typed.replace(/\s/g, "")),
  phone: (typed) =>
    /^0(?:[35789]\d{8}|2\d{9})$/.test(
      typed.replace(/[\s.\-()]/g, "").replace(/^(?:\+84|0084)/, "0"),
    ),
  email: (typed) => /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/.test(typed),
};

/**
 * The fields that hold what cannot be kept; an empty one is only missing yet.
 * @param today civil date in Viet Nam
 */
export function wrongFields(values: ApplicationValues, today: string): CheckedField[] {
  const wrong = (["registered_on", "tax_code", "phone", "email"] as const).filter((field) => {
    const typed = values[field].trim();
    if (typed === "") return false;
    return field === "registered_on"
      ? !/^\d{4}-\d{2}-\d{2}$/.test(typed) || typed > today
      : !CHECKS[field]?.(typed);
  });
  const isOpen = values.commune_query.trim() !== "" && values.commune_code === "";
  return isOpen ? ["commune_query", ...wrong] : wrong;
}

/** What the backend keeps: an empty field is null. */
export function applicationBody(values: ApplicationValues) {
  const facts = APPLICATION_FIELDS.map((field) => [field, values[field].trim() || null]);
  return {
    ...(Object.fromEntries(facts) as Record<ApplicationField, string | null>),
    unit_code: values.commune_code || null,
  };
}

/** An application as its form shows it. */
export function valuesOf(application: Application | null): ApplicationValues {
  const typed = APPLICATION_FIELDS.map((field) => [field, application?.[field] ?? ""]);
  return {
    ...(Object.fromEntries(typed) as Record<ApplicationField, string>),
    commune_query: application?.unit_name ?? "",
    commune_code: application?.unit_code ?? "",
  };
}
