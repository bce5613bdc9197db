import { z } from "@medusajs/framework/zod";
import { CERTIFICATION_STATUSES } from "../../../../modules/ocop/rules/certification-status";
import type { Star } from "../../../../modules/ocop/rules/star";
import { oneOrMore, unitCodes } from "../fields";

const language = z.enum(["vi", "en"]).default("vi");

export const AdminExportRegister = z.object({ language, unit_code: unitCodes.optional() }).strict();

export type AdminExportRegisterType = z.infer<typeof AdminExportRegister>;

export const AdminExportCertifications = z
  .object({
    language,
    unit_code: unitCodes.optional(),
    status: oneOrMore(CERTIFICATION_STATUSES, "status").optional(),
    star: oneOrMore(["3", "4", "5"], "star")
      .transform((stars) => stars.map((star) => Number(star) as Star))
      .optional(),
  })
  .strict();

export type AdminExportCertificationsType = z.infer<typeof AdminExportCertifications>;
