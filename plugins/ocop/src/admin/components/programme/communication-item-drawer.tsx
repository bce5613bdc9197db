import {
  COMMUNICATION_KINDS,
  type CommunicationKind,
} from "../../../modules/ocop/rules/programme/kinds";
import type { CommunicationItemView } from "../../../programme/entry-view";
import { useWords } from "../../i18n/use-words";
import { useDraft } from "../../lib/use-draft";
import { CheckField } from "../check-field";
import { DateField, SelectField, TextField } from "../form-fields";
import { ProducerField, ProductField } from "../monitoring/product-field";
import { EntryDrawer } from "./entry-drawer";
import { Lines, type Line } from "./lines";

type ItemDraft = {
  kind: CommunicationKind | null;
  title_vi: string;
  title_en: string;
  outlet: string;
  url: string;
  published_on: string | null;
  is_public: boolean;
  producers: (Line & { id: string | null })[];
  products: (Line & { id: string | null })[];
};

const linesOf = (rows: readonly { id: string }[] = []) => rows.map(({ id }, key) => ({ key, id }));
const idsOf = (lines: readonly { id: string | null }[]) => lines.map(({ id }) => id);

function draftOf(item: CommunicationItemView | null): ItemDraft {
  return {
    kind: item?.kind ?? null,
    title_vi: item?.title_vi ?? "",
    title_en: item?.title_en ?? "",
    outlet: item?.outlet ?? "",
    url: item?.url ?? "",
    published_on: item?.published_on ?? null,
    is_public: item?.is_public ?? false,
    producers: linesOf(item?.producers),
    products: linesOf(item?.registered_products),
  };
}

type ItemDrawerProps = { item: CommunicationItemView | null; onClose: () => void };

/** Records something that was published, or corrects it. */
export function CommunicationItemDrawer({ item, onClose }: ItemDrawerProps) {
  const { t } = useWords();
  const draft = useDraft(draftOf(item));
  const { producers, products, ...facts } = draft.values;
  const known = new Map(
    [...(item?.producers ?? []), ...(item?.registered_products ?? [])].map((row) => [row.id, row]),
  );
  return (
    <EntryDrawer
      noun="communication_item"
      id={item?.id ?? null}
      onClose={onClose}
      body={{ ...facts, producer_ids: idsOf(producers), registered_product_ids: idsOf(products) }}
      isComplete={
        facts.kind !== null &&
        facts.published_on !== null &&
        [facts.title_vi, facts.outlet].every((text) => text.trim() !== "") &&
        [...producers, ...products].every(({ id }) => id !== null)
      }
    >
      <SelectField
        label={t("programme.kind")}
        required
        options={COMMUNICATION_KINDS.map((value) => ({
          value,
          label: t(`programme.communication_item.kinds.${value}`),
        }))}
        {...draft.field("kind")}
      />
      <TextField
        label={t("programme.communication_item.title_vi")}
        required
        {...draft.field("title_vi")}
      />
      <TextField label={t("programme.communication_item.title_en")} {...draft.field("title_en")} />
      <TextField
        label={t("programme.communication_item.outlet")}
        hint={t("programme.communication_item.outlet_hint")}
        required
        {...draft.field("outlet")}
      />
      <DateField
        label={t("programme.communication_item.published_on")}
        required
        {...draft.field("published_on")}
      />
      <TextField
        label={t("programme.communication_item.url")}
        type="url"
        placeholder="https://"
        required={facts.is_public}
        {...draft.field("url")}
      />
      <CheckField
        label={t("programme.communication_item.is_public")}
        hint={t("programme.communication_item.is_public_hint")}
        {...draft.field("is_public")}
      />
      <Lines
        legend={t("programme.producers_about")}
        nameOf={(number) => t("programme.producer_number", { number })}
        addLabel={t("programme.add_producer")}
        empty={{ id: null }}
        {...draft.field("producers")}
      >
        {(line, change) => (
          <ProducerField
            required
            chosen={known.get(line.id ?? "")}
            value={line.id}
            onChange={(id) => change({ id })}
          />
        )}
      </Lines>
      <Lines
        legend={t("programme.products_about")}
        nameOf={(number) => t("programme.product_number", { number })}
        addLabel={t("programme.add_product")}
        empty={{ id: null }}
        {...draft.field("products")}
      >
        {(line, change) => (
          <ProductField
            required
            chosen={known.get(line.id ?? "")}
            value={line.id}
            onChange={(id) => change({ id })}
          />
        )}
      </Lines>
    </EntryDrawer>
  );
}
