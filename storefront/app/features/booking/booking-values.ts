import { normalisePhone } from "../checkout/phone";

export const BOOKING_FIELDS = [
  ...(["name", "phone", "wished_from", "wished_until", "quantity", "note"] as const),
];
export type BookingField = (typeof BOOKING_FIELDS)[number];
/** The fields that can be wrong: a date comes from the browser's own control, or is left out. */
export type BookingProblem = Exclude<BookingField, "wished_from">;
export type BookingValues = Record<BookingField | "website", string>;

const MAX_LINE_LENGTH = 200;
const MAX_NOTE_LENGTH = 1000;
const MAX_QUANTITY = 1000;
const MOST_KEPT = 5000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The fields of the form as they were typed; what is no date is none. */
export function readBookingValues(form: FormData): BookingValues {
  const read = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.normalize("NFC").slice(0, MOST_KEPT).trim() : "";
  };
  const date = (name: string) => (DATE.test(read(name)) ? read(name) : "");
  return {
    name: read("name"),
    phone: read("phone"),
    wished_from: date("wished_from"),
    wished_until: date("wished_until"),
    quantity: read("quantity"),
    note: read("note"),
    website: read("website"),
  };
}

/** The fields that must be mended before the request can be sent, in their order. */
export function validateBooking(values: BookingValues): BookingProblem[] {
  const { name, phone, wished_from: from, wished_until: until, quantity, note } = values;
  const isRight: Record<BookingProblem, boolean> = {
    name: name.length >= 1 && name.length <= MAX_LINE_LENGTH,
    phone: "phone" in normalisePhone(phone),
    wished_until: !from || !until || from <= until,
    quantity:
      quantity === "" ||
      (/^\d{1,4}$/.test(quantity) && Number(quantity) >= 1 && Number(quantity) <= MAX_QUANTITY),
    note: note.length <= MAX_NOTE_LENGTH,
  };
  return (Object.keys(isRight) as BookingProblem[]).filter((field) => !isRight[field]);
}

/** What is sent: fields without words are left out. */
export function bookingBody({ quantity, ...texts }: BookingValues): Record<string, unknown> {
  const given = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ""));
  return quantity === "" ? given : { ...given, quantity: Number(quantity) };
}
