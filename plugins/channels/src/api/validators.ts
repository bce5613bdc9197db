import { z } from "@medusajs/framework/zod";
import { sentence } from "@ocop/ocop/http";
import { ITEM_OUTCOMES, RUN_KINDS } from "../modules/channels/rules/run";
import { LISTING_STATES } from "../modules/channels/rules/listing-state";

const MAX_PRODUCTS = 1_000;
const MAX_PAGE = 200;

const name = z
  .string()
  .trim()
  .min(1, sentence("ghi tên để nhận ra tài khoản", "write a name by which you know the account"))
  .max(100, sentence("ghi nhiều nhất 100 chữ cái", "write at most 100 letters"));
const settings = z.record(z.string().max(60), z.string().max(500));
const id = z.string().min(1).max(60);
const productIds = z
  .array(id)
  .min(1, sentence("chọn ít nhất một sản phẩm", "choose at least one product"))
  .max(
    MAX_PRODUCTS,
    sentence(`chọn nhiều nhất ${MAX_PRODUCTS} sản phẩm`, `choose at most ${MAX_PRODUCTS} products`),
  );

export const ConnectAccount = z
  .object({ adapter: id, name, settings: settings.default({}) })
  .strict();
export type ConnectAccountType = z.infer<typeof ConnectAccount>;

export const UpdateAccount = z
  .object({ name: name.optional(), settings: settings.optional(), paused: z.boolean().optional() })
  .strict();
export type UpdateAccountType = z.infer<typeof UpdateAccount>;

/** Where the channel sends the shop's owner back to: a page of ours. */
export const BeginSignIn = z.object({ redirect_url: z.string().url().max(2_000) }).strict();
export type BeginSignInType = z.infer<typeof BeginSignIn>;

/** The query with which the channel sent the shop's owner back, as it is. */
export const FinishSignIn = z
  .object({ query: z.record(z.string().max(100), z.string().max(4_000)) })
  .strict();
export type FinishSignInType = z.infer<typeof FinishSignIn>;

export const ChooseListings = z.object({ product_ids: productIds, wanted: z.boolean() }).strict();
export type ChooseListingsType = z.infer<typeof ChooseListings>;

/** `product_ids` null: everything that changed. */
export const StartRun = z
  .object({
    kind: z.enum(RUN_KINDS).default("publish"),
    dry_run: z.boolean().default(false),
    product_ids: productIds.nullable().default(null),
  })
  .strict();
export type StartRunType = z.infer<typeof StartRun>;

const page = {
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
  offset: z.coerce.number().int().min(0).default(0),
};

export const GetAccounts = z.object({ adapter: id.optional() }).strict();
export type GetAccountsType = z.infer<typeof GetAccounts>;

export const GetListings = z.object({ state: z.enum(LISTING_STATES).optional(), ...page }).strict();
export type GetListingsType = z.infer<typeof GetListings>;

export const GetRuns = z
  .object({ account_id: id.optional(), adapter: id.optional(), ...page })
  .strict();
export type GetRunsType = z.infer<typeof GetRuns>;

export const GetItems = z.object({ outcome: z.enum(ITEM_OUTCOMES).optional(), ...page }).strict();
export type GetItemsType = z.infer<typeof GetItems>;
