import type { product_draft as words } from "../i18n/vi/product-draft";

export const DRAFT_STATES = [
  "submitted",
  "changes_requested",
  "refused",
  "published",
  "draft",
] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

export type ProductDraftRow = {
  id: string;
  title: string;
  state: DraftState;
  producer_name: string;
  place: string | null;
  is_in_shop: boolean;
  submitted_at: string | null;
};

type Picture = { id: string; alt_vi: string; url: string; thumbnail_url: string };

export type ProductDraft = {
  id: string;
  state: DraftState;
  revision: number;
  title: string;
  producer: { id: string; name: string } | null;
  product: { id: string; handle: string } | null;
  ties_to: { id: string; name: string } | null;
  set_number: number | null;
  content: { variants: { key: string; title_vi: string }[] };
  pictures: Picture[];
  changes: { field: string; before: string; after: string }[];
  issues: { field: string; severity: "needed" | "advice"; vi: string; en: string }[];
  reviews: {
    at: string;
    by: { name: string };
    action: keyof typeof words.action;
    note: string | null;
    comments: { field: string; text: string }[];
  }[];
  submitted_at: string | null;
};

type FieldWord = keyof typeof words.field;

const NAMES_OF_SIZE: Partial<Record<string, FieldWord>> = {
  title_vi: "size_vi",
  title_en: "size_en",
};

/** A field as the backend names it: which word it has, and of which size it is; null: of the listing. */
export function draftField(
  field: string,
  variants: ProductDraft["content"]["variants"],
): { word: FieldWord; size: string | null } {
  const [, key, name] = /^variants\.(\w+)\.(\w+)$/.exec(field) ?? [];
  if (key === undefined || name === undefined) return { word: field as FieldWord, size: null };
  const index = variants.findIndex((variant) => variant.key === key);
  const size = variants[index]?.title_vi || String(index + 1);
  return { word: NAMES_OF_SIZE[name] ?? (name as FieldWord), size };
}
