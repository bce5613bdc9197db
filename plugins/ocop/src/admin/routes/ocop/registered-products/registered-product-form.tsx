import { useState } from "react";
import { FormDrawer } from "../../../components/form-drawer";
import { LongTextField, TextField } from "../../../components/form-fields";
import { SearchField } from "../../../components/search-field";
import type { LegalForm } from "../../../components/status-badge";
import { useWords } from "../../../i18n/use-words";
import { postJson } from "../../../lib/api";
import { useDraft } from "../../../lib/use-draft";
import { useChange, useResource } from "../../../lib/use-resource";
import { orNull, type ProducerRow } from "../producers/producer";
import { productSetName, type ProductSet, type RegisteredProduct } from "./registered-product";

type RegisteredProductFormProps = {
  /** Null: a new one. */
  product: RegisteredProduct | null;
  onClose: () => void;
  onSaved?: (product: RegisteredProduct) => void;
};

const MOST_FOUND = 20;

/** What is registered before anything is judged; stars come by assessment and decision only. */
export function RegisteredProductForm({ product, onClose, onSaved }: RegisteredProductFormProps) {
  const { t, language } = useWords();
  const [typed, setTyped] = useState("");
  const draft = useDraft({
    producer_id: product?.producer.id ?? null,
    name: product?.name ?? "",
    product_set: product ? String(product.product_set.number) : null,
    description: product?.description ?? "",
    programme_code: product?.programme_code ?? "",
  });
  const { values } = draft;
  const sets = useResource<{ product_sets: (ProductSet & { legal_forms: LegalForm[] })[] }>(
    "/admin/ocop/product-sets",
  );
  const producers = useResource<{ producers: ProducerRow[] }>(
    product ? null : "/admin/ocop/producers",
    { q: typed, state: "active", limit: MOST_FOUND },
  );
  const found = producers.data?.producers ?? [];
  const form = found.find(({ id }) => id === values.producer_id)?.legal_form;
  const save = useChange(
    (body: object) =>
      postJson<{ registered_product: RegisteredProduct }>(
        product
          ? `/admin/ocop/registered-products/${product.id}`
          : "/admin/ocop/registered-products",
        body,
      ),
    {
      done: t("common.saved"),
      onDone: (answer) => {
        onClose();
        onSaved?.(answer.registered_product);
      },
    },
  );
  const submit = () =>
    save.mutate({
      name: values.name,
      product_set: Number(values.product_set),
      description: orNull(values.description),
      programme_code: orNull(values.programme_code),
      ...(product
        ? { expected_updated_at: product.updated_at }
        : { producer_id: values.producer_id }),
    });
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t(product ? "registered_products.edit" : "registered_products.create")}
      description={product?.producer.name}
      busy={save.isPending}
      disabled={!values.producer_id || !values.product_set || values.name.trim() === ""}
      error={save.error}
      onSubmit={submit}
    >
      {product === null && (
        <SearchField
          label={t("registered_products.producer")}
          hint={t("registered_products.producer_hint")}
          required
          options={found.map(({ id, name }) => ({ value: id, label: name }))}
          onSearch={setTyped}
          {...draft.field("producer_id")}
        />
      )}
      <TextField label={t("registered_products.name")} required {...draft.field("name")} />
      <SearchField
        label={t("registered_products.product_set")}
        hint={t("registered_products.product_set_hint")}
        required
        options={(sets.data?.product_sets ?? [])
          .filter((set) => form === undefined || set.legal_forms.includes(form))
          .map((set) => ({ value: String(set.number), label: productSetName(set, language) }))}
        {...draft.field("product_set")}
      />
      <LongTextField label={t("registered_products.description")} {...draft.field("description")} />
      <TextField
        label={t("registered_products.programme_code")}
        hint={t("registered_products.programme_code_hint")}
        {...draft.field("programme_code")}
      />
    </FormDrawer>
  );
}
