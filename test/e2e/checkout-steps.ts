import type { Page } from "playwright-core";
import type { Shop } from "../support/shop.ts";

/** A product of the sample as the shop sells it. */
export interface Offer {
  handle: string;
  title: string;
  producer: string;
  productId: string;
  variantId: string;
  sku: string;
  priceVnd: number;
}

interface ProductAnswer {
  product: {
    id: string;
    handle: string;
    title: string;
    producer: { name: string };
    variants: { id: string; sku: string; price_vnd: number }[];
  };
}

export async function offer(shop: Shop, handle: string): Promise<Offer> {
  const response = await shop.store(`/store/ocop/products/${handle}`);
  const { product } = (await response.json()) as ProductAnswer;
  const [variant] = product.variants;
  if (!variant) throw new Error(`${handle} has no variant`);
  return {
    handle,
    title: product.title,
    producer: product.producer.name,
    productId: product.id,
    variantId: variant.id,
    sku: variant.sku,
    priceVnd: variant.price_vnd,
  };
}

interface InventoryItem {
  id: string;
  stocked_quantity: number;
  reserved_quantity: number;
  location_levels: { location_id: string }[];
}

async function inventoryItem(shop: Shop, sku: string): Promise<InventoryItem> {
  const query = `sku=${encodeURIComponent(sku)}&fields=*location_levels,stocked_quantity,reserved_quantity`;
  const response = await shop.admin(`/admin/inventory-items?${query}`);
  const { inventory_items: items } = (await response.json()) as {
    inventory_items: InventoryItem[];
  };
  if (!items[0]) throw new Error(`No inventory item has the SKU ${sku}`);
  return items[0];
}

/** What the admin says can still be sold. */
export async function availableStock(shop: Shop, sku: string): Promise<number> {
  const item = await inventoryItem(shop, sku);
  return item.stocked_quantity - item.reserved_quantity;
}

/** Lets the producer have only so many pieces left. */
export async function leaveInStock(shop: Shop, sku: string, available: number): Promise<void> {
  const item = await inventoryItem(shop, sku);
  const location = item.location_levels[0]?.location_id;
  const response = await shop.admin(
    `/admin/inventory-items/${item.id}/location-levels/${location}`,
    {
      method: "POST",
      body: JSON.stringify({ stocked_quantity: item.reserved_quantity + available }),
    },
  );
  if (!response.ok) throw new Error(await response.text());
}

export async function setPrice(shop: Shop, one: Offer, priceVnd: number): Promise<void> {
  const path = `/admin/products/${one.productId}/variants/${one.variantId}`;
  const response = await shop.admin(path, {
    method: "POST",
    body: JSON.stringify({ prices: [{ currency_code: "vnd", amount: priceVnd }] }),
  });
  if (!response.ok) throw new Error(await response.text());
}

export interface AdminOrder {
  id: string;
  custom_display_id: string;
  total: number;
  email: string | null;
  metadata: { note?: string } | null;
  items: { variant_id: string; quantity: number }[];
  shipping_address: Record<string, unknown> & { metadata: Record<string, unknown> };
}

export async function adminOrders(shop: Shop): Promise<AdminOrder[]> {
  const fields = "id,custom_display_id,total,email,metadata,*items,*shipping_address";
  const response = await shop.admin(`/admin/orders?limit=100&fields=${fields}`);
  return ((await response.json()) as { orders: AdminOrder[] }).orders;
}

/** Puts a product into the cart from its own page and ends on the cart page. */
export async function addFromProductPage(page: Page, shop: Shop, handle: string, quantity: number) {
  await page.goto(`${shop.storefrontUrl}/products/${handle}`);
  const before = Number(await cartCount(page));
  await page.getByLabel("Số lượng").fill(String(quantity));
  await page.getByRole("button", { name: "Thêm vào giỏ", exact: true }).click();
  await page.locator(`[data-cart-count="${before + quantity}"]`).waitFor();
  await page.goto(`${shop.storefrontUrl}/cart`);
}

async function cartCount(page: Page): Promise<string> {
  const badge = page.locator("[data-cart-count]");
  return (await badge.count()) > 0 ? ((await badge.getAttribute("data-cart-count")) ?? "0") : "0";
}

/** The sum that the page shows, in đồng. */
export async function shownTotal(page: Page): Promise<number> {
  return Number(await page.locator("[data-total-vnd]").first().getAttribute("data-total-vnd"));
}

export const recipient = {
  name: "Nguyễn Thị Sáu",
  phone: "+84 912 345 678",
  street: "Thôn Cổ Lũy",
  note: "Gọi trước khi giao",
};

/** Fills the checkout; the commune is found by the old name of a place that is part of it today. */
export async function fillCheckout(page: Page, hasJavaScript: boolean): Promise<void> {
  await page.getByLabel("Số điện thoại").fill(recipient.phone);
  await page.getByLabel("Họ và tên").fill(recipient.name);
  await page.getByLabel("Tỉnh, thành phố").selectOption({ label: "Quảng Ngãi" });
  await page.getByLabel("Xã, phường, đặc khu").first().fill("tinh ky");
  if (hasJavaScript) {
    await page.getByRole("option", { name: /^Xã Tịnh Khê\s*trước đây: Xã Tịnh Kỳ/ }).click();
  } else {
    await page.getByRole("button", { name: "Tìm xã/phường" }).click();
    await page.getByLabel("Chọn xã, phường, đặc khu").selectOption("21211");
  }
  await page.getByLabel("Số nhà, đường hoặc thôn, xóm").fill(recipient.street);
  await page.getByLabel("Lời nhắn cho cơ sở bán").fill(recipient.note);
}

export async function pressOrder(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Đặt hàng · / }).click();
}

/** The code on the confirmation page, once it is there. */
export async function confirmedCode(page: Page): Promise<string> {
  await page.waitForURL(/\/orders\/order_/);
  return (await page.locator("[data-order-code]").getAttribute("data-order-code")) ?? "";
}
