import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import type { DraftField } from "../../lib/use-draft";
import { useResource } from "../../lib/use-resource";
import type { FieldProps } from "../field-frame";
import { SearchField } from "../search-field";

type ProductsAnswer = {
  registered_products: { id: string; name: string; producer: { name: string } }[];
};
type ProducersAnswer = { producers: { id: string; name: string }[] };

const CHOICES = 20;

type ProductFieldProps = Omit<FieldProps, "label"> &
  DraftField<string | null> & {
    /** Only products of this producer. */
    producerId?: string;
    /** The name of the product that is chosen already, which no search has found yet. */
    chosen?: { id: string; name: string } | null;
  };

/** A registered product of the staff member's area, found by its name. */
export function ProductField({ producerId, chosen, ...field }: ProductFieldProps) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const { data } = useResource<ProductsAnswer>("/admin/ocop/registered-products", {
    limit: CHOICES,
    q: text,
    producer_id: producerId,
  });
  const found = (data?.registered_products ?? []).map(({ id, name, producer }) => ({
    value: id,
    label: producerId === undefined ? `${name} · ${producer.name}` : name,
  }));
  const isListed = !chosen || found.some(({ value }) => value === chosen.id);
  return (
    <SearchField
      label={t("monitoring.product")}
      hint={t("monitoring.product_hint")}
      options={isListed ? found : [{ value: chosen.id, label: chosen.name }, ...found]}
      onSearch={setText}
      {...field}
    />
  );
}

type ProducerFieldProps = Omit<FieldProps, "label"> &
  DraftField<string | null> & {
    /** The name of the producer that is chosen already, which no search has found yet. */
    chosen?: { id: string; name: string } | null;
  };

/** A producer of the staff member's area, found by its name. */
export function ProducerField({ chosen, ...field }: ProducerFieldProps) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const { data } = useResource<ProducersAnswer>("/admin/ocop/producers", {
    limit: CHOICES,
    q: text,
  });
  const found = (data?.producers ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const isListed = !chosen || found.some(({ value }) => value === chosen.id);
  return (
    <SearchField
      label={t("monitoring.producer")}
      options={isListed ? found : [{ value: chosen.id, label: chosen.name }, ...found]}
      onSearch={setText}
      {...field}
    />
  );
}
