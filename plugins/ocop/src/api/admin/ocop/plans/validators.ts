import { z } from "@medusajs/framework/zod";
import { CHANNEL_KINDS } from "../../../../modules/ocop/rules/channel";
import { METRIC_IDS } from "../../../../modules/ocop/rules/figures/metric";
import { sentence } from "../../../../sentence";
import { choiceField, civilDateField, nameField, optionalName } from "../../../monitoring-fields";

const MAX_TARGET = 1_000_000;
const number = z.number().int().min(0).max(MAX_TARGET);
const optionalDate = civilDateField.nullish().transform((date) => date ?? null);
const MAX_LISTED = 50;

export const AdminSavePlan = z
  .object({
    name_vi: nameField,
    name_en: nameField,
    number: optionalName,
    issued_on: optionalDate,
    starts_on: civilDateField,
    ends_on: civilDateField,
    unit_code: z
      .string()
      .regex(/^\d{5}$/, { message: "21548" })
      .nullish()
      .transform((code) => code ?? null),
    counted_kinds: z.array(choiceField(CHANNEL_KINDS)).min(1).max(CHANNEL_KINDS.length),
    counted_channels: z
      .array(z.string().regex(/^[a-z0-9-]{1,80}$/))
      .max(MAX_LISTED)
      .default([]),
    selling_days: z.number().int().min(1).max(730).default(90),
    targets: z
      .array(
        z
          .object({
            metric: choiceField(METRIC_IDS),
            baseline: number.nullish().transform((value) => value ?? null),
            target: number,
            due_on: civilDateField,
          })
          .strict(),
      )
      .max(METRIC_IDS.length)
      .refine((targets) => new Set(targets.map(({ metric }) => metric)).size === targets.length, {
        message: sentence("mỗi chỉ tiêu một mục tiêu", "one target for each figure"),
      })
      .default([]),
  })
  .strict();
export type AdminSavePlanType = z.infer<typeof AdminSavePlan>;
