import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { BuyerMessage } from "./models/buyer-message";
import { OrderOrigin } from "./models/order-origin";
import { Consignment } from "./models/consignment";
import { ConsignmentAction } from "./models/consignment-action";
import { ConsignmentItem } from "./models/consignment-item";
import { OrderMessage } from "./models/order-message";
import { ProducerLogistics } from "./models/producer-logistics";
import { ProductDraft } from "./models/product-draft";
import type { MarketplaceSettings } from "./settings";

type ConsignmentColumns = Omit<InferTypeOf<typeof Consignment>, "items">;
type ItemColumns = Omit<InferTypeOf<typeof ConsignmentItem>, "consignment">;

/** A consignment to be made, with its lines. */
export type NewConsignment = Pick<
  ConsignmentColumns,
  | "code"
  | "order_id"
  | "producer_id"
  | "producer_name"
  | "producer_handle"
  | "shipping_option_id"
  | "channel_code"
  | "channel_reference"
  | "item_total_vnd"
  | "discount_vnd"
  | "shipping_vnd"
  | "total_vnd"
  | "placed_at"
  | "accept_by"
> & {
  items: Pick<
    ItemColumns,
    "line_item_id" | "product_id" | "title" | "quantity" | "amount_vnd" | "discount_vnd"
  >[];
};

/** Columns of a product draft that are written as one; JSON columns as values. */
export type DraftChanges = Partial<
  Record<
    | "product_id"
    | "state"
    | "content"
    | "pictures"
    | "published"
    | "reviews"
    | "submitted_at"
    | "published_revision"
    | "deleted_at",
    unknown
  >
>;

const DRAFT_JSON = ["content", "pictures", "published", "reviews"];

/** Reads and writes of the marketplace's own rows; every write goes through a workflow. */
class MarketplaceModuleService extends MedusaService({
  BuyerMessage,
  OrderOrigin,
  Consignment,
  ConsignmentAction,
  ConsignmentItem,
  OrderMessage,
  ProducerLogistics,
  ProductDraft,
}) {
  readonly settings: MarketplaceSettings;

  constructor(container: Record<string, unknown>, options: Partial<MarketplaceSettings> = {}) {
    super(container, options);
    const { storefrontUrl = "", bankTransfer = null } = options;
    this.settings = { storefrontUrl, bankTransfer };
  }

  /** Makes consignments with their lines, all or none; gives their ids. */
  @InjectManager()
  async createWithItems(
    rows: NewConsignment[],
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return this.createWithItems_(rows, context);
  }

  @InjectTransactionManager()
  protected async createWithItems_(
    rows: NewConsignment[],
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    const created = await this.createConsignments(
      rows.map(({ items: _items, ...row }) => row),
      context,
    );
    const ids = new Map(created.map(({ code, id }) => [code, id]));
    await this.createConsignmentItems(
      rows.flatMap(({ code, items }) =>
        items.map((item) => ({ ...item, consignment_id: ids.get(code) })),
      ),
      context,
    );
    return created.map(({ id }) => id);
  }

  /**
   * Writes a product draft if it still is at the revision that the writer saw, and counts it on; says
   * whether it was. `bumps` false leaves the revision: pictures are no words that two devices type.
   */
  @InjectManager()
  @InjectTransactionManager()
  async writeProductDraft(
    { id, revision, bumps = true }: { id: string; revision: number; bumps?: boolean },
    changes: DraftChanges,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<boolean> {
    const names = Object.keys(changes) as (keyof DraftChanges)[];
    const values = names.map((name) =>
      DRAFT_JSON.includes(name) && changes[name] !== null
        ? JSON.stringify(changes[name])
        : changes[name],
    );
    const rows = await context.transactionManager?.execute<{ id: string }[]>(
      `update ocop_product_draft set ${names.map((name) => `"${name}" = ?, `).join("")}
         revision = revision + ?, updated_at = now()
       where id = ? and revision = ? and deleted_at is null returning id`,
      [...values, bumps ? 1 : 0, id, revision],
    );
    return rows?.length === 1;
  }
}

export default MarketplaceModuleService;
