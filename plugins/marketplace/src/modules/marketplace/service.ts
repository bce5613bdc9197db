import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { BuyerMessage } from "./models/buyer-message";
import { Consignment } from "./models/consignment";
import { ConsignmentAction } from "./models/consignment-action";
import { ConsignmentItem } from "./models/consignment-item";
import { OrderMessage } from "./models/order-message";
import { ProducerLogistics } from "./models/producer-logistics";
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

/** Reads and writes of the marketplace's own rows; every write goes through a workflow. */
class MarketplaceModuleService extends MedusaService({
  BuyerMessage,
  Consignment,
  ConsignmentAction,
  ConsignmentItem,
  OrderMessage,
  ProducerLogistics,
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
}

export default MarketplaceModuleService;
