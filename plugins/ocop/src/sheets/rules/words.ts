import type { LEGAL_FORMS } from "../../modules/ocop/models/producer";
import type { AssessmentKind, AuthorityLevel } from "../../modules/ocop/rules/rule-set";
import type { SheetLanguage } from "./sheet-column";
import { foldText } from "./text";

export type LegalForm = (typeof LEGAL_FORMS)[number];

type WordList<Code extends string> = Record<
  Code,
  Record<SheetLanguage, string> & { also: readonly string[] }
>;

const LEGAL_FORM_WORDS: WordList<LegalForm> = {
  cooperative: { vi: "Hợp tác xã", en: "Cooperative", also: ["HTX"] },
  cooperative_group: { vi: "Tổ hợp tác", en: "Cooperative group", also: ["THT"] },
  enterprise: {
    vi: "Doanh nghiệp",
    en: "Enterprise",
    also: ["DN", "Công ty", "Doanh nghiệp nhỏ và vừa", "Company", "Small or medium enterprise"],
  },
  farm: { vi: "Trang trại", en: "Farm", also: ["Chủ trang trại"] },
  household: {
    vi: "Hộ kinh doanh",
    en: "Household",
    also: ["HKD", "Hộ", "Hộ sản xuất", "Hộ kinh doanh có đăng ký", "Household business"],
  },
  association: { vi: "Hội, hiệp hội", en: "Association", also: ["Hội", "Hiệp hội"] },
  operating_centre: {
    vi: "Trung tâm điều hành",
    en: "Operating centre",
    also: ["Trung tâm", "Operating center"],
  },
};

const AUTHORITY_WORDS: WordList<AuthorityLevel> = {
  district: { vi: "Huyện", en: "District", also: ["Cấp huyện", "UBND huyện"] },
  province: { vi: "Tỉnh", en: "Province", also: ["Cấp tỉnh", "UBND tỉnh", "Chủ tịch UBND tỉnh"] },
  ministry: { vi: "Bộ", en: "Ministry", also: ["Trung ương", "Cấp trung ương", "Centre"] },
};

const KIND_WORDS: WordList<AssessmentKind> = {
  first: { vi: "Lần đầu", en: "First", also: ["Đánh giá lần đầu", "First time"] },
  upgrade: { vi: "Nâng hạng", en: "Upgrade", also: ["Đánh giá nâng hạng"] },
  re_evaluation: { vi: "Đánh giá lại", en: "Re-evaluation", also: ["Reevaluation"] },
};

function readerOf<Code extends string>(list: WordList<Code>): (text: string) => Code | null {
  const codes = new Map<string, Code>();
  for (const code of Object.keys(list) as Code[]) {
    const { vi, en, also } = list[code];
    for (const word of [code, vi, en, ...also]) codes.set(foldText(word), code);
  }
  return (text) => codes.get(foldText(text)) ?? null;
}

/** The code of a legal form written as a word in either language, or as the code itself. */
export const legalFormOf = readerOf(LEGAL_FORM_WORDS);
export const authorityLevelOf = readerOf(AUTHORITY_WORDS);
export const assessmentKindOf = readerOf(KIND_WORDS);

export const legalFormWord = (code: LegalForm, language: SheetLanguage) =>
  LEGAL_FORM_WORDS[code][language];
export const authorityWord = (code: AuthorityLevel, language: SheetLanguage) =>
  AUTHORITY_WORDS[code][language];
export const kindWord = (code: AssessmentKind, language: SheetLanguage) =>
  KIND_WORDS[code][language];

/** Every legal form in words, for a sentence that lists them. */
export const legalFormsInWords = (language: SheetLanguage) =>
  Object.values(LEGAL_FORM_WORDS)
    .map((words) => words[language])
    .join("; ");
