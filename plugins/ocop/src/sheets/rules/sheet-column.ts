import { foldText } from "./text";

export type SheetLanguage = "vi" | "en";

/** A cell as the readers give it; dates are midnight in UTC. */
export type SheetCell = string | number | boolean | Date | null;

export type ColumnKey =
  | "producer_name"
  | "legal_form"
  | "tax_code"
  | "unit_code"
  | "legacy_place"
  | "product_name"
  | "product_set"
  | "star"
  | "decision_number"
  | "issued_on"
  | "certificate_number"
  | "valid_until"
  | "authority_level"
  | "kind"
  | "public_code";

export type SheetColumn = {
  key: ColumnKey;
  vi: string;
  en: string;
  /** Must be filled in for a recognition that the register does not know yet. */
  required: boolean;
  /** What the template's example row holds. */
  example: Record<SheetLanguage, string>;
  /** Width in the template, in characters. */
  width: number;
};

const same = (text: string) => ({ vi: text, en: text });

/** The columns of a list of recognitions, as it is imported and exported. */
export const SHEET_COLUMNS: readonly SheetColumn[] = [
  {
    key: "producer_name",
    vi: "Tên chủ thể",
    en: "Producer",
    required: true,
    example: same("Ví dụ: Hợp tác xã Tỏi Mẫu"),
    width: 36,
  },
  {
    key: "legal_form",
    vi: "Loại hình",
    en: "Legal form",
    required: true,
    example: { vi: "Hợp tác xã", en: "Cooperative" },
    width: 20,
  },
  {
    key: "tax_code",
    vi: "Mã số thuế",
    en: "Tax code",
    required: false,
    example: same("4300123456"),
    width: 16,
  },
  {
    key: "unit_code",
    vi: "Mã xã",
    en: "Commune code",
    required: true,
    example: same("21548"),
    width: 14,
  },
  {
    key: "legacy_place",
    vi: "Địa danh cũ",
    en: "Former place",
    required: false,
    example: same("xã An Vĩnh, huyện Lý Sơn"),
    width: 26,
  },
  {
    key: "product_name",
    vi: "Tên sản phẩm",
    en: "Product",
    required: true,
    example: same("Ví dụ: Tỏi mẫu"),
    width: 30,
  },
  {
    key: "product_set",
    vi: "Số bộ sản phẩm",
    en: "Product set number",
    required: true,
    example: same("10"),
    width: 16,
  },
  { key: "star", vi: "Số sao", en: "Stars", required: true, example: same("4"), width: 9 },
  {
    key: "decision_number",
    vi: "Số quyết định",
    en: "Decision number",
    required: true,
    example: same("1234/QĐ-UBND"),
    width: 20,
  },
  {
    key: "issued_on",
    vi: "Ngày quyết định",
    en: "Decision date",
    required: true,
    example: same("15/10/2025"),
    width: 16,
  },
  {
    key: "certificate_number",
    vi: "Số giấy chứng nhận",
    en: "Certificate number",
    required: false,
    example: same("01/2025/GCN-OCOP"),
    width: 20,
  },
  {
    key: "valid_until",
    vi: "Có hiệu lực đến",
    en: "Valid until",
    required: false,
    example: same("15/10/2028"),
    width: 16,
  },
  {
    key: "authority_level",
    vi: "Cấp công nhận",
    en: "Authority level",
    required: false,
    example: { vi: "Tỉnh", en: "Province" },
    width: 16,
  },
  {
    key: "kind",
    vi: "Hình thức đánh giá",
    en: "Assessment kind",
    required: false,
    example: { vi: "Lần đầu", en: "First" },
    width: 20,
  },
  {
    key: "public_code",
    vi: "Mã tra cứu",
    en: "Public code",
    required: false,
    example: same(""),
    width: 20,
  },
];

const BY_HEADER = new Map(
  SHEET_COLUMNS.flatMap((column) =>
    [column.key, column.vi, column.en].map((header) => [foldText(header), column] as const),
  ),
);

const COLUMN_OF_KEY = new Map(SHEET_COLUMNS.map((column) => [column.key, column]));

/** The column that a header names in either language, whatever its case and diacritics. */
export function columnOfHeader(header: string): SheetColumn | null {
  return BY_HEADER.get(foldText(header)) ?? null;
}

/** The header of a column, as the sheets that we write have it. */
export function headerOf(key: ColumnKey, language: SheetLanguage): string {
  return COLUMN_OF_KEY.get(key)?.[language] ?? key;
}
