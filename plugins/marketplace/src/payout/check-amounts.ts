import type { Amounts } from "../types/ledger";
import { isDay } from "../rules/day";
import { refused } from "./refusals";

/** Above any order; products with basis points stay exact integers. */
const MAX_AMOUNT_VND = 100_000_000_000;

const isAmount = (value: number): boolean =>
  Number.isSafeInteger(value) && value >= 0 && value <= MAX_AMOUNT_VND;

/** @throws MedusaError invalid_data when amounts are not whole đồng or the day does not exist. */
export function checkAmounts(
  subject: string,
  { itemsVnd, shippingVnd }: Amounts,
  on: string,
): void {
  if (!isAmount(itemsVnd) || !isAmount(shippingVnd)) {
    throw refused(
      `${subject}: ghi số tiền là số đồng nguyên, từ 0 trở lên.`,
      `${subject}: amounts are whole đồng, zero or more.`,
    );
  }
  if (!isDay(on)) {
    throw refused(
      `${subject}: ghi ngày có thật dạng năm-tháng-ngày, ví dụ 2026-11-24.`,
      `${subject}: write a day that exists, such as 2026-11-24.`,
    );
  }
}
