import type { Language } from "~/i18n/language";
import { formatCount } from "~/i18n/translate";
import type { Say } from "~/i18n/part-words";

import type { Metric, PaceStatus } from "./figure";
import type { programmeWords } from "./words";

type ProgrammeKey = keyof (typeof programmeWords)["vi"];
export type SayProgramme = Say<ProgrammeKey>;

const NO_BREAK = "\u00a0";

/** A share in per cent as the language writes it, to one decimal where it has one: 36,4 %, 36.4%. */
export function writtenPercent(language: Language, percent: number): string {
  const whole = Math.trunc(percent);
  const tenths = Math.round((percent - whole) * 10);
  const isVietnamese = language === "vi";
  const decimals = tenths === 0 ? "" : `${isVietnamese ? "," : "."}${tenths}`;
  return `${formatCount(language, whole)}${decimals}${isVietnamese ? NO_BREAK : ""}%`;
}

/** A value in the metric's unit: 36,4 %, 12 sản phẩm. */
export function writtenValue(
  { language, say }: { language: Language; say: SayProgramme },
  { unit }: Pick<Metric, "unit">,
  value: number,
): string {
  if (unit === "percent") return writtenPercent(language, value);
  return say(unit, { count: value });
}

/** A month on an axis: 11/26. */
export function shortMonth(date: string): string {
  return `${Number(date.slice(5, 7))}/${date.slice(2, 4)}`;
}

/** The status by its pace, and the tone of its chip; the words always say it too. */
export const STATUS_TONES: Record<PaceStatus, "terrace" | "sea" | "sun" | "clay"> = {
  reached: "terrace",
  on_pace: "sea",
  push: "sun",
  slow: "clay",
  falling: "clay",
};

/** Marks that tell the states apart without colour. */
export const STATUS_MARKS: Record<PaceStatus, string> = {
  reached: "✓",
  on_pace: "→",
  push: "↗",
  slow: "…",
  falling: "↓",
};
