import type { Language } from "./language";
import { formatCount } from "./translate";

/** A civil date with the precision of its source; the date is the earliest possible day. */
export interface DatedFact {
  date: string;
  precision: "day" | "month" | "year";
}

export type NetUnit = "g" | "ml" | "piece";

/** How one language writes money, dates and amounts. */
export interface Format {
  /** Whole đồng: 85.000 ₫ in Vietnamese, 85,000 ₫ in English. */
  money: (amountVnd: number) => string;
  count: (count: number) => string;
  /** A civil date `YYYY-MM-DD`: 15/10/2028 or 15 October 2028. */
  date: (civilDate: string) => string;
  /** A date no more precise than its source: 15/10/2028, tháng 6/2024, năm 2025. */
  dated: (fact: DatedFact) => string;
  /** An instant as the clock in Viet Nam shows it: 15:30 ngày 25/11/2026, 15:30 on 25 November 2026. */
  moment: (instant: string) => string;
  /** A net amount: 250 g, 1,5 kg, 500 ml, 1 l. Pieces have no words here. */
  amount: (quantity: number, unit: "g" | "ml") => string;
}

const ENGLISH_MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
/** Viet Nam's time is seven hours ahead the whole year. */
const VIETNAM_OFFSET_MILLISECONDS = 7 * 3_600_000;
const NO_BREAK = "\u00a0";

/** The formats of a language; by hand, so that server and browser always write the same. */
export function createFormat(language: Language): Format {
  const isVietnamese = language === "vi";
  const count = (value: number) => formatCount(language, value);
  const dated = ({ date, precision }: DatedFact) => {
    const [year = "", month = "", day = ""] = date.slice(0, 10).split("-");
    const monthName = ENGLISH_MONTHS[Number(month) - 1] ?? month;
    if (precision === "year") return isVietnamese ? `năm${NO_BREAK}${year}` : year;
    if (precision === "month") {
      return isVietnamese ? `tháng${NO_BREAK}${Number(month)}/${year}` : `${monthName} ${year}`;
    }
    return isVietnamese ? `${day}/${month}/${year}` : `${Number(day)} ${monthName} ${year}`;
  };
  return {
    money: (amountVnd) => `${count(amountVnd)}${NO_BREAK}₫`,
    count,
    date: (civilDate) => dated({ date: civilDate, precision: "day" }),
    dated,
    moment: (instant) => {
      const local = new Date(Date.parse(instant) + VIETNAM_OFFSET_MILLISECONDS).toISOString();
      const day = dated({ date: local, precision: "day" });
      return `${local.slice(11, 16)} ${isVietnamese ? "ngày" : "on"} ${day}`;
    },
    amount: (quantity, unit) => {
      const isLarge = quantity >= 1000;
      const value = isLarge ? Math.round(quantity / 10) / 100 : quantity;
      const text = String(value).replace(".", isVietnamese ? "," : ".");
      const largeUnit = unit === "g" ? "kg" : "l";
      return `${text}${NO_BREAK}${isLarge ? largeUnit : unit}`;
    },
  };
}
