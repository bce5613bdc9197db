import { z } from "@medusajs/framework/zod";
import { ROW_DIMENSIONS } from "../../../../figures/statements/rows";
import {
  DIMENSIONS,
  MEASURES,
  PERSONAL_DIMENSIONS,
} from "../../../../modules/ocop/rules/figures/metric";
import { sentence } from "../../../../sentence";
import { choiceField, choicesQuery, civilDateField } from "../../../monitoring-fields";

const MAX_KEY_LENGTH = 200;
const MAX_MONTHS = 36;

const instant = z
  .string()
  .refine(
    (text) => /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)),
    {
      message: sentence(
        "cần một thời điểm, ví dụ 2026-11-30T17:00:00Z",
        "needs an instant, such as 2026-11-30T17:00:00Z",
      ),
    },
  );
const planCode = z.string().regex(/^[a-z0-9-]{1,80}$/, {
  message: sentence("cần mã kế hoạch, ví dụ 69-kh-ubnd-2024", "needs the code of a plan"),
});

/** Which day, as known when, by which plan. */
const moment = {
  date: civilDateField.optional(),
  known_at: instant.optional(),
  plan: planCode.optional(),
};

export const AdminGetFigures = z.object({ ...moment, compare: civilDateField.optional() }).strict();
export type AdminGetFiguresType = z.infer<typeof AdminGetFigures>;

const report = {
  ...moment,
  compare: civilDateField.optional(),
  breakdown: choicesQuery([...DIMENSIONS, ...PERSONAL_DIMENSIONS]),
};
export const AdminGetFigure = z.object(report).strict();
export type AdminGetFigureType = z.infer<typeof AdminGetFigure>;

export const AdminGetFigureFile = z
  .object({ ...report, language: choiceField(["vi", "en"]).default("vi") })
  .strict();
export type AdminGetFigureFileType = z.infer<typeof AdminGetFigureFile>;

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
};
const cell = {
  dimension: choiceField(ROW_DIMENSIONS).optional(),
  key: z.string().max(MAX_KEY_LENGTH).default(""),
};

export const AdminGetFigureRows = z
  .object({
    ...moment,
    ...cell,
    ...page,
    measure: choiceField(MEASURES).default("denominator"),
  })
  .strict();
export type AdminGetFigureRowsType = z.infer<typeof AdminGetFigureRows>;

export const AdminGetFigureMissing = z.object({ ...moment, ...cell, ...page }).strict();
export type AdminGetFigureMissingType = z.infer<typeof AdminGetFigureMissing>;

export const AdminGetFigureTrend = z
  .object({ ...moment, months: z.coerce.number().int().min(1).max(MAX_MONTHS).default(12) })
  .strict();
export type AdminGetFigureTrendType = z.infer<typeof AdminGetFigureTrend>;

export const AdminGetFigureChanges = z
  .object({
    date: civilDateField,
    since: instant,
    known_at: instant.optional(),
    limit: page.limit,
  })
  .strict();
export type AdminGetFigureChangesType = z.infer<typeof AdminGetFigureChanges>;
