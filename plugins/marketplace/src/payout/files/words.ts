import { WITHHOLDING_RATES, type CitedWithholdingRates } from "../../data/withholding-rates";
import { writtenDay } from "../../rules/day";
import type { TransactionKind } from "../../types/ledger";
import type { Language } from "../../types/statement";

/** Whole đồng, as spreadsheets show them. */
export const VND_FORMAT = "#,##0";

const VI = {
  kinds: {
    sale: "Tiền hàng",
    shipping: "Phí vận chuyển",
    platform_fee: "Phí sàn",
    tax_withheld: "Thuế khấu trừ",
    refund: "Hoàn tiền người mua",
    payout: "Chi trả",
    payout_reversal: "Chi trả hoàn lại",
    payout_settlement: "Ngân hàng đã chi",
  } satisfies Record<TransactionKind, string>,
  statement: "Sao kê",
  summary: "Tổng hợp",
  lines: "Chi tiết",
  producer: "Chủ thể",
  taxCode: "Mã số thuế",
  month: "Tháng",
  opening: "Số dư đầu tháng",
  closing: "Số dư cuối tháng",
  vat: "Thuế GTGT đã khấu trừ",
  pit: "Thuế TNCN đã khấu trừ",
  goods: "Doanh thu hàng hóa (trừ hoàn tiền)",
  rates: "Căn cứ khấu trừ",
  notVerified: "mức thuế chưa được đối chiếu với văn bản",
  day: "Ngày",
  kind: "Nội dung",
  reference: "Đơn hàng, đợt chi",
  amount: "Số tiền (đồng)",
  balance: "Số dư (đồng)",
  nothing: "Không có giao dịch trong tháng",
  page: "Trang",
  position: "STT",
  account: "Số tài khoản",
  holder: "Tên người thụ hưởng",
  bank: "Ngân hàng",
  bin: "Mã BIN",
  note: "Nội dung chuyển khoản",
  none: "không có",
};

const EN: typeof VI = {
  kinds: {
    sale: "Goods",
    shipping: "Shipping",
    platform_fee: "Platform fee",
    tax_withheld: "Tax withheld",
    refund: "Refund to the buyer",
    payout: "Payout",
    payout_reversal: "Payout taken back",
    payout_settlement: "Paid by the bank",
  },
  statement: "Statement",
  summary: "Summary",
  lines: "Details",
  producer: "Producer",
  taxCode: "Tax code",
  month: "Month",
  opening: "Balance at the start",
  closing: "Balance at the end",
  vat: "VAT withheld",
  pit: "Personal income tax withheld",
  goods: "Goods sold, less refunds",
  rates: "Withheld under",
  notVerified: "rates not yet compared with the text of the law",
  day: "Date",
  kind: "What",
  reference: "Order, payout batch",
  amount: "Amount (đồng)",
  balance: "Balance (đồng)",
  nothing: "No transactions in this month",
  page: "Page",
  position: "No.",
  account: "Account number",
  holder: "Account holder",
  bank: "Bank",
  bin: "BIN",
  note: "Transfer note",
  none: "none",
};

export type Words = typeof VI;

const WORDS: Record<Language, Words> = { vi: VI, en: EN };

export const wordsIn = (language: Language): Words => WORDS[language];

/** `120.000` or `120,000`. */
export function writtenVnd(amountVnd: number, language: Language): string {
  return new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-US").format(amountVnd);
}

/** `11/2026` of `2026-11`. */
export const writtenMonth = (month: string): string => writtenDay(month);

function citationOf(rates: CitedWithholdingRates, language: Language): string {
  const source = language === "vi" ? rates.sourceVi : rates.sourceEn;
  return rates.verified ? source : `${source} (${wordsIn(language).notVerified})`;
}

/** The law that tax was withheld under, as it is cited; a set that is gone stands by its id. */
export function citationsOf(ids: readonly string[], language: Language): string {
  return ids
    .map((id) => {
      const rates = WITHHOLDING_RATES.find((one) => one.id === id);
      return rates ? citationOf(rates, language) : id;
    })
    .join("; ");
}
