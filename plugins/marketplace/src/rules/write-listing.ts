import type { ListingContent, ListingField, ListingVariant, VariantField } from "./listing-content";

/** What a device sends of a listing: the fields that changed, and the sizes when one of them did. */
export type ListingWrite = {
  fields?: Partial<Record<ListingField, string>>;
  variants?: (Record<VariantField, string> & { key: string })[];
};

export type WrittenListing =
  | { kind: "written"; content: ListingContent }
  /** It says so already. */
  | { kind: "same" }
  | { kind: "refused"; reason: "size_in_shop" | "same_key" };

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** The content after a write. A size that the shop sells stays: its stock can be set to none. */
export function writeListing(content: ListingContent, write: ListingWrite): WrittenListing {
  const { fields = {}, variants } = write;
  const known = new Map(content.variants.map((variant) => [variant.key, variant]));
  const next: ListingContent = { ...content, ...fields };
  if (variants) {
    const keys = new Set(variants.map(({ key }) => key));
    if (keys.size < variants.length) return { kind: "refused", reason: "same_key" };
    const isGone = content.variants.some(
      ({ key, variant_id: id }) => id !== null && !keys.has(key),
    );
    if (isGone) return { kind: "refused", reason: "size_in_shop" };
    next.variants = variants.map((variant): ListingVariant => ({
      ...known.get(variant.key),
      ...variant,
      variant_id: known.get(variant.key)?.variant_id ?? null,
    }));
  }
  const hasChanged =
    Object.entries(fields).some(([name, value]) => content[name as ListingField] !== value) ||
    next.variants.length !== content.variants.length ||
    next.variants.some((variant, index) => {
      const old = content.variants[index];
      return (
        old?.key !== variant.key ||
        Object.entries(variant).some(([name, value]) => !isSame(old[name as VariantField], value))
      );
    });
  return hasChanged ? { kind: "written", content: next } : { kind: "same" };
}
