import type { Json } from "../stand-in-server.ts";
import { Refusal, STRICT_CATEGORY, type Product, type Sku, type Store } from "./store.ts";

type SkuBody = {
  SkuId?: string;
  SellerSku: string;
  price: string;
  quantity: string;
  package_length: string;
  package_weight: string;
  saleProp?: Record<string, string>;
};

type ProductBody = {
  ItemId?: string;
  PrimaryCategory: string;
  Images?: { Image: string[] };
  Attributes: Record<string, string>;
  variation?: Json;
  Skus: { Sku: SkuBody[] };
};

export const bodyOf = (form: URLSearchParams, name = "payload"): ProductBody =>
  (JSON.parse(form.get(name) ?? "{}") as { Request: { Product: ProductBody } }).Request.Product;

export function productOf(store: Store, id: unknown): Product {
  const product = store.products.get(String(id));
  if (!product || product.status === "Deleted") throw new Refusal("4137", "ITEM_NOT_FOUND");
  return product;
}

const skuOf = (store: Store, body: SkuBody): Sku => ({
  SkuId: body.SkuId ?? store.newId(),
  SellerSku: body.SellerSku,
  price: Number(body.price),
  quantity: Number(body.quantity),
  option: Object.values(body.saleProp ?? {})[0] ?? null,
});

export function createProduct(store: Store, form: URLSearchParams): Json {
  const body = bodyOf(form);
  checkProduct(store, body);
  const taken = body.Skus.Sku.find(({ SellerSku }) => store.withSku(SellerSku));
  if (taken) {
    throw new Refusal("500", "E500: Create product failed", [
      { message: "BIZ_CHECK_SELLER_SKU_DUPLICATE", seller_sku: taken.SellerSku },
    ]);
  }
  const product: Product = {
    item_id: store.newId(),
    name: body.Attributes.name ?? "",
    status: store.reviews ? "Pending QC" : "Active",
    skus: body.Skus.Sku.map((sku) => skuOf(store, sku)),
    body,
    reason: null,
  };
  store.products.set(product.item_id, product);
  return {
    item_id: Number(product.item_id),
    item_status: product.status,
    sku_list: product.skus.map(({ SkuId, SellerSku }) => ({
      sku_id: Number(SkuId),
      seller_sku: SellerSku,
    })),
  };
}

/** Sizes that the payload does not name stay; one that is hidden comes back. */
export function updateProduct(store: Store, form: URLSearchParams): Json {
  const body = bodyOf(form);
  const product = productOf(store, body.ItemId);
  checkProduct(store, body);
  const changed = body.Skus.Sku.map((sku) => skuOf(store, sku));
  const kept = product.skus.filter(({ SkuId }) => changed.every((one) => one.SkuId !== SkuId));
  Object.assign(product, { body, name: body.Attributes.name, skus: [...kept, ...changed] });
  if (product.status === "InActive") product.status = "Active";
  if (product.status === "Rejected") product.status = "Pending QC";
  return {};
}

/** What CreateProduct refuses, by field. */
function checkProduct(store: Store, body: ProductBody): void {
  const failed = (field: string, message: string) =>
    new Refusal("500", "E500: Create product failed", [{ field, message }]);
  const images = body.Images?.Image ?? [];
  if (images.length === 0) throw failed("Images", "BIZ_CHECK_MAIN_IMAGE_REQUIRE");
  if (images.length > 8 || images.some((url) => !store.images.has(url))) {
    throw failed("Images", "BIZ_CHECK_EXIST_OUTER_IMAGE");
  }
  if (/cấm/.test(body.Attributes.name ?? "")) {
    throw failed("name", "BIZ_CHECK_CAT_PROP_SENSITIVE_WORDS");
  }
  const asked = [
    "name",
    "brand",
    ...(body.PrimaryCategory === STRICT_CATEGORY ? ["warranty"] : []),
  ];
  const missing = asked.find((name) => !body.Attributes[name]);
  if (missing) throw failed(missing, "BIZ_CHECK_CAT_PROP_MANDATORY");
  const skus = body.Skus.Sku;
  if (skus.some((sku) => !(Number(sku.package_weight) > 0 && Number(sku.package_length) > 0))) {
    throw failed("package_weight", "CHK_BASIC_REQUIRED");
  }
  const options = new Set(skus.map((sku) => JSON.stringify(sku.saleProp)));
  if (skus.length > 1 && (options.size < skus.length || skus.some((sku) => !sku.saleProp))) {
    throw failed("saleProp", "CHK_SKU_PROPS_DUPLICATE");
  }
}

export function updateOffers(store: Store, form: URLSearchParams): Json {
  const { Skus } = bodyOf(form) as unknown as {
    Skus: {
      Sku: { ItemId: string; SkuId: string; SellerSku: string; Price: string; Quantity: string }[];
    };
  };
  for (const { ItemId, SkuId, SellerSku, Price, Quantity } of Skus.Sku) {
    const sku = productOf(store, ItemId).skus.find((known) => known.SkuId === SkuId);
    if (!sku || Number(Price) < 1000) {
      throw new Refusal("501", "E501: Update product failed", [
        { field: "price", message: "BIZ_CHECK_PRICE_IS_ZERO", seller_sku: SellerSku },
      ]);
    }
    Object.assign(sku, { price: Number(Price), quantity: Number(Quantity) });
  }
  return {};
}

export function deactivate(store: Store, form: URLSearchParams): Json {
  const product = productOf(store, bodyOf(form, "apiRequestBody").ItemId);
  if (product.status !== "Active") throw new Refusal("E0004", "Product Status not online");
  product.status = "InActive";
  return {};
}

export function remove(store: Store, form: URLSearchParams): Json {
  for (const name of JSON.parse(form.get("sku_id_list") ?? "[]") as string[]) {
    const [, itemId, skuId] = name.split("_");
    const product = productOf(store, itemId);
    product.skus = product.skus.filter(({ SkuId }) => SkuId !== skuId);
    if (product.skus.length === 0) product.status = "Deleted";
  }
  return {};
}

export function describeProduct({ item_id, status, skus, reason }: Product): Json {
  return {
    item_id: Number(item_id),
    status,
    skus: skus.map(({ SkuId, SellerSku }) => ({
      ...{ SkuId: Number(SkuId), SellerSku, Status: status === "Active" ? "active" : "inactive" },
      Url: `https://www.lazada.vn/-i${item_id}-s${SkuId}.html`,
    })),
    rejectReason: reason === null ? [] : [{ violationDetail: reason, suggestion: "Sửa ảnh" }],
  };
}
