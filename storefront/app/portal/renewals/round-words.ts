import type { Language } from "~/i18n/language";

const CODE = /^(province|centre)-(\d{4})-(\d+)$/;

/** A round in words: `province-2027-1` is đợt 1 năm 2027 của tỉnh. */
export function roundWords(language: Language, code: string): string {
  const [, level, year, number] = CODE.exec(code) ?? [];
  if (level === undefined) return code;
  if (language === "vi") {
    return `đợt ${number} năm ${year} của ${level === "province" ? "tỉnh" : "trung ương"}`;
  }
  return `round ${number} of ${year}, ${level === "province" ? "the province" : "the centre"}`;
}
