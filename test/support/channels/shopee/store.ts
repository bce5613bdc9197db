import type { Json } from "../stand-in-server.ts";

export type Model = { model_id: number; model_sku: string; price: number; stock: number };

export type Item = {
  item_id: number;
  item_sku: string;
  item_name: string;
  item_status: "NORMAL" | "UNLIST" | "REVIEWING" | "BANNED" | "SELLER_DELETE";
  body: Json;
  price: number;
  stock: number;
  options: string[];
  models: Model[];
  reason: string | null;
};

export type Order = {
  order_sn: string;
  order_status: string;
  create_time: number;
  update_time: number;
  items: { sku: string; quantity: number; price: number }[];
};

export const PARTNER_ID = "2001234";
export const PARTNER_KEY = "stand-in-partner-key";
export const SHOP_ID = 77001;
export const FOOD_CATEGORY = 100643;
/** Two attributes: one that the product says, one of free text that accounts have to say. */
export const STRICT_CATEGORY = 100700;

/** What Shopee knows of a shop. */
export class Store {
  items = new Map<number, Item>();
  images = new Set<string>();
  orders = new Map<string, Order>();
  #nextId = 3_000_000_001;
  /** Codes of sign-in that were not used yet. */
  codes = new Set<string>();
  accessToken = "access-1";
  accessUntil = Infinity;
  refreshToken = "refresh-1";
  /** Whether new items are looked at before they are shown. */
  reviews = false;

  newId(): number {
    this.#nextId += 1;
    return this.#nextId;
  }

  /** Items that buyers see, under a seller's code. */
  liveItems(sku: string): Item[] {
    return [...this.items.values()].filter(
      ({ item_sku, item_status }) => item_sku === sku && item_status === "NORMAL",
    );
  }
}

const ORIGIN_VALUES = [{ value_id: 1302, name: "Vietnam", multi_lang: [{ value: "Việt Nam" }] }];

/** The attributes of a category as get_attribute_tree says them. */
export function attributesOf(categoryId: number): Json[] {
  const origin = {
    attribute_id: 4990,
    mandatory: true,
    name: "Country of Origin",
    multi_lang: [{ language: "vn", value: "Xuất xứ" }],
    attribute_value_list: ORIGIN_VALUES,
    attribute_info: { input_type: 1 },
  };
  const warranty = {
    attribute_id: 4991,
    mandatory: true,
    name: "Loại bảo hành",
    attribute_value_list: [],
    attribute_info: { input_type: 3 },
  };
  return categoryId === STRICT_CATEGORY ? [origin, warranty] : [origin];
}

export const LIMITS = {
  price_limit: { min_limit: 1000, max_limit: 120_000_000 },
  stock_limit: { min_limit: 0, max_limit: 999_999 },
  item_name_length_limit: { min_limit: 10, max_limit: 120 },
  item_image_count_limit: { min_limit: 1, max_limit: 9 },
  item_description_length_limit: { min_limit: 20, max_limit: 5000 },
  gtin_limit: { gtin_validation_rule: "Flexible" },
  dimension_limit: { dimension_mandatory: false },
};

export const CARRIERS = [
  {
    logistics_channel_id: 50021,
    enabled: true,
    mask_channel_id: 0,
    weight_limit: { item_max_weight: 50 },
  },
  {
    logistics_channel_id: 50018,
    enabled: true,
    mask_channel_id: 50021,
    weight_limit: { item_max_weight: 50 },
  },
  {
    logistics_channel_id: 50022,
    enabled: false,
    mask_channel_id: 0,
    weight_limit: { item_max_weight: 0 },
  },
];
