import { readEvidencedProducers } from "@ocop/ocop/catalog";
import type { BothLanguages, ChannelAdapter } from "../../contract/adapter";
import type { ChannelProduct } from "../../contract/channel-product";
import { readChannelProducts, type ProductReader } from "../../products/read-channel-products";
import { readinessOf } from "../../readiness/readiness";
import { lastMessagesOf, type LastMessage } from "../messages/last-messages";
import { readListed } from "./listed";
import { readCandidates, type ReadyFilters } from "./ready-filters";

/** A producer with what it could have at a channel today and does not. */
export type ReadyRow = {
  producer: { id: string; name: string; handle: string; commune: string | null };
  channel: { id: string; name: BothLanguages };
  products: { id: string; handle: string; title: string }[];
  /** Whether a participation in a modern channel is evidenced today. */
  is_evidenced: boolean;
  last_message: LastMessage | null;
};

const PAGE_SIZE = 500;

/** A feed lists what is ready by itself: there is nothing to ask a producer for. */
export const isAskedFor = ({ delivery }: ChannelAdapter): boolean => delivery !== "feed";

/** What is only missing of an account is what the producer is asked to set up. */
function isReady(adapter: ChannelAdapter, product: ChannelProduct): boolean {
  const readiness = readinessOf(adapter, product, {});
  if (readiness.state === "not_eligible") return false;
  if (readiness.state === "ready") return true;
  return readiness.issues.every(
    ({ severity, field }) => severity !== "error" || field === "account",
  );
}

type Found = Omit<ReadyRow, "is_evidenced" | "last_message">;

function add(rows: Map<string, Found>, adapter: ChannelAdapter, product: ChannelProduct): void {
  const { id, name, handle, commune } = product.producer;
  const key = `${id} ${adapter.id}`;
  const row = rows.get(key) ?? {
    producer: { id, name, handle, commune: commune?.name ?? null },
    channel: { id: adapter.id, name: adapter.name },
    products: [],
  };
  row.products.push({ id: product.id, handle: product.handle, title: product.title.vi });
  rows.set(key, row);
}

const byName = (left: Found, right: Found) =>
  left.producer.name.localeCompare(right.producer.name, "vi") ||
  left.producer.id.localeCompare(right.producer.id) ||
  left.channel.id.localeCompare(right.channel.id);

/**
 * Every producer and channel with products that are ready and not there, by the producer's name. Three
 * statements for 500 products; only names of what is ready are held.
 */
export async function readReady(
  reader: ProductReader,
  adapters: readonly ChannelAdapter[],
  filters: ReadyFilters,
): Promise<ReadyRow[]> {
  const { database, today } = reader;
  const asked = adapters.filter(
    (adapter) =>
      isAskedFor(adapter) && (filters.channel === undefined || adapter.id === filters.channel),
  );
  const evidenced = await readEvidencedProducers(database, today);
  const ids = await readCandidates(
    database,
    filters,
    filters.without_evidence ? [...evidenced] : null,
  );
  const rows = new Map<string, Found>();
  for (let start = 0; start < ids.length; start += PAGE_SIZE) {
    const products = await readChannelProducts(reader, ids.slice(start, start + PAGE_SIZE));
    const isListed = await readListed(database, products, today);
    for (const product of products) {
      for (const adapter of asked) {
        if (!isListed(adapter, product) && isReady(adapter, product)) add(rows, adapter, product);
      }
    }
  }
  const found = [...rows.values()].sort(byName);
  const messages = await lastMessagesOf(database, [
    ...new Set(found.map((row) => row.producer.id)),
  ]);
  return found.map((row) => ({
    ...row,
    is_evidenced: evidenced.has(row.producer.id),
    last_message: messages.get(row.producer.id) ?? null,
  }));
}
