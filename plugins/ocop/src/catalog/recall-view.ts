import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { activeRecallsOn } from "../modules/ocop/rules/recall";

/** A recall as the shop's statement reads it, in both languages. */
export type ProductRecallRow = {
  lots: string[];
  reason_vi: string;
  reason_en: string | null;
  advice_vi: string;
  advice_en: string | null;
  announced_on: CivilDate;
  ended_on: CivilDate | null;
  agency: string | null;
  decision_number: string | null;
};

/** The recalls of the `chosen` as a JSON array: a part of the shop's one statement. */
export const RECALLS_OF_PRODUCTS = `
  select registered_product_id, json_agg(json_build_object('lots', lots, 'reason_vi', reason_vi,
    'reason_en', reason_en, 'advice_vi', advice_vi, 'advice_en', advice_en,
    'announced_on', announced_on, 'ended_on', ended_on, 'agency', agency,
    'decision_number', decision_number) order by created_at, id) as recalls
  from ocop_recall
  where registered_product_id in (select registered_product_id from chosen) and deleted_at is null
  group by registered_product_id`;

/** A recall for whoever has the product at home; no lots: every lot. */
export type RecallView = {
  lots: string[];
  reason: string;
  advice: string;
  announced_on: CivilDate;
  agency: string | null;
  decision_number: string | null;
};

/** The recalls that stand on a day, newest first, in English where asked and written, else Vietnamese. */
export function recallsOn(
  recalls: readonly ProductRecallRow[],
  asOf: CivilDate,
  locale: string | undefined,
): RecallView[] {
  const isEnglish = locale?.toLowerCase().startsWith("en") ?? false;
  return activeRecallsOn(recalls, asOf).map((recall) => ({
    lots: recall.lots,
    reason: (isEnglish && recall.reason_en) || recall.reason_vi,
    advice: (isEnglish && recall.advice_en) || recall.advice_vi,
    announced_on: recall.announced_on,
    agency: recall.agency,
    decision_number: recall.decision_number,
  }));
}
