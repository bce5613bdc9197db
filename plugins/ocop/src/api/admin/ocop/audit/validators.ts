import { z } from "@medusajs/framework/zod";
import { isCivilDate } from "../../../../modules/ocop/rules/civil-date";
import { listQuery } from "../fields";

const MAX_ID_LENGTH = 100;

const day = z.string().refine(isCivilDate, {
  message: "Ghi ngày có trong lịch, ví dụ 2025-10-15. / Write a day, for example 2025-10-15.",
});

const names = z
  .string()
  .regex(/^[a-z_]+(?:,[a-z_]+)*$/, {
    message: "names with commas between, such as producer,recall",
  })
  .transform((text) => text.split(","));

const ACTOR_TYPES = ["staff", "producer", "public", "system", "unknown"] as const;

const record = z
  .string()
  .regex(/^(?:registered_product|producer):\w+$/, {
    message: "record is registered_product:<id> or producer:<id>",
  })
  .transform((text) => {
    const [entity, id = ""] = text.split(":");
    return {
      entity: entity === "producer" ? ("producer" as const) : ("registered_product" as const),
      id,
    };
  });

/** What narrows the log; `at_from` and `at_until` are `from` and `to` as the admin's tables say it. */
const filters = {
  entity: names.optional(),
  entity_id: z.string().min(1).max(MAX_ID_LENGTH).optional(),
  actor_id: z.string().min(1).max(MAX_ID_LENGTH).optional(),
  actor_type: names.pipe(z.array(z.enum(ACTOR_TYPES))).optional(),
  from: day.optional(),
  to: day.optional(),
  at_from: day.optional(),
  at_until: day.optional(),
  record: record.optional(),
};

const inTableWords = <
  Query extends { from?: string; to?: string; at_from?: string; at_until?: string },
>({
  at_from,
  at_until,
  ...query
}: Query) => ({ ...query, from: query.from ?? at_from, to: query.to ?? at_until });

const { limit, offset } = listQuery;

export const AdminGetAudit = z
  .object({ ...filters, limit, offset })
  .strict()
  .transform(inTableWords);

export type AdminGetAuditType = z.infer<typeof AdminGetAudit>;

export const AdminExportAudit = z
  .object({ ...filters, language: z.enum(["vi", "en"]).default("vi") })
  .strict()
  .transform(inTableWords);

export type AdminExportAuditType = z.infer<typeof AdminExportAudit>;
