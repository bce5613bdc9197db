import type { Json } from "../stand-in-server.ts";
import { Refusal } from "./refusal.ts";
import { attributesOf, CARRIERS, LIMITS, type Item, type Model, type Store } from "./store.ts";

type Stock = { stock: number }[];
type ModelBody = { tier_index: number[]; model_sku: string; original_price: number } & {
  seller_stock: Stock;
};

export function itemOf(store: Store, id: unknown): Item {
  const item = store.items.get(Number(id));
  if (!item || item.item_status === "SELLER_DELETE") {
    throw new Refusal("error_item_not_found", "Product not found");
  }
  return item;
}

export function addItem(store: Store, body: Json): Json {
  checkItem(store, body);
  const item: Item = {
    item_id: store.newId(),
    item_sku: String(body.item_sku ?? ""),
    item_name: String(body.item_name),
    item_status: body.item_status === "UNLIST" ? "UNLIST" : store.reviews ? "REVIEWING" : "NORMAL",
    body,
    price: Number(body.original_price),
    stock: (body.seller_stock as Stock)[0]?.stock ?? 0,
    options: [],
    models: [],
    reason: null,
  };
  store.items.set(item.item_id, item);
  return { item_id: item.item_id, item_status: item.item_status };
}

export function updateItem(store: Store, body: Json): Json {
  const item = itemOf(store, body.item_id);
  checkItem(store, { ...item.body, ...body });
  item.body = { ...item.body, ...body };
  item.item_name = String(item.body.item_name);
  return { item_id: item.item_id, item_status: item.item_status };
}

/** What add_item refuses, in Shopee's words. */
function checkItem(store: Store, body: Json): void {
  const name = String(body.item_name ?? "");
  const max = LIMITS.item_name_length_limit.max_limit;
  if (name === "") throw new Refusal("error_item_name_empty", "Item name could not be empty.");
  if (name.length > max) {
    throw new Refusal("error_name_length_limit", "Exceeded item_name length limitation.");
  }
  const { image_id_list = [] } = (body.image ?? {}) as { image_id_list?: string[] };
  if (image_id_list.length === 0 || image_id_list.some((id) => !store.images.has(id))) {
    throw new Refusal("error_param", "Image not exist.");
  }
  const carriers = (body.logistic_info ?? []) as { logistic_id: number; enabled: boolean }[];
  const known = CARRIERS.filter(({ enabled, mask_channel_id }) => enabled && !mask_channel_id);
  const ids: number[] = known.map(({ logistics_channel_id }) => logistics_channel_id);
  if (carriers.length === 0 || carriers.some(({ logistic_id }) => !ids.includes(logistic_id))) {
    throw new Refusal("error_invalid_logistic_info", "invalid logistic info");
  }
  const given = (body.attribute_list ?? []) as { attribute_id: number }[];
  const mandatory = attributesOf(Number(body.category_id)).filter((one) => one.mandatory);
  if (
    mandatory.some((one) => !given.some(({ attribute_id }) => attribute_id === one.attribute_id))
  ) {
    throw new Refusal("error_invalid_attribute", "Mandatory attribute information required");
  }
  if (!(Number(body.weight) > 0)) throw new Refusal("error_param", "Invalid Weight.");
  if (/cấm/.test(name)) {
    throw new Refusal(
      "error_title_character_forbidden",
      "Item_name contains forbidden characters.",
    );
  }
}

export function unlistItems(store: Store, body: Json): Json {
  const failure_list: Json[] = [];
  const success_list: Json[] = [];
  for (const { item_id, unlist } of body.item_list as { item_id: number; unlist: boolean }[]) {
    const item = itemOf(store, item_id);
    if (item.item_status === "REVIEWING" || item.item_status === "BANNED") {
      failure_list.push({ item_id, failed_reason: "Cannot delist reviewing or banned item" });
    } else {
      item.item_status = unlist ? "UNLIST" : store.reviews ? "REVIEWING" : "NORMAL";
      success_list.push({ item_id, unlist });
    }
  }
  return { failure_list, success_list };
}

const modelOf = (store: Store, body: ModelBody): Model => ({
  model_id: store.newId(),
  model_sku: body.model_sku,
  price: body.original_price,
  stock: body.seller_stock[0]?.stock ?? 0,
});

const optionsIn = (body: Json) =>
  (
    body.standardise_tier_variation as {
      variation_option_list: { variation_option_name: string }[];
    }[]
  )[0]?.variation_option_list.map(({ variation_option_name }) => variation_option_name) ?? [];

export function initTiers(store: Store, body: Json): Json {
  const item = itemOf(store, body.item_id);
  item.options = optionsIn(body);
  item.models = (body.model as ModelBody[]).map((model) => modelOf(store, model));
  return { item_id: item.item_id, model: item.models };
}

/** Models that the list does not name are gone with their options. */
export function updateTiers(store: Store, body: Json): Json {
  const item = itemOf(store, body.item_id);
  const kept = body.model_list as { model_id: number }[];
  item.options = optionsIn(body);
  item.models = item.models.filter(({ model_id }) => kept.some((one) => one.model_id === model_id));
  return {};
}

export function addModels(store: Store, body: Json): Json {
  const item = itemOf(store, body.item_id);
  const added = (body.model_list as ModelBody[]).map((model) => modelOf(store, model));
  item.models.push(...added);
  return { model: added };
}

export function updatePrices(store: Store, body: Json): Json {
  const item = itemOf(store, body.item_id);
  const list = body.price_list as { model_id: number; original_price: number }[];
  return changeOffers(list, ({ model_id, original_price: price }) => {
    const target = targetOf(item, model_id);
    const { min_limit, max_limit } = LIMITS.price_limit;
    if (!target) return "Model not found";
    if (price < min_limit || price > max_limit) return "Price exceeds limit";
    target.price = price;
    return null;
  });
}

export function updateStocks(store: Store, body: Json): Json {
  const item = itemOf(store, body.item_id);
  const list = body.stock_list as { model_id: number; seller_stock: Stock }[];
  return changeOffers(list, ({ model_id, seller_stock }) => {
    const target = targetOf(item, model_id);
    if (!target) return "Model not found";
    target.stock = seller_stock[0]?.stock ?? 0;
    return null;
  });
}

/** An item with models has no price of its own. */
function targetOf(item: Item, modelId: number): { price: number; stock: number } | undefined {
  return modelId === 0 && item.models.length === 0
    ? item
    : item.models.find(({ model_id }) => model_id === modelId);
}

function changeOffers<T extends { model_id: number }>(
  list: T[],
  change: (one: T) => string | null,
): Json {
  const results = list.map((one) => ({ model_id: one.model_id, failed_reason: change(one) }));
  return {
    success_list: results.filter(({ failed_reason }) => failed_reason === null),
    failure_list: results.filter(({ failed_reason }) => failed_reason !== null),
  };
}
