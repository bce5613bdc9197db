import { useState } from "react";
import { useNavigate } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import type { AssessmentKind, Dossier } from "../../lib/dossier";
import { useDraft } from "../../lib/use-draft";
import { useChange, useResource } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { LongTextField, SelectField, TextField } from "../form-fields";
import { SearchField } from "../search-field";

const KINDS: AssessmentKind[] = ["first", "upgrade", "re_evaluation"];
const PAGE = 50;

type Named = { id: string; name: string };
type ProductSet = { number: number; name_vi: string; name_en: string };

/** Begins a dossier: for a product of the register, or with a new idea that enters it. */
export function BeginDrawer({ onClose }: { onClose: () => void }) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const draft = useDraft({
    about: "existing" as "existing" | "idea" | null,
    kind: "first" as AssessmentKind | null,
    product: null as string | null,
    producer: null as string | null,
    set: null as string | null,
    name: "",
    description: "",
  });
  const { about, kind, product, producer, set, name, description } = draft.values;
  const isIdea = about === "idea";
  const search = { q: typed, limit: PAGE };
  const products = useResource<{ registered_products: (Named & { producer: Named })[] }>(
    isIdea ? null : "/admin/ocop/registered-products",
    search,
  );
  const producers = useResource<{ producers: Named[] }>(
    isIdea ? "/admin/ocop/producers" : null,
    search,
  );
  const sets = useResource<{ product_sets: ProductSet[] }>("/admin/ocop/product-sets");
  const begin = useChange<void, { dossier: Dossier }>(
    () =>
      postJson<{ dossier: Dossier }>(
        "/admin/ocop/dossiers",
        isIdea
          ? {
              idea: {
                producer_id: producer,
                name,
                product_set_number: Number(set),
                description: description || null,
              },
            }
          : { registered_product_id: product, kind },
      ),
    {
      done: t("dossier.begun"),
      onDone: ({ dossier }) => void navigate(`/ocop/dossiers/${dossier.id}`),
    },
  );
  const isReady = isIdea
    ? producer !== null && set !== null && name.trim() !== ""
    : product !== null && kind !== null;
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("dossier.begin")}
      submitLabel={t("dossier.begin")}
      busy={begin.isPending}
      disabled={!isReady}
      error={begin.error ?? products.error ?? producers.error ?? sets.error}
      onSubmit={() => begin.mutate()}
    >
      <SelectField
        label={t("dossier.about_product")}
        required
        {...draft.field("about")}
        options={[
          { value: "existing", label: t("dossier.existing_product") },
          { value: "idea", label: t("dossier.new_idea") },
        ]}
      />
      {isIdea ? (
        <>
          <SearchField
            label={t("dossier.producer")}
            required
            {...draft.field("producer")}
            onSearch={setTyped}
            options={(producers.data?.producers ?? []).map(({ id, name: label }) => ({
              value: id,
              label,
            }))}
          />
          <TextField label={t("dossier.idea_name")} required {...draft.field("name")} />
          <SearchField
            label={t("dossier.product_set")}
            required
            {...draft.field("set")}
            options={(sets.data?.product_sets ?? []).map(({ number, name_vi, name_en }) => ({
              value: String(number),
              label: `${number}. ${language === "vi" ? name_vi : name_en}`,
            }))}
          />
          <LongTextField label={t("dossier.idea_description")} {...draft.field("description")} />
        </>
      ) : (
        <>
          <SearchField
            label={t("dossier.product")}
            required
            {...draft.field("product")}
            onSearch={setTyped}
            options={(products.data?.registered_products ?? []).map((one) => ({
              value: one.id,
              label: `${one.name} (${one.producer.name})`,
            }))}
          />
          <SelectField
            label={t("dossier.kind")}
            required
            {...draft.field("kind")}
            options={KINDS.map((value) => ({
              value,
              label: t(`status.assessment_kind.${value}`),
            }))}
          />
        </>
      )}
    </FormDrawer>
  );
}
