import type { Readable } from "node:stream";
import type { ChannelProduct, Words } from "./channel-product";
import type { Ineligibility, Issue } from "./issue";
import type { ItemResult, RemoteItem } from "./result";

export type BothLanguages = Words & { en: string };

/** A setting of an account, from which its form is drawn; values are texts as typed. */
export type SettingField = {
  name: string;
  label: BothLanguages;
  hint: BothLanguages | null;
  required: boolean;
  /** Null: free text. */
  options: { value: string; label: BothLanguages }[] | null;
  /** Lines of a longer text. */
  rows?: number;
};

export type Settings = Record<string, string>;

/** What the channel allows of one account. */
export type ChannelLimits = { requestsPerSecond: number; burst: number; batchSize: number };

/** What becomes of an item when the recognition behind its stars ends. */
export type CertificateEnd = "drop_stars" | "withdraw";

/** What every channel says of itself, whatever it is. All functions are pure. */
export type ChannelDescription<Item> = {
  /** Its folder's name, or the channel's where one folder serves several by their data. Unique. */
  id: string;
  /** The register's channel that its listings count for; null: it is no channel of the register. */
  channelCode: string | null;
  name: BothLanguages;
  /** Whose account it is: each producer's own shop, the province's for all, or either. */
  owners: readonly ("producer" | "province")[];
  settings: readonly SettingField[];
  onCertificateEnd: CertificateEnd;
  /** Why a product can never be there; null: it can. By the rule data of its product set. */
  eligibility(product: ChannelProduct): Ineligibility | null;
  map(product: ChannelProduct, settings: Settings): Item;
  check(item: Item, product: ChannelProduct, settings: Settings): Issue[];
};

/** A channel that fetches one file with everything. Chunks are written as they come: nothing is held. */
export type FeedAdapter<Item = unknown> = ChannelDescription<Item> & {
  delivery: "feed";
  formats: readonly {
    /** Ending of `/feeds/<channel>.<format>`. */
    format: string;
    contentType: string;
    write(items: AsyncIterable<Item>, about: FeedAbout): AsyncIterable<string>;
  }[];
};

export type FeedAbout = { title: string; link: string; language: "vi" | "en" };

/** Signed in to an account, as the runner gives it: never stored, never logged. */
export type ChannelSession = {
  accountId: string;
  accessToken: string;
  /** The channel's own id of the shop, and what else it gave at sign-in. */
  shop: Record<string, string>;
  settings: Settings;
  /** Cancels when the run is stopped. */
  signal: AbortSignal;
};

/** What a channel hands out at sign-in and refresh; instants of their end. */
export type ChannelTokens = {
  accessToken: string;
  refreshToken: string | null;
  accessExpiresAt: Date;
  refreshExpiresAt: Date | null;
  /** `id`: the channel's own id of the shop, by which its webhooks name it; and what else it gave. */
  shop: { id: string } & Record<string, string>;
};

export type ChannelSignIn = {
  /** Where the shop's owner agrees; `state` comes back with the answer. */
  authorizationUrl(redirectUrl: string, state: string): string;
  exchange(query: Record<string, string>): Promise<ChannelTokens>;
  refresh(tokens: ChannelTokens): Promise<ChannelTokens>;
  revoke(tokens: ChannelTokens): Promise<void>;
};

/** An item on its way, with what the channel has of it already. */
export type Pushed<Item> = { item: Item; remoteId: string | null };

/** An order that somebody placed at the channel; money in whole đồng. */
export type ChannelOrder = {
  reference: string;
  placedAt: Date;
  status: "open" | "cancelled" | "delivered" | "returned";
  lines: { sku: string; quantity: number; unitPriceVnd: number }[];
  /** What the channel lets us know of the recipient. */
  recipient: { name: string | null; phone: string | null; address: string | null };
};

/**
 * A channel that is called item by item. Every function may throw `ChannelFault`; one item that fails
 * by itself is a result, never a throw.
 */
export type PushAdapter<Item = unknown> = ChannelDescription<Item> & {
  delivery: "push";
  /** False: the province has no app at the channel yet, so that no shop there can be connected. */
  isSetUp?: boolean;
  limits: ChannelLimits;
  signIn: ChannelSignIn;
  /** The seller's code of an item, by which it is found again. */
  skuOf(item: Item): string;
  /** Creates what has no remote id, else changes it. As many as `limits.batchSize`, answers in order. */
  publish(items: Pushed<Item>[], session: ChannelSession): Promise<ItemResult[]>;
  /** Only price and stock, of items that are live. */
  updateOffers(items: Pushed<Item>[], session: ChannelSession): Promise<ItemResult[]>;
  withdraw(remoteIds: string[], session: ChannelSession): Promise<ItemResult[]>;
  /** Null: there is none under this code. */
  find(sku: string, session: ChannelSession): Promise<RemoteItem | null>;
  poll(remoteIds: string[], session: ChannelSession): Promise<(RemoteItem | null)[]>;
  /** Orders changed since an instant, page by page; null cursor: begin, and no more. */
  orders(
    since: Date,
    cursor: string | null,
    session: ChannelSession,
  ): Promise<{ orders: ChannelOrder[]; cursor: string | null }>;
  /** Null: not signed by the channel. */
  readWebhook(
    headers: Record<string, string | undefined>,
    body: Buffer,
  ): { eventId: string; shopId: string; kind: "order" | "item"; reference: string } | null;
};

/** What a pack asks of the shop while it is written; null: it is not there any more. */
export type PackSources = {
  /** A picture of a product as JPEG or PNG. */
  picture(url: string): Promise<Buffer | null>;
  /** The file of a paper, of the producer whose pack it is. */
  document(id: string): Promise<{ extension: string; content: Buffer } | null>;
};

export type PackFile = {
  /** What it is called in addresses: `offer.xlsx`. */
  key: string;
  /** What it is saved as: ASCII. */
  name: string;
  contentType: string;
  about: BothLanguages;
  /** Written when it is asked for; a big one as it comes. */
  write(sources: PackSources): Promise<Buffer> | Readable;
};

/** A channel that people carry files to: an import sheet, a supplier's pack. */
export type PackAdapter<Item = unknown> = ChannelDescription<Item> & {
  delivery: "pack";
  /** How it is brought there, in words. */
  way: BothLanguages;
  /** Whether a product there has an address that anybody can open. */
  hasLinks: boolean;
  /** The files of a pack for the products of one producer. */
  files(items: { item: Item; product: ChannelProduct }[], settings: Settings): PackFile[];
  /** What of the settings cannot be taken as it is. */
  checkSettings(settings: Settings): Issue[];
};

export type ChannelAdapter = FeedAdapter | PushAdapter | PackAdapter;
