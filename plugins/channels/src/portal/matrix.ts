import type { ChannelAdapter } from "../contract/adapter";
import type { ChannelProduct } from "../contract/channel-product";
import type { Issue, Readiness } from "../contract/issue";
import { readinessOf } from "../readiness/readiness";
import type { OwnChannels, OwnListing } from "./own-channels";

/** One product at one channel. */
export type Cell = {
  channel: string;
  readiness: Readiness;
  /** Null: nobody has put it there. */
  listing: Pick<OwnListing, "id" | "state" | "wanted" | "url" | "issues"> | null;
};

export type MatrixRow = {
  product: ChannelProduct;
  cells: Cell[];
  /** Of `eligible` channels that could take it, so many have all they ask for. */
  ready: number;
  eligible: number;
};

/** Something to mend, with the channels that ask for it. */
export type Fix = {
  product_id: string;
  code: string;
  field: string;
  message: Issue["message"];
  fix: Issue["fix"];
  /** Channels that ask for it; `unlocks`: those for which it is the last thing missing. */
  channels: string[];
  unlocks: string[];
};

/** The settings by which an adapter judges: of the producer's own account, else of the province's. */
export function settingsFor({ accounts }: OwnChannels, adapter: string) {
  return accounts.find((account) => account.adapter === adapter)?.settings ?? {};
}

const isOnWay = ({ state }: OwnListing) => state !== "withdrawn";

function cellOf(own: OwnChannels, product: ChannelProduct, adapter: ChannelAdapter): Cell {
  const listings = own.listings.filter(
    (one) => one.product_id === product.id && one.adapter === adapter.id,
  );
  const listing = listings.find(isOnWay) ?? listings[0];
  return {
    channel: adapter.id,
    readiness: readinessOf(adapter, product, settingsFor(own, adapter.id)),
    listing: listing
      ? {
          ...{ id: listing.id, state: listing.state, wanted: listing.wanted },
          ...{ url: listing.url, issues: listing.issues },
        }
      : null,
  };
}

/** Every product of a producer at every channel. */
export function matrixOf(own: OwnChannels, adapters: readonly ChannelAdapter[]): MatrixRow[] {
  return own.products.map((product) => {
    const cells = adapters.map((adapter) => cellOf(own, product, adapter));
    const count = (state: Readiness["state"]) =>
      cells.filter(({ readiness }) => readiness.state === state).length;
    const ready = count("ready");
    return { product, cells, ready, eligible: ready + count("needs_work") };
  });
}

/** Sizes miss the same thing together: it is one visit to the editor. */
const groupOf = ({ field }: Issue) => field.replace(/^variants\..*\.([a-z_]+)$/, "variants.$1");

function errorsOf({ readiness }: Cell): Issue[] {
  return readiness.state === "needs_work"
    ? readiness.issues.filter(({ severity }) => severity === "error")
    : [];
}

function fixesOfRow({ product, cells }: MatrixRow): Fix[] {
  const fixes = new Map<string, Fix>();
  for (const cell of cells) {
    const errors = errorsOf(cell);
    const keys = new Set(errors.map((issue) => `${issue.code} ${groupOf(issue)}`));
    for (const issue of errors) {
      const key = `${issue.code} ${groupOf(issue)}`;
      const { code, field, message, fix } = issue;
      const known: Fix = fixes.get(key) ?? {
        ...{ product_id: product.id, code, field, message, fix },
        ...{ channels: [], unlocks: [] },
      };
      if (!known.channels.includes(cell.channel)) {
        known.channels.push(cell.channel);
        if (keys.size === 1) known.unlocks.push(cell.channel);
      }
      fixes.set(key, known);
    }
  }
  return [...fixes.values()];
}

/** What is to be mended, first what opens most channels by itself, then what most channels ask for. */
export function fixesOf(rows: readonly MatrixRow[]): Fix[] {
  return rows
    .flatMap(fixesOfRow)
    .sort(
      (left, right) =>
        right.unlocks.length - left.unlocks.length || right.channels.length - left.channels.length,
    );
}

/** At how many channels at least one product has all that is asked for, out of those that could take one. */
export function summaryOf(rows: readonly MatrixRow[], adapters: readonly ChannelAdapter[]) {
  const states = adapters.map(({ id }) =>
    rows.flatMap(({ cells }) =>
      cells.filter(({ channel }) => channel === id).map(({ readiness }) => readiness.state),
    ),
  );
  return {
    ready: states.filter((of) => of.includes("ready")).length,
    eligible: states.filter((of) => of.some((state) => state !== "not_eligible")).length,
  };
}
