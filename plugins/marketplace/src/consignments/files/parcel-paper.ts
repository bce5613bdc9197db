import type { MessageLanguage } from "../../rules/buyer-message";
import type { InvoiceRequest } from "../../rules/invoice-request";
import type { Recipient } from "../producer/read-orders";

/** Who sends parcels, as they are written on paper. */
export type Sender = { name: string; phone: string | null; place: string | null };

/** What a label and a packing slip tell of a consignment; money in whole đồng. */
export type ParcelPaper = {
  code: string;
  orderCode: string;
  placedAt: Date;
  /** Null once nobody may know them any more. */
  recipient: Recipient | null;
  items: readonly { title: string; quantity: number }[];
  weightG: number;
  /** Null: it is not paid at the door. */
  cashVnd: number | null;
  note: string | null;
  invoiceRequest: InvoiceRequest | null;
  carrier: string | null;
  trackingNumber: string | null;
  language: MessageLanguage;
};

const MONEY = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-GB") };
const WEIGHT = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });
const DAY = {
  vi: new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh", dateStyle: "short" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh", dateStyle: "long" }),
};

export const writtenVnd = (amountVnd: number, language: MessageLanguage): string =>
  `${MONEY[language].format(amountVnd)} ₫`;

export const writtenDay = (instant: Date, language: MessageLanguage): string =>
  DAY[language].format(instant);

/** `680 g`, `1,25 kg` as a carrier in Viet Nam reads it. */
export const writtenWeight = (grams: number): string =>
  grams < 1000 ? `${grams} g` : `${WEIGHT.format(grams / 1000)} kg`;

/** `0912345678` with the gaps by which it is read out. */
export const writtenPhone = (phone: string): string => {
  const national = phone.replace(/\D/g, "").replace(/^84(?=\d{9}$)/, "0");
  return national.length === 10
    ? `${national.slice(0, 4)} ${national.slice(4, 7)} ${national.slice(7)}`
    : phone;
};
