/** What stands in place of a value that is nobody's business here. */
export const MASKED = "•••";

/** Personal data of legal representatives: only on paths made for it. */
const PERSONAL_FIELDS = new Set([
  "gender",
  "ethnicity",
  "is_ethnic_minority",
  "has_disability",
  "permanent_address",
]);
/** Ways to reach a person: for those who work on the record. */
const CONTACT_FIELDS = new Set([
  ...["reporter_name", "reporter_contact", "phone", "email"],
  ...["applicant_name", "applicant_phone"],
]);
const ABOUT_PEOPLE = new Set(["producer_member", "misuse_report", "application"]);

type Fields = Record<string, unknown>;

function mask(value: unknown, hidden: (field: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => mask(one, hidden));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      hidden(field) && inner !== null ? MASKED : mask(inner, hidden),
    ]),
  );
}

/**
 * Fields of an entry without personal data, at any depth; an analyst sees no contacts of people
 * either. That a field changed is still told.
 */
export function maskFields(
  fields: Fields | null,
  { entity, isAnalyst }: { entity: string; isAnalyst: boolean },
): Fields | null {
  if (fields === null) return null;
  const isAboutPeople = ABOUT_PEOPLE.has(entity);
  return mask(
    fields,
    (field) =>
      PERSONAL_FIELDS.has(field) || (isAnalyst && isAboutPeople && CONTACT_FIELDS.has(field)),
  ) as Fields;
}
