import {
  TEXT_FIELDS,
  VARIANT_FIELDS,
  type ListingContent,
  type ListingVariant,
  type TextField,
  type VariantField,
} from "./listing";

/** The name of a variant's field in the form, and in what the backend says of it. */
export const variantFieldName = (key: string, field: VariantField) => `variants.${key}.${field}`;

const textOf = (form: FormData, name: string) => {
  const value = form.get(name);
  // Browsers send line ends of two characters.
  return typeof value === "string" ? value.replace(/\r\n/g, "\n") : undefined;
};

/** The content after a whole form was sent; what the form does not have stays. */
export function contentOfForm(form: FormData, before: ListingContent): ListingContent {
  const fields = Object.fromEntries(
    TEXT_FIELDS.map((field) => [field, textOf(form, field) ?? before[field]]),
  ) as Record<TextField, string>;
  const variants = before.variants.map((variant): ListingVariant => ({
    ...variant,
    ...Object.fromEntries(
      VARIANT_FIELDS.map((field) => [
        field,
        textOf(form, variantFieldName(variant.key, field)) ?? variant[field],
      ]),
    ),
  }));
  return { ...fields, variants };
}

/** What is sent of a content: the fields that changed since `saved`, and the sizes when one did. */
export type ListingWrite = {
  fields?: Partial<Record<TextField, string>>;
  variants?: Omit<ListingVariant, "variant_id">[];
};

const sameVariants = (left: readonly ListingVariant[], right: readonly ListingVariant[]) =>
  left.length === right.length &&
  left.every((variant, index) => {
    const other = right[index];
    return (
      other?.key === variant.key && VARIANT_FIELDS.every((field) => variant[field] === other[field])
    );
  });

/** What has to be sent; null: nothing was changed. */
export function writeBetween(saved: ListingContent, typed: ListingContent): ListingWrite | null {
  const changed = TEXT_FIELDS.filter((field) => saved[field] !== typed[field]);
  const write: ListingWrite = {
    ...(changed.length > 0 && {
      fields: Object.fromEntries(changed.map((field) => [field, typed[field]])),
    }),
    ...(!sameVariants(saved.variants, typed.variants) && {
      variants: typed.variants.map(({ variant_id: _id, ...variant }) => variant),
    }),
  };
  return write.fields || write.variants ? write : null;
}

/** A field that both devices wrote, differently. */
export type Collision = { field: TextField | "variants"; mine: string; theirs: string };

const variantsText = (variants: readonly ListingVariant[]) =>
  variants
    .map((variant) =>
      VARIANT_FIELDS.flatMap((field) => (variant[field] === "" ? [] : [variant[field]])).join(
        " · ",
      ),
    )
    .join("\n");

/**
 * Brings together what two devices made of the same words: whoever alone changed a field has it. What
 * both changed is mine for now and told as a collision, for the person to choose.
 */
export function mergeContents(
  base: ListingContent,
  mine: ListingContent,
  theirs: ListingContent,
): { merged: ListingContent; collisions: Collision[] } {
  const collisions: Collision[] = [];
  const fields = Object.fromEntries(
    TEXT_FIELDS.map((field) => {
      const [old, own, other] = [base[field], mine[field], theirs[field]];
      if (own === old) return [field, other];
      if (other !== old && other !== own) collisions.push({ field, mine: own, theirs: other });
      return [field, own];
    }),
  ) as Record<TextField, string>;
  const isMine = !sameVariants(base.variants, mine.variants);
  const isTheirs = !sameVariants(base.variants, theirs.variants);
  if (isMine && isTheirs && !sameVariants(mine.variants, theirs.variants)) {
    collisions.push({
      field: "variants",
      mine: variantsText(mine.variants),
      theirs: variantsText(theirs.variants),
    });
  }
  return {
    merged: { ...fields, variants: isMine ? mine.variants : theirs.variants },
    collisions,
  };
}

/** A number typed for a price or a stock, dots and gaps between thousands; null: unreadable. */
export function typedNumber(text: string): number | null {
  const plain = text
    .trim()
    .replace(/\s*(?:đồng|đ|₫|vnd)$/iu, "")
    .trim();
  if (/^\d{1,12}$/.test(plain)) return Number(plain);
  return /^\d{1,3}(?:[.,\s\u00a0]\d{3})+$/.test(plain) ? Number(plain.replace(/\D/g, "")) : null;
}
