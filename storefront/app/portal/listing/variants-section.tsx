import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";

import { useWords } from "~/i18n/part-words";
import { useEditor } from "./editor-context";
import { EditorField } from "./editor-field";
import { EditorSection } from "./editor-section";
import { mayAddVariant, type ListingVariant, type VariantField } from "./listing";
import { variantFieldName } from "./listing-form";
import { listingWords } from "./words";

const UNITS = ["g", "ml", "piece"] as const;

function VariantFields({
  variant,
  number,
  onRemove,
}: {
  variant: ListingVariant;
  number: number;
  onRemove: (() => void) | null;
}) {
  const say = useWords(listingWords);
  const { setVariant, isWritable } = useEditor();
  const { key } = variant;
  const field = (
    name: VariantField,
    more: { hint?: string; inputMode?: "decimal" | "numeric"; lang?: "en" } = {},
  ) => (
    <EditorField
      name={variantFieldName(key, name)}
      label={say(`variant.${name}`)}
      value={variant[name]}
      onType={(value) => setVariant(key, name, value)}
      {...more}
    />
  );
  const unitName = variantFieldName(key, "net_unit");
  return (
    <fieldset className="grid gap-4 rounded-md border border-hairline bg-white p-4">
      <legend className="px-1 font-bold">{say("variant", { number })}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        {field("title_vi", { hint: say("hint.variant") })}
        {field("title_en", { lang: "en", hint: say("hint.english") })}
      </div>
      <div className="grid grid-cols-[1fr_7rem] items-end gap-4">
        {field("net_quantity", { inputMode: "decimal" })}
        <Field id={unitName} label={say("variant.net_unit")}>
          {(props) => (
            <select
              {...props}
              name={unitName}
              className="field-input"
              value={variant.net_unit}
              disabled={!isWritable}
              onChange={({ target }) => setVariant(key, "net_unit", target.value)}
            >
              {UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {say(`unit.${unit}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {field("weight_g", { inputMode: "numeric" })}
      {variant.variant_id === null && (
        <div className="grid grid-cols-2 items-end gap-4">
          {field("price_vnd", { inputMode: "numeric" })}
          {field("stock", { inputMode: "numeric" })}
        </div>
      )}
      <details>
        <summary className="min-h-11 cursor-pointer py-2">{say("moreOfVariant")}</summary>
        <div className="grid gap-4 pt-2">
          <div className="grid grid-cols-3 items-end gap-3">
            {field("length_mm", { inputMode: "numeric" })}
            {field("width_mm", { inputMode: "numeric" })}
            {field("height_mm", { inputMode: "numeric" })}
          </div>
          {field("gtin", { inputMode: "numeric", hint: say("hint.gtin") })}
        </div>
      </details>
      {onRemove && isWritable && (
        <Button
          look="quiet"
          name="intent"
          value={`remove-variant:${key}`}
          onClick={(event) => {
            event.preventDefault();
            onRemove();
          }}
          className="justify-self-start"
        >
          {say("removeVariant", { number })}
        </Button>
      )}
    </fieldset>
  );
}

/** The sizes in which it is sold; those in the shop stay, new ones come and go. */
export function VariantsSection({
  onAdd,
  onRemove,
}: {
  onAdd: () => void;
  onRemove: (key: string) => void;
}) {
  const say = useWords(listingWords);
  const { language } = useI18n();
  const { content, isWritable } = useEditor();
  const { variants } = content;
  return (
    <EditorSection section="variants">
      {variants.map((variant, index) => (
        <VariantFields
          key={`${language}-${variant.key}`}
          variant={variant}
          number={index + 1}
          onRemove={
            variant.variant_id === null && variants.length > 1 ? () => onRemove(variant.key) : null
          }
        />
      ))}
      {isWritable && mayAddVariant(variants) && (
        <Button
          look="second"
          name="intent"
          value="add-variant"
          className="justify-self-start"
          onClick={(event) => {
            event.preventDefault();
            onAdd();
          }}
        >
          {say("addVariant")}
        </Button>
      )}
    </EditorSection>
  );
}
