import { z } from "@medusajs/framework/zod";
import { LISTING_STATES } from "../../../../modules/channels/rules/listing-state";

const filters = {
  channel: z.string().max(60).optional(),
  commune: z.string().max(10).optional(),
  set: z.coerce.number().int().min(1).max(26).optional(),
  sector: z.string().max(60).optional(),
  q: z.string().trim().max(200).optional(),
  without_evidence: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional(),
};

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
};

export const AdminGetChannelListings = z
  .object({
    state: z.enum(LISTING_STATES).optional(),
    issue: z.string().max(100).optional(),
    q: filters.q,
    ...page,
  })
  .strict();
export type AdminGetChannelListingsType = z.infer<typeof AdminGetChannelListings>;

export const AdminGetReady = z.object({ ...filters, ...page }).strict();
export type AdminGetReadyType = z.infer<typeof AdminGetReady>;

export const AdminExportReady = z
  .object({ ...filters, language: z.enum(["vi", "en"]).default("vi") })
  .strict();
export type AdminExportReadyType = z.infer<typeof AdminExportReady>;

export const MAX_PRODUCERS = 200;

export const AdminWriteMessages = z
  .object({
    channel: z.string().max(60),
    producer_ids: z.array(z.string().max(100)).min(1).max(MAX_PRODUCERS),
    force: z.boolean().default(false),
    /** Only says what would be sent. */
    preview: z.boolean().default(false),
  })
  .strict();
