import type { StockLine } from "../rules/stock-demand";

/** The fields of Medusa's cart that its completion reads, as far as stock is concerned. */
type CartItem = {
  quantity: number;
  title?: string;
  product_title?: string | null;
  variant_title?: string | null;
  variant?: {
    manage_inventory?: boolean;
    allow_backorder?: boolean;
    inventory_items?: {
      inventory_item_id: string;
      required_quantity: number;
      inventory?: {
        location_levels?: {
          location_id: string;
          stocked_quantity: number;
          reserved_quantity: number;
          stock_locations?: { sales_channels?: ({ id: string } | null)[] }[];
        }[];
      };
    }[];
  } | null;
};

export type StockCart = {
  completed_at?: string | Date | null;
  sales_channel_id: string;
  items?: CartItem[];
};

/** The lines of a cart whose stock counts, with the levels that its sales channel may use. */
export function stockLinesOf({ items = [], sales_channel_id }: StockCart): StockLine[] {
  return items.flatMap(({ variant, quantity, ...item }) => {
    if (!variant?.manage_inventory || variant.allow_backorder) return [];
    const parts = (variant.inventory_items ?? []).map((part) => ({
      inventoryItemId: part.inventory_item_id,
      requiredQuantity: Number(part.required_quantity),
      levels: (part.inventory?.location_levels ?? [])
        .filter(({ stock_locations: places = [] }) =>
          places.some((place) =>
            place.sales_channels?.some((channel) => channel?.id === sales_channel_id),
          ),
        )
        .map((level) => ({
          locationId: level.location_id,
          available: Number(level.stocked_quantity) - Number(level.reserved_quantity),
        })),
    }));
    return [{ title: item.product_title ?? item.title ?? "", quantity: Number(quantity), parts }];
  });
}
