import type { OrderWord } from "./words";

/** What can be asked of a consignment's API, and the fields that each needs. */
const FIELDS = {
  accept: [],
  pack: [],
  ship: ["carrier", "tracking_number"],
  deliver: [],
  refuse: [],
  take_back: [],
  cancel: ["reason"],
  messages: ["text"],
  "messages/read": [],
} as const satisfies Record<string, readonly string[]>;

export type ConsignmentPath = keyof typeof FIELDS;

const REQUIRED = ["carrier", "reason", "text"] as const;

/** As long as a text message of the shop's may be. */
export const MESSAGE_LIMIT = 300;
const LIMITS: Record<string, number> = { text: MESSAGE_LIMIT, reason: 500 };
const OTHER_LIMIT = 80;

export function isConsignmentPath(path: unknown): path is ConsignmentPath {
  return typeof path === "string" && Object.hasOwn(FIELDS, path);
}

/** The id of a field on a page, where several consignments may have the same form. */
export function fieldId(path: ConsignmentPath, field: string, consignmentId: string): string {
  return `${path}-${field}-${consignmentId}`;
}

/** The fields of a form that belong to the path, trimmed; empty ones are left out. */
export function fieldsOf(path: ConsignmentPath, form: FormData): Record<string, string> {
  return Object.fromEntries(
    FIELDS[path].flatMap((name) => {
      const value = form.get(name);
      const text = typeof value === "string" ? value.normalize("NFC").trim() : "";
      return text === "" ? [] : [[name, text]];
    }),
  );
}

export type FieldProblem = { field: string; word: OrderWord };

/** What must be mended before it is sent; the backend checks the rest. */
export function problemsOf(
  path: ConsignmentPath,
  fields: Readonly<Record<string, string>>,
): FieldProblem[] {
  const needed: readonly string[] = FIELDS[path];
  return REQUIRED.filter((name) => needed.includes(name)).flatMap((field) => {
    const length = fields[field]?.replaceAll("\r\n", "\n").length ?? 0;
    const isFine = length > 0 && length <= (LIMITS[field] ?? OTHER_LIMIT);
    return isFine ? [] : [{ field, word: `need.${field}` as const }];
  });
}
