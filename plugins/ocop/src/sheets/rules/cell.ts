import type { DatePrecision } from "../../modules/ocop/rules/certification-status";
import { isCivilDate, type CivilDate } from "../../modules/ocop/rules/civil-date";
import type { AssessmentKind, AuthorityLevel } from "../../modules/ocop/rules/rule-set";
import type { Star } from "../../modules/ocop/rules/star";
import type { Parsed, Words } from "./problem";
import type { ColumnKey, SheetCell } from "./sheet-column";
import { cleanText } from "./text";
import {
  assessmentKindOf,
  authorityLevelOf,
  legalFormOf,
  legalFormsInWords,
  type LegalForm,
} from "./words";

/** A date of a cell; `date` is its earliest day. */
export type SheetDate = { date: CivilDate; precision: DatePrecision };

/** What the cells of each column are read as. */
export type CellValues = {
  producer_name: string;
  legal_form: LegalForm;
  tax_code: string;
  unit_code: string;
  legacy_place: string;
  product_name: string;
  product_set: number;
  star: Star;
  decision_number: string;
  issued_on: SheetDate;
  certificate_number: string;
  valid_until: SheetDate;
  authority_level: AuthorityLevel;
  kind: AssessmentKind;
  public_code: string;
};

const MAX_TEXT_LENGTH = 250;

/** A cell as text; null when nothing stands there. A number has no thousands separators. */
export function textOf(cell: SheetCell): string | null {
  if (cell === null) return null;
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : cleanText(String(cell));
  return text === "" ? null : text;
}

function text(what: Words): (written: string) => Parsed<string> {
  return (written) =>
    written.length <= MAX_TEXT_LENGTH
      ? { value: written }
      : {
          words: {
            vi: `${what.vi} cần ngắn hơn ${MAX_TEXT_LENGTH} ký tự.`,
            en: `${what.en} must be shorter than ${MAX_TEXT_LENGTH} characters.`,
          },
        };
}

const TAX_CODE = /^(?:\d{10}|\d{12}|\d{13})$/;

function taxCode(written: string): Parsed<string> {
  const digits = written.replace(/[\s.-]/g, "");
  if (TAX_CODE.test(digits)) return { value: digits };
  return {
    words: {
      vi: "Mã số thuế cần 10, 12 hoặc 13 chữ số, ví dụ 4300123456 hoặc 4300123456-001. Nếu mã bắt đầu bằng số 0, định dạng ô là văn bản.",
      en: "A tax code has 10, 12 or 13 digits, for example 4300123456 or 4300123456-001. If it starts with 0, format the cell as text.",
    },
  };
}

function unitCode(written: string): Parsed<string> {
  if (/^\d{5}$/.test(written)) return { value: written };
  return {
    words: {
      vi: "Mã xã cần 5 chữ số, ví dụ 21548 (xem trang Danh mục của tệp mẫu).",
      en: "A commune code has 5 digits, for example 21548 (see the sheet Lists of the template).",
    },
  };
}

const PRODUCT_SETS = 26;

function productSet(written: string): Parsed<number> {
  const number = /^\d{1,2}$/.test(written) ? Number(written) : 0;
  if (number >= 1 && number <= PRODUCT_SETS) return { value: number };
  return {
    words: {
      vi: "Số bộ sản phẩm cần từ 1 đến 26, ví dụ 10 (xem trang Danh mục của tệp mẫu).",
      en: "A product set number goes from 1 to 26, for example 10 (see the sheet Lists of the template).",
    },
  };
}

const STARS: Record<string, Star> = { "3": 3, "4": 4, "5": 5 };

function star(written: string): Parsed<Star> {
  const value = STARS[written.replace(/\s*(?:sao|stars?)$/i, "")];
  if (value !== undefined) return { value };
  return {
    words: {
      vi: "Số sao cần là 3, 4 hoặc 5, ví dụ 4.",
      en: "Stars are 3, 4 or 5, for example 4.",
    },
  };
}

/** Day, month and year as they are written in Viet Nam, or as in a database. */
const DATE_FORMS: { form: RegExp; precision: DatePrecision }[] = [
  { form: /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/, precision: "day" },
  { form: /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/, precision: "day" },
  { form: /^(?<month>\d{1,2})[/-](?<year>\d{4})$/, precision: "month" },
  { form: /^(?<year>\d{4})-(?<month>\d{1,2})$/, precision: "month" },
  { form: /^(?<year>\d{4})$/, precision: "year" },
];

function date(what: Words): (written: string) => Parsed<SheetDate> {
  return (written) => {
    for (const { form, precision } of DATE_FORMS) {
      const { year, month = "1", day = "1" } = form.exec(written)?.groups ?? {};
      if (year === undefined) continue;
      const civil = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      if (isCivilDate(civil)) return { value: { date: civil, precision } };
    }
    return {
      words: {
        vi: `${what.vi} cần là một ngày có trên lịch, viết ngày/tháng/năm, ví dụ 15/10/2025.`,
        en: `${what.en} must be a day of the calendar, written day/month/year, for example 15/10/2025.`,
      },
    };
  };
}

function oneOf<Code>(
  read: (written: string) => Code | null,
  words: Words,
): (written: string) => Parsed<Code> {
  return (written) => {
    const value = read(written);
    return value === null ? { words } : { value };
  };
}

function publicCode(written: string): Parsed<string> {
  const code = written.toUpperCase().replace(/[\s-]/g, "");
  if (/^[0-9A-Z]{16}$/.test(code)) return { value: code };
  return {
    words: {
      vi: "Mã tra cứu cần 16 chữ và số như trong tệp đã xuất, ví dụ 7K3M9QZX2C4D5E6F; để trống nếu là công nhận mới.",
      en: "A public code has 16 letters and digits as exported, for example 7K3M9QZX2C4D5E6F; leave it empty for a new recognition.",
    },
  };
}

/** How the text of a cell of each column is read. */
export const CELL_READERS: {
  [Key in ColumnKey]: (written: string) => Parsed<CellValues[Key]>;
} = {
  producer_name: text({ vi: "Tên chủ thể", en: "The producer's name" }),
  legal_form: oneOf(legalFormOf, {
    vi: `Loại hình cần là một trong: ${legalFormsInWords("vi")}. Ví dụ Hợp tác xã.`,
    en: `The legal form is one of: ${legalFormsInWords("en")}. For example Cooperative.`,
  }),
  tax_code: taxCode,
  unit_code: unitCode,
  legacy_place: text({ vi: "Địa danh cũ", en: "The former place" }),
  product_name: text({ vi: "Tên sản phẩm", en: "The product's name" }),
  product_set: productSet,
  star,
  decision_number: text({ vi: "Số quyết định", en: "The decision number" }),
  issued_on: date({ vi: "Ngày quyết định", en: "The decision date" }),
  certificate_number: text({ vi: "Số giấy chứng nhận", en: "The certificate number" }),
  valid_until: date({ vi: "Có hiệu lực đến", en: "Valid until" }),
  authority_level: oneOf(authorityLevelOf, {
    vi: "Cấp công nhận cần là Huyện, Tỉnh hoặc Bộ, ví dụ Tỉnh.",
    en: "The authority level is District, Province or Ministry, for example Province.",
  }),
  kind: oneOf(assessmentKindOf, {
    vi: "Hình thức đánh giá cần là Lần đầu, Nâng hạng hoặc Đánh giá lại, ví dụ Lần đầu.",
    en: "The assessment kind is First, Upgrade or Re-evaluation, for example First.",
  }),
  public_code: publicCode,
};
