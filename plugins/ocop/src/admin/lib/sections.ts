import type { WordKey } from "../i18n/messages";

export type SectionLink = { name: WordKey; about: WordKey; to: string };

/** Pages that exist, in the order of the sidebar: each new section adds its line here. */
export const SECTIONS: SectionLink[] = [
  { name: "navigation.producers", about: "producers.subtitle", to: "/ocop/producers" },
  {
    name: "navigation.registered_products",
    about: "registered_products.subtitle",
    to: "/ocop/registered-products",
  },
  { name: "overview.shop_products", about: "overview.shop_products_about", to: "/products" },
];
