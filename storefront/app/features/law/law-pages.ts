import type { MessageKey } from "~/i18n/translate";

/** The pages of the shop's rules, in the order of the footer. */
export const LAW_PAGES = [
  { name: "terms", path: "/terms", title: "law.terms" },
  { name: "shipping", path: "/shipping-and-payment", title: "law.shipping" },
  { name: "returns", path: "/returns", title: "law.returns" },
  { name: "privacy", path: "/privacy", title: "law.privacy" },
] as const satisfies readonly { name: string; path: string; title: MessageKey }[];

export type LawPageName = (typeof LAW_PAGES)[number]["name"];

/** A page of rules: an introduction, then sections of paragraphs. */
export type LawText = {
  intro: string;
  sections: readonly { heading: string; paragraphs: readonly string[] }[];
};
