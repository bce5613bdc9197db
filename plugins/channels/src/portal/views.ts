import type { ChannelAdapter } from "../contract/adapter";
import type { Cell, MatrixRow } from "./matrix";

/** A channel as the portal names it. */
export function channelView(adapter: ChannelAdapter) {
  const { id, name, delivery, channelCode } = adapter;
  const has_links = adapter.delivery === "pack" && adapter.hasLinks;
  return { id, name, delivery, channel_code: channelCode, has_links };
}

function cellView({ channel, readiness, listing }: Cell) {
  return { channel, listing, ...readiness };
}

/** A product with its cells; `sizes` name what issues call by the seller's code. */
export function rowView({ product, cells, ready, eligible }: MatrixRow) {
  return {
    ...{ id: product.id, title: product.title, handle: product.handle },
    registered_product_id: product.registeredProductId,
    picture: product.pictures[0]?.url ?? null,
    sizes: product.variants.map(({ id, sku, title }) => ({ id, sku, title })),
    ...{ ready, eligible },
    cells: cells.map(cellView),
  };
}
