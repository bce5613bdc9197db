import { SUPPORT_KINDS, type SupportKind } from "../../../modules/ocop/rules/programme/kinds";
import type { SupportGrantView } from "../../../programme/entry-view";
import { useWords } from "../../i18n/use-words";
import { useDraft } from "../../lib/use-draft";
import { DateField, LongTextField, NumberField, SelectField, TextField } from "../form-fields";
import { ProducerField } from "../monitoring/product-field";
import { EntryDrawer } from "./entry-drawer";

type GrantDraft = {
  producer_id: string | null;
  kind: SupportKind | null;
  given_on: string | null;
  amount_vnd: number | null;
  description: string;
  decision_number: string;
};

function draftOf(grant: SupportGrantView | null): GrantDraft {
  return {
    producer_id: grant?.producer.id ?? null,
    kind: grant?.kind ?? null,
    given_on: grant?.given_on ?? null,
    amount_vnd: grant?.amount_vnd ?? null,
    description: grant?.description ?? "",
    decision_number: grant?.decision_number ?? "",
  };
}

type GrantDrawerProps = { grant: SupportGrantView | null; onClose: () => void };

/** Records support that a producer was given, or corrects it. */
export function SupportGrantDrawer({ grant, onClose }: GrantDrawerProps) {
  const { t } = useWords();
  const draft = useDraft(draftOf(grant));
  const { producer_id, kind, given_on } = draft.values;
  return (
    <EntryDrawer
      noun="support_grant"
      id={grant?.id ?? null}
      onClose={onClose}
      body={draft.values}
      isComplete={producer_id !== null && kind !== null && given_on !== null}
    >
      <ProducerField required chosen={grant?.producer} {...draft.field("producer_id")} />
      <SelectField
        label={t("programme.kind")}
        required
        options={SUPPORT_KINDS.map((value) => ({
          value,
          label: t(`programme.support_grant.kinds.${value}`),
        }))}
        {...draft.field("kind")}
      />
      <DateField
        label={t("programme.support_grant.given_on")}
        required
        {...draft.field("given_on")}
      />
      <NumberField
        label={t("programme.support_grant.amount")}
        hint={t("programme.support_grant.amount_hint")}
        min={0}
        step={1}
        {...draft.field("amount_vnd")}
      />
      <TextField
        label={t("programme.support_grant.decision_number")}
        {...draft.field("decision_number")}
      />
      <LongTextField
        label={t("programme.support_grant.description")}
        {...draft.field("description")}
      />
    </EntryDrawer>
  );
}
