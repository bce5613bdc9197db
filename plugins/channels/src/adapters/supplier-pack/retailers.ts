import type { BothLanguages } from "../../contract/adapter";
import type { Issue } from "../../contract/issue";

/** A paper that a chain wants with an offer, by its type in the register. */
export type PaperDemand = { type: string; severity: Issue["severity"] };

/** A chain of shops that takes offers, as data: a new one is an entry of `RETAILERS`. */
export type Retailer = {
  /** Code of the register's channel, and the name of its adapter. */
  code: string;
  name: BothLanguages;
  kind: "supermarket" | "convenience_store";
  papers: readonly PaperDemand[];
  /** What producers should know before they write to the chain. */
  note: BothLanguages;
};

const needed = (type: string): PaperDemand => ({ type, severity: "error" });
const advised = (type: string): PaperDemand => ({ type, severity: "advice" });

/**
 * What every chain asks: the papers of the producer, the declaration of quality and its test report
 * (Saigon Co.op: every product needs its declaration, quality standard and legal papers, SGGP). The
 * chains' own forms are not public.
 */
const PAPERS = [
  needed("business_registration"),
  needed("food_safety_certificate"),
  needed("quality_declaration"),
  needed("test_report"),
];
/** Co.opmart, GO! and Lotte Mart ask for stamps of traceability besides (Bà Rịa – Vũng Tàu, 6/2023). */
const WITH_STAMPS = [...PAPERS, needed("traceability"), advised("intellectual_property")];
const WITHOUT_STAMPS = [...PAPERS, advised("traceability"), advised("intellectual_property")];

const STAMPS_NOTE: BothLanguages = {
  vi: "Chuỗi này hỏi hợp đồng, hoá đơn và tem truy xuất nguồn gốc; thường có phí mở mã, chiết khấu cao và trả tiền sau.",
  en: "This chain asks for a contract, invoices and stamps of traceability; expect a fee for each code, a high discount and late payment.",
};
const NOTE: BothLanguages = {
  vi: "Hỏi trước về phí mở mã, chiết khấu, hàng trả lại và thời hạn trả tiền.",
  en: "Ask first about the fee for each code, the discount, returned goods and the time of payment.",
};
const same = (name: string): BothLanguages => ({ vi: name, en: name });

export const RETAILERS: readonly Retailer[] = [
  {
    code: "co-opmart",
    name: same("Co.opmart"),
    kind: "supermarket",
    papers: WITH_STAMPS,
    note: STAMPS_NOTE,
  },
  { code: "go", name: same("GO!"), kind: "supermarket", papers: WITH_STAMPS, note: STAMPS_NOTE },
  {
    code: "winmart",
    name: same("WinMart"),
    kind: "supermarket",
    papers: WITHOUT_STAMPS,
    note: NOTE,
  },
  {
    code: "mm-mega-market",
    name: same("MM Mega Market"),
    kind: "supermarket",
    papers: WITHOUT_STAMPS,
    note: NOTE,
  },
  {
    code: "lotte-mart",
    name: same("Lotte Mart"),
    kind: "supermarket",
    papers: WITH_STAMPS,
    note: STAMPS_NOTE,
  },
  {
    code: "bach-hoa-xanh",
    name: same("Bách Hoá Xanh"),
    kind: "convenience_store",
    papers: WITHOUT_STAMPS,
    note: NOTE,
  },
  {
    code: "winmart-plus",
    name: same("WinMart+"),
    kind: "convenience_store",
    papers: WITHOUT_STAMPS,
    note: NOTE,
  },
  {
    code: "circle-k",
    name: same("Circle K"),
    kind: "convenience_store",
    papers: WITHOUT_STAMPS,
    note: NOTE,
  },
];
