import type { shop as vietnamese } from "../vi/shop";

export const shop: Record<keyof typeof vietnamese, string> = {
  "shop.name": "OCOP Quảng Ngãi",
  "shop.tagline": "Local produce with a place, a maker and a dated certificate.",
  "shop.skip": "Skip to the main content",
  "shop.home": "{shop} home",
  "shop.navigation": "Main",
  "shop.products": "Products",
  "shop.producers": "Producers",
  "shop.cart": "Cart",
  "shop.cartCount": "Cart, {count} {count:item|items}",
  "shop.orders": "Find an order",
  "shop.otherLanguage": "Tiếng Việt",
  "shop.otherLanguageTitle": "Đọc trang này bằng tiếng Việt",
  "shop.sampleTitle": "Sample shop",
  "shop.sample":
    "prices, stock and pictures are samples; product names and recognition come from public sources.",
  "shop.loading": "Loading the page",

  "footer.about":
    "One place to buy the OCOP products of Quảng Ngãi province, knowing who makes them, where, and until when their recognition is valid.",
  "footer.shopping": "Shopping",
  "footer.orders": "Orders",
  "footer.owner": "Owner and complaints",
  "footer.ownerSample":
    "This is a sample shop: nothing is really sold. Its owner, where to complain and the terms of return are published when the shop opens.",
  "footer.register": "Stars and validity are worked out for today, Viet Nam time.",

  "error.summary": "There is a problem",
  "error.notFoundTitle": "This page does not exist",
  "error.notFound":
    "The address may be mistyped, or the product is no longer sold here. Check the address, or go on from the product list.",
  "error.downTitle": "The shop is taking a short break",
  "error.down":
    "Products and recognition cannot be read at the moment. Your cart is safe. Reload the page in a few minutes.",
  "error.failedTitle": "This page failed",
  "error.failed":
    "The fault is ours, not yours. Your cart is safe. Reload the page, or go on from the home page.",
  "error.badTitle": "This address is not understood",
  "error.bad":
    "The filters in the address need values that exist, for example /en/products?star=4. See all products and choose again.",
  "error.reload": "Reload the page",
  "error.toProducts": "See products",
  "error.toHome": "Go to the home page",
};
