import { z } from "@medusajs/framework/zod";
import { ASSESSMENT_LEVELS } from "../../../../modules/ocop/rules/assessment";
import { ASSESSMENT_KINDS } from "../../../../modules/ocop/rules/rule-set";
import { sentence } from "../../../../sentence";
import { civilDate } from "../civil-date";

const HUNDREDTHS = 100;
const TOLERANCE = 1e-6;

/** Points with two decimals at most, as hundredths: 31.25 becomes 3125. */
const points = z
  .number({
    message: sentence("điểm là một số, ví dụ 31.25", "points are a number, such as 31.25"),
  })
  .refine((value) => Math.abs(value * HUNDREDTHS - Math.round(value * HUNDREDTHS)) < TOLERANCE, {
    message: sentence(
      "điểm có nhiều nhất hai chữ số thập phân, ví dụ 31.25",
      "points have two decimals at most, such as 31.25",
    ),
  })
  .transform((value) => Math.round(value * HUNDREDTHS));

const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .nullish()
    .transform((value) => value || null);

const LONGEST_COUNCIL = 30;

export const AdminRecordAssessment = z
  .object({
    kind: z.enum(ASSESSMENT_KINDS),
    level: z.enum(ASSESSMENT_LEVELS),
    assessed_on: civilDate,
    filed_on: civilDate.nullish().transform((date) => date ?? null),
    council: text(300),
    scores: z
      .array(
        z
          .object({
            member_name: z.string().trim().min(1).max(120),
            a: points,
            b: points,
            c: points,
          })
          .strict(),
      )
      .min(1)
      .max(LONGEST_COUNCIL),
    star_cap: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
      .nullish()
      .transform((rank) => rank ?? null),
    star_cap_reason: text(1000),
    note: text(2000),
    dossier_id: text(60),
  })
  .strict()
  .refine((body) => (body.star_cap === null) === (body.star_cap_reason === null), {
    path: ["star_cap_reason"],
    message: sentence(
      "mức sao tối đa và lý do đi cùng nhau: nêu tiêu chí dấu sao chưa đạt",
      "the most stars and the reason go together: name the starred minimum that was missed",
    ),
  });
export type AdminRecordAssessmentType = z.infer<typeof AdminRecordAssessment>;
