/** What just happened to the cart, to be said once on the next page. */
export type CartNotice = {
  code:
    | "added"
    | "added_part"
    | "sold_out"
    | "gone"
    | "choose"
    | "add_failed"
    | "removed"
    | "change_failed"
    | "not_enough"
    | "stock_gone";
  product?: string;
  count?: number;
  undo?: { variantId: string; quantity: number };
};

/** The notices that tell of success. */
export function isGoodNotice(notice: CartNotice): boolean {
  return notice.code === "added" || notice.code === "removed";
}

export const MAX_LINE_QUANTITY = 99;

/** A whole number of pieces from 0 to 99 as typed, or null. */
export function parseQuantity(typed: FormDataEntryValue | null): number | null {
  if (typeof typed !== "string" || !/^\s*\d{1,4}\s*$/.test(typed)) return null;
  return Math.min(Number(typed), MAX_LINE_QUANTITY);
}
