import { nameIn } from "~/features/catalog/name-in";
import { useI18n } from "~/i18n/use-i18n";
import { Field } from "~/ui/field";

import { useWords } from "~/i18n/part-words";
import { useEditor } from "./editor-context";
import { EditorField } from "./editor-field";
import { EditorSection } from "./editor-section";
import type { Listing, TextField } from "./listing";
import type { ProductSet } from "./listings.server";
import { listingWords } from "./words";

const NO_HINTS = {
  title_vi: "hint.title_vi",
  allergens_vi: "hint.allergens",
} as const;

/** A text of the listing in both languages, one below the other. */
function BothLanguages({
  name,
  rows,
  maxLength,
}: {
  name: "title" | "subtitle" | "description" | "ingredients" | "allergens" | "storage";
  rows?: number;
  maxLength?: number;
}) {
  const say = useWords(listingWords);
  const { content, setField } = useEditor();
  const [vi, en]: [TextField, TextField] = [`${name}_vi`, `${name}_en`];
  const hint = name === "title" || name === "allergens" ? say(NO_HINTS[`${name}_vi`]) : undefined;
  return (
    <>
      <EditorField
        name={vi}
        label={say(`field.${name}_vi`)}
        hint={hint}
        value={content[vi]}
        rows={rows}
        maxLength={maxLength}
        onType={(value) => setField(vi, value)}
      />
      <EditorField
        name={en}
        label={say(`field.${name}_en`)}
        hint={name === "title" ? say("hint.english") : undefined}
        value={content[en]}
        rows={rows}
        lang="en"
        maxLength={maxLength}
        onType={(value) => setField(en, value)}
      />
    </>
  );
}

/** Which product of the register it is: one that is there, or a new one of a product set. */
function RegisterChoice({ listing, sets }: { listing: Listing; sets: readonly ProductSet[] }) {
  const { language } = useI18n();
  const say = useWords(listingWords);
  const { content, setField, errorOf, isWritable } = useEditor();
  const { unsold_products: unsold } = listing;
  return (
    <>
      {unsold.length > 0 && (
        <Field
          id="registered_product_id"
          label={say("field.registered_product_id")}
          hint={say("hint.registered")}
        >
          {(field) => (
            <select
              {...field}
              name="registered_product_id"
              className="field-input"
              value={content.registered_product_id}
              disabled={!isWritable}
              onChange={({ target }) => setField("registered_product_id", target.value)}
            >
              <option value="">{say("newRegistered")}</option>
              {unsold.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {content.registered_product_id === "" && (
        <Field
          id="product_set"
          label={say("field.product_set")}
          hint={say("hint.product_set")}
          error={errorOf("product_set")}
        >
          {(field) => (
            <select
              {...field}
              name="product_set"
              className="field-input"
              value={content.product_set}
              disabled={!isWritable}
              onChange={({ target }) => setField("product_set", target.value)}
            >
              <option value="">{say("chooseSet")}</option>
              {sets.map((set) => (
                <option key={set.number} value={String(set.number)}>
                  {set.number}. {nameIn(language, set)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}

const ALCOHOL_SETS = [14, 15];

/** Names, description and what stands on the label. */
export function ContentSections({
  listing,
  sets,
}: {
  listing: Listing;
  sets: readonly ProductSet[];
}) {
  const say = useWords(listingWords);
  const { content, setField } = useEditor();
  const number = (field: "shelf_life_days" | "alcohol_percent") => (
    <EditorField
      name={field}
      label={say(`field.${field}`)}
      value={content[field]}
      inputMode="decimal"
      maxLength={20}
      onType={(value) => setField(field, value)}
    />
  );
  return (
    <>
      <EditorSection section="names">
        <BothLanguages name="title" maxLength={120} />
        <BothLanguages name="subtitle" maxLength={200} />
        {listing.product_id === null && <RegisterChoice listing={listing} sets={sets} />}
      </EditorSection>
      <EditorSection section="words">
        <BothLanguages name="description" rows={6} maxLength={5000} />
      </EditorSection>
      <EditorSection section="facts">
        <BothLanguages name="ingredients" rows={2} maxLength={2000} />
        <BothLanguages name="allergens" maxLength={2000} />
        <BothLanguages name="storage" maxLength={2000} />
        {number("shelf_life_days")}
        {ALCOHOL_SETS.includes(listing.set_number ?? 0) && number("alcohol_percent")}
      </EditorSection>
    </>
  );
}
