import type { Json } from "../stand-in-server.ts";
import { Refusal, WAREHOUSE_ID, type Product, type Sku, type Store } from "./store.ts";

type SkuBody = {
  id?: string;
  seller_sku: string;
  price: { amount: string; currency: string };
  inventory: { warehouse_id: string; quantity: number }[];
  sales_attributes: Json[];
};

export function productOf(store: Store, id: unknown): Product {
  const product = store.products.get(String(id));
  if (!product || product.status === "DELETED") {
    throw new Refusal(12052260, "The product ID does not exist");
  }
  return product;
}

const skuOf = (store: Store, { id, seller_sku, price, inventory }: SkuBody): Sku => ({
  id: id ?? store.newId(),
  seller_sku,
  price: Number(price.amount),
  stock: inventory[0]?.quantity ?? 0,
});

export function createProduct(store: Store, body: Json): Json {
  checkProduct(store, body);
  const skus = body.skus as SkuBody[];
  if (skus.some(({ inventory }) => (inventory[0]?.quantity ?? 0) < 1)) {
    throw new Refusal(12052055, "The SKU inventory quantity must be within allowed limits.");
  }
  if (store.listingsLeft <= 0) {
    throw new Refusal(12052093, "Exceeded the product listing limit for the seller.");
  }
  store.listingsLeft -= 1;
  const product: Product = {
    id: store.newId(),
    title: String(body.title),
    status: "PENDING",
    skus: skus.map((sku) => skuOf(store, sku)),
    body,
    reasons: [],
  };
  store.products.set(product.id, product);
  return { product_id: product.id, skus: product.skus };
}

/** A live product stays live while the change is looked at. */
export function editProduct(store: Store, id: string, body: Json): Json {
  const product = productOf(store, id);
  checkProduct(store, body);
  const known = new Set(product.skus.map((sku) => sku.id));
  const skus = body.skus as SkuBody[];
  if (skus.some((sku) => sku.id !== undefined && !known.has(sku.id))) {
    throw new Refusal(12052048, "You cannot edit the specified product");
  }
  Object.assign(product, {
    body,
    title: String(body.title),
    skus: skus.map((sku) => skuOf(store, sku)),
  });
  if (product.status === "FAILED") product.status = "PENDING";
  return { product_id: product.id };
}

/** What Create Product refuses, by its numbers. */
function checkProduct(store: Store, body: Json): void {
  const title = String(body.title ?? "");
  if (title.length < 25 || title.length > 255) {
    throw new Refusal(12052051, "The product name exceed max limit characters");
  }
  if (!body.description) throw new Refusal(12052015, "The product description is required");
  const images = (body.main_images ?? []) as { uri: string }[];
  if (images.length === 0) throw new Refusal(12052028, "Main product image is required");
  if (images.length > 9 || images.some(({ uri }) => !store.images.has(uri))) {
    throw new Refusal(12052300, "product main image uri illegal");
  }
  const { value = "0" } = (body.package_weight ?? {}) as { value?: string };
  if (!(Number(value) > 0)) {
    throw new Refusal(12052181, "The package weight of the product can not be zero.");
  }
  const skus = (body.skus ?? []) as SkuBody[];
  const stored = skus.every(({ inventory }) => inventory[0]?.warehouse_id === WAREHOUSE_ID);
  if (!stored) throw new Refusal(12052097, "The warehouse does not exist");
  if (skus.length > 1 && skus.some((sku) => sku.sales_attributes.length === 0)) {
    throw new Refusal(12052104, "property is required");
  }
  const attributes = (body.product_attributes ?? []) as { id: string }[];
  if (!attributes.some(({ id }) => id === "100107")) {
    throw new Refusal(12052104, "property is required");
  }
}

/** Sets a state; what may not have it is said by product. */
export function setStatus(
  store: Store,
  body: Json,
  to: Product["status"],
  from: Product["status"][],
): Json {
  const ids = body.product_ids as string[];
  if (ids.length > 20) throw new Refusal(12052700, "Too many products");
  const errors = ids.flatMap((product_id) => {
    const product = productOf(store, product_id);
    if (!from.includes(product.status)) {
      return [
        { code: 12052371, message: `Not in state ${product.status}`, detail: { product_id } },
      ];
    }
    product.status = to;
    return [];
  });
  return { errors };
}

export function updatePrices(store: Store, id: string, body: Json): Json {
  const product = productOf(store, id);
  const errors = (body.skus as { id: string; price: { amount: string } }[]).flatMap((one) => {
    const sku = product.skus.find((known) => known.id === one.id);
    const amount = Number(one.price.amount);
    if (!sku || amount < 1000) {
      return [
        { code: 12052073, message: "The product price is invalid", detail: { sku_id: one.id } },
      ];
    }
    sku.price = amount;
    return [];
  });
  return { errors };
}

export function updateInventory(store: Store, id: string, body: Json): Json {
  const product = productOf(store, id);
  for (const { id: skuId, inventory } of body.skus as Required<SkuBody>[]) {
    const sku = product.skus.find((known) => known.id === skuId);
    if (sku) sku.stock = inventory[0]?.quantity ?? 0;
  }
  return {};
}

export function describeProduct({ id, title, status, skus, reasons }: Product): Json {
  return {
    ...{ id, title, status },
    skus: skus.map((sku) => ({ id: sku.id, seller_sku: sku.seller_sku })),
    audit_failed_reasons: reasons.map((reason) => ({
      ...{ position: "Product", reasons: [reason] },
      suggestions: ["Sửa ảnh"],
    })),
  };
}

export function searchProducts(store: Store, body: Json): Json {
  const wanted = (body.seller_skus ?? []) as string[];
  const products = [...store.products.values()].filter(
    ({ skus, status }) =>
      status !== "DELETED" && skus.some(({ seller_sku }) => wanted.includes(seller_sku)),
  );
  return { products: products.map(describeProduct), total_count: products.length };
}
