import type { CivilDate } from "../civil-date";

const SEQUENCE_DIGITS = 4;
const RECEIPT_NUMBER = /^(\d{1,6})-(\d{1,2})\/PĐK-(\d{2})-(\d{5})-(\d{4})$/;

export type Receipt = {
  /** Running number of the level that receives, in the year. */
  sequence: number;
  /** 1 to 26. */
  productSetNumber: number;
  provinceCode: string;
  communeCode: string;
  receivedOn: CivilDate;
};

/**
 * "Phiếu số" of form 01: `……-……./PĐK-(Mã tỉnh)-(Mã xã)-(Năm)`. The form leaves its first two blanks
 * open; they hold the running number and the product set here, such as `0007-10/PĐK-51-21548-2026`.
 */
export function formatReceiptNumber(receipt: Receipt): string {
  const sequence = String(receipt.sequence).padStart(SEQUENCE_DIGITS, "0");
  const set = String(receipt.productSetNumber).padStart(2, "0");
  const year = receipt.receivedOn.slice(0, 4);
  return `${sequence}-${set}/PĐK-${receipt.provinceCode}-${receipt.communeCode}-${year}`;
}

/** Running number, commune and year of a receipt; null when it is not written so. */
export function parseReceiptNumber(
  text: string,
): { sequence: number; communeCode: string; year: number } | null {
  const match = RECEIPT_NUMBER.exec(text);
  if (!match) return null;
  return { sequence: Number(match[1]), communeCode: match[4] ?? "", year: Number(match[5]) };
}
