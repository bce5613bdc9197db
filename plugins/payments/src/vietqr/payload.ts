import { MedusaError } from "@medusajs/framework/utils";
import { crc16 } from "./crc16";

/** What a banking app is to fill in. */
export type VietQrTransfer = {
  /** Six digits that name the bank, such as 970416. */
  bin: string;
  accountNumber: string;
  /** Whole đồng; null lets the payer type it. */
  amountVnd: number | null;
  /** Letters, digits, spaces and `.-/` of ASCII, at most 25; null lets the payer type it. */
  purpose: string | null;
};

const NAPAS = "A000000727";
const TO_ACCOUNT = "QRIBFTTA";
const DONG = "704";
const MAX_PURPOSE_LENGTH = 25;
/** Field 54 of EMVCo holds at most 13 characters. */
const MAX_AMOUNT_VND = 9_999_999_999_999;

/** One field: two digits that name it, two digits of length, the value. */
const field = (id: string, value: string) =>
  `${id}${String(value.length).padStart(2, "0")}${value}`;

function refuse(what: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `No VietQR can be made: ${what}`);
}

function checked({ bin, accountNumber, amountVnd, purpose }: VietQrTransfer): void {
  if (!/^\d{6}$/.test(bin)) refuse("the bank's BIN has six digits");
  if (!/^[0-9A-Za-z]{1,19}$/.test(accountNumber)) {
    refuse("an account number has at most 19 letters and digits");
  }
  const isPayable = (vnd: number) => Number.isSafeInteger(vnd) && vnd > 0 && vnd <= MAX_AMOUNT_VND;
  if (amountVnd !== null && !isPayable(amountVnd)) refuse("the amount is whole đồng above zero");
  if (purpose !== null && !/^[A-Za-z0-9 ./-]+$/.test(purpose)) {
    refuse("the purpose has letters without marks, digits, spaces and . / - only");
  }
  if (purpose !== null && purpose.length > MAX_PURPOSE_LENGTH) {
    refuse(`the purpose has at most ${MAX_PURPOSE_LENGTH} characters`);
  }
}

/**
 * The text of a VietQR code for a transfer to an account: EMVCo merchant-presented fields with the
 * template of NAPAS (id 38). With an amount or a purpose it is a code for one payment (12), without
 * both one for many (11).
 * @throws MedusaError invalid_data when a part does not fit into the format
 */
export function vietQrPayload(transfer: VietQrTransfer): string {
  checked(transfer);
  const { bin, accountNumber, amountVnd, purpose } = transfer;
  const account = field("00", bin) + field("01", accountNumber);
  const body = [
    field("00", "01"),
    field("01", amountVnd === null && purpose === null ? "11" : "12"),
    field("38", field("00", NAPAS) + field("01", account) + field("02", TO_ACCOUNT)),
    field("53", DONG),
    amountVnd === null ? "" : field("54", String(amountVnd)),
    field("58", "VN"),
    purpose === null ? "" : field("62", field("08", purpose)),
    // The checksum also covers its own name and length.
    "6304",
  ].join("");
  return body + crc16(body);
}
