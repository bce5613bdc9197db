import type { WordKey } from "../i18n/messages";

export type SectionLink = { name: WordKey; about: WordKey; to: string };

/** Pages that exist, in the order of the sidebar: each new section adds its line here. */
export const SECTIONS: SectionLink[] = [
  { name: "navigation.dossiers", about: "dossier.about", to: "/ocop/dossiers" },
  { name: "overview.shop_products", about: "overview.shop_products_about", to: "/products" },
];
