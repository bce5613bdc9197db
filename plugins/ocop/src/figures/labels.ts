import {
  CHANNEL_KIND_WORDS,
  EVENT_KIND_WORDS,
  SUPPORT_KIND_WORDS,
} from "../modules/ocop/rules/figures/words";
import type { Words } from "../modules/ocop/rules/dossier/words";
import { LEGAL_FORMS } from "../modules/ocop/models/producer";
import type { Dimension } from "../modules/ocop/rules/figures/metric";
import { legalFormWord } from "../sheets/rules/words";
import type { FigureDatabase } from "./figure-database";

/** Gives the words for a key of a dimension, as pages and files show it. */
export type Labels = (dimension: Dimension, key: string) => Words;

const NAMES = `
select 'commune' as dimension, code as key, full_name as vi, full_name as en
  from ocop_administrative_unit where deleted_at is null
union all select 'sector', code, name_vi, name_en from ocop_sector where deleted_at is null
union all select 'group', code, name_vi, name_en from ocop_product_group where deleted_at is null
union all select 'set', number::text, name_vi, name_en from ocop_product_set where deleted_at is null
union all select 'channel', code, name_vi, name_en from ocop_channel where deleted_at is null`;

const FIXED: Partial<Record<Dimension, Record<string, Words>>> = {
  star: {
    3: { vi: "3 sao", en: "3 stars" },
    4: { vi: "4 sao", en: "4 stars" },
    5: { vi: "5 sao", en: "5 stars" },
    "": { vi: "Chưa có sao", en: "No star yet" },
  },
  craft_village: { "": { vi: "Không thuộc làng nghề", en: "Not in a craft village" } },
  channel_kind: CHANNEL_KIND_WORDS,
  event_kind: EVENT_KIND_WORDS,
  support_kind: SUPPORT_KIND_WORDS,
  legal_form: Object.fromEntries(
    LEGAL_FORMS.map((form) => [
      form,
      { vi: legalFormWord(form, "vi"), en: legalFormWord(form, "en") },
    ]),
  ),
  gender: {
    female: { vi: "Nữ", en: "Female" },
    male: { vi: "Nam", en: "Male" },
    other: { vi: "Khác", en: "Other" },
  },
  disability: {
    yes: { vi: "Người khuyết tật", en: "With a disability" },
    no: { vi: "Không khuyết tật", en: "Without a disability" },
  },
};
const UNKNOWN: Words = { vi: "Chưa rõ", en: "Not stated" };

/** The words of today for every key. */
export async function readLabels(database: FigureDatabase): Promise<Labels> {
  const rows = await database<{ dimension: Dimension; key: string } & Words>(NAMES, {});
  const named = new Map(
    rows.map(({ dimension, key, vi, en }) => [`${dimension} ${key}`, { vi, en }]),
  );
  return (dimension, key) =>
    FIXED[dimension]?.[key] ??
    named.get(`${dimension} ${key}`) ??
    (key === "" ? UNKNOWN : { vi: key, en: key });
}
