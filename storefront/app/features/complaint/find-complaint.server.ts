import { StoreError, storeFetch, type Locale } from "~/lib/store.server";

/** Where a complaint stands, for whoever has its code. */
export type ComplaintState = {
  state: "new" | "answered";
  received_on: string;
  answer_by: string;
  answer: string | null;
};

const SEPARATORS = /[\s-]/g;

/** The complaint of a typed code; null when there is none. */
export async function findComplaint(locale: Locale, typed: string): Promise<ComplaintState | null> {
  const code = typed.replace(SEPARATORS, "").toUpperCase();
  if (!/^[0-9A-Z]{16}$/.test(code)) return null;
  try {
    return await storeFetch<ComplaintState>(locale, `/store/ocop/complaints/${code}`);
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) return null;
    throw error;
  }
}
