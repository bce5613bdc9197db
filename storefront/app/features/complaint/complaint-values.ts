/** Limits of the backend, in letters. */
export const COMPLAINT_LIMITS = {
  minDescription: 10,
  description: 4000,
  line: 200,
  minContact: 6,
  orderCode: 40,
} as const;

export const COMPLAINT_KINDS = ["order", "product", "shop", "personal_data"] as const;

export const COMPLAINT_FIELDS = ["kind", "description", "order_code", "name", "contact"] as const;
export type ComplaintField = (typeof COMPLAINT_FIELDS)[number];
export type ComplaintValues = Record<ComplaintField | "website", string>;

/** Longer than any field may be, so that what was typed comes back whole to be shortened. */
const MOST_KEPT = 10_000;

/** The fields of the form as they were typed. */
export function readComplaintValues(form: FormData): ComplaintValues {
  const read = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.normalize("NFC").slice(0, MOST_KEPT).trim() : "";
  };
  const names = [...COMPLAINT_FIELDS, "website"] as const;
  return Object.fromEntries(names.map((name) => [name, read(name)])) as ComplaintValues;
}

/** The fields that must be mended before the complaint can be sent, in their order. */
export function validateComplaint(values: ComplaintValues): ComplaintField[] {
  const within = (text: string, min: number, max: number) =>
    text.length >= min && text.length <= max;
  const limits = COMPLAINT_LIMITS;
  const isRight: Record<ComplaintField, boolean> = {
    kind: COMPLAINT_KINDS.some((kind) => kind === values.kind),
    description: within(values.description, limits.minDescription, limits.description),
    order_code: within(values.order_code, 0, limits.orderCode),
    name: within(values.name, 1, limits.line),
    contact: within(values.contact, limits.minContact, limits.line),
  };
  return COMPLAINT_FIELDS.filter((field) => !isRight[field]);
}

/** What is sent: fields without words are left out. */
export function complaintBody(values: ComplaintValues): Partial<ComplaintValues> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}
