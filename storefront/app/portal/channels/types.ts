export type Both = { vi: string; en: string };

/** What a channel finds fault with; `field` names where it is mended. */
export type ChannelIssue = {
  code: string;
  severity: "error" | "advice";
  field: string;
  message: Both;
  fix: Both;
  detail?: string;
};

export type ListingState = "waiting" | "in_review" | "live" | "needs_attention" | "withdrawn";

/** A product at a channel. */
export type ChannelCell = {
  channel: string;
  state: "ready" | "needs_work" | "not_eligible";
  issues?: ChannelIssue[];
  advice?: ChannelIssue[];
  why?: { code: string; reason: Both };
  listing: {
    id: string;
    state: ListingState;
    wanted: boolean;
    url: string | null;
    issues: ChannelIssue[] | null;
  } | null;
};

export type ChannelProduct = {
  id: string;
  registered_product_id: string;
  handle: string;
  title: { vi: string; en: string | null };
  picture: string | null;
  sizes: { id: string; sku: string; title: { vi: string; en: string | null } }[];
  ready: number;
  eligible: number;
  cells: ChannelCell[];
};

export type Channel = {
  id: string;
  name: Both;
  delivery: "feed" | "push" | "pack";
  channel_code: string | null;
  /** Of a pack: whether a product there has a page. */
  has_links: boolean;
};

export type Fix = ChannelIssue & { product_id: string; channels: string[]; unlocks: string[] };

/** The answer of `GET /producer/channels`. */
export type Matrix = {
  summary: { ready: number; eligible: number };
  channels: Channel[];
  products: ChannelProduct[];
  fixes: Fix[];
};

export type SettingField = {
  name: string;
  label: Both;
  hint: Both | null;
  required: boolean;
  options: { value: string; label: Both }[] | null;
  rows?: number;
};

/** The answer of `GET /producer/channels/:channel`. */
export type ChannelDetail = {
  channel: Channel & {
    owners: ("producer" | "province")[];
    settings: SettingField[];
    way: Both | null;
    files: { key: string; name: string; about: Both }[];
  };
  settings: Record<string, string>;
  accounts: {
    id: string;
    name: string;
    is_province: boolean;
    state: "connected" | "needs_sign_in" | "paused" | "revoked";
    state_reason: string | null;
  }[];
  products: ChannelProduct[];
};
