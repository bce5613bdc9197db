import { useState } from "react";
import { FormDrawer } from "../../../components/form-drawer";
import { DateField, SelectField, TextField } from "../../../components/form-fields";
import { SearchField } from "../../../components/search-field";
import type { LegalForm } from "../../../components/status-badge";
import type { WordKey } from "../../../i18n/messages";
import { useWords } from "../../../i18n/use-words";
import { postJson } from "../../../lib/api";
import { useDraft } from "../../../lib/use-draft";
import { useChange, useResource } from "../../../lib/use-resource";
import {
  emailAddress,
  phoneDigits,
  taxCodeDigits,
  webAddress,
} from "../../../../modules/ocop/rules/producer-contact";
import { LEGAL_FORMS, orNull, type Producer, type Unit } from "./producer";

type ProducerFormProps = {
  /** Null: a new one. */
  producer: Producer | null;
  onClose: () => void;
  onSaved?: (producer: Producer) => void;
};

const TEXTS = [
  ...(["name", "legal_name", "address", "legacy_place", "registration_number"] as const),
  ...(["registered_by", "tax_code", "phone", "email", "website", "craft_village"] as const),
];
type TextName = (typeof TEXTS)[number];

type Values = Record<TextName, string> & {
  handle: string;
  legal_form: LegalForm | null;
  unit_code: string | null;
  registered_on: string | null;
  state: "applied" | "active" | null;
};

/** The same rules as the server's; what they refuse is said at the field, before it is sent. */
const CHECKS: Partial<Record<TextName, { read: (text: string) => string | null; need: WordKey }>> =
  {
    tax_code: { read: taxCodeDigits, need: "producers.tax_code_hint" },
    phone: { read: phoneDigits, need: "producers.phone_need" },
    email: { read: emailAddress, need: "producers.email_need" },
    website: { read: webAddress, need: "producers.website_need" },
  };

function valuesOf(producer: Producer | null): Values {
  const texts = TEXTS.map((name) => [name, producer?.[name] ?? ""] as const);
  return {
    ...(Object.fromEntries(texts) as Record<TextName, string>),
    handle: "",
    legal_form: producer?.legal_form ?? null,
    unit_code: producer?.administrative_unit?.code ?? null,
    registered_on: producer?.registered_on ?? null,
    state: "applied",
  };
}

function bodyOf({ handle, state, ...facts }: Values, producer: Producer | null) {
  const optional = TEXTS.filter((name) => name !== "name" && name !== "legal_name");
  const texts = Object.fromEntries(optional.map((name) => [name, orNull(facts[name])]));
  return producer
    ? { ...facts, ...texts, expected_updated_at: producer.updated_at }
    : { ...facts, ...texts, handle: orNull(handle) ?? undefined, state };
}

/** Official facts only: a producer's story is its own and is not written here. */
export function ProducerForm({ producer, onClose, onSaved }: ProducerFormProps) {
  const { t } = useWords();
  const draft = useDraft(valuesOf(producer));
  const [isSent, setIsSent] = useState(false);
  const { data } = useResource<{ units: Unit[] }>("/admin/ocop/units");
  const path = producer ? `/admin/ocop/producers/${producer.id}` : "/admin/ocop/producers";
  const save = useChange(
    (values: Values) => postJson<{ producer: Producer }>(path, bodyOf(values, producer)),
    {
      done: t("common.saved"),
      onDone: (answer) => {
        onClose();
        onSaved?.(answer.producer);
      },
    },
  );
  const { values } = draft;
  const errorOf = (name: TextName): string | undefined => {
    const check = CHECKS[name];
    const isWrong = check && values[name].trim() !== "" && check.read(values[name]) === null;
    return isSent && isWrong ? t(check.need) : undefined;
  };
  const text = (name: TextName, hint?: WordKey) => ({
    label: t(`producers.${name}`),
    hint: hint && t(hint),
    error: errorOf(name),
    ...draft.field(name),
  });
  const submit = () => {
    setIsSent(true);
    const isRefused = TEXTS.some((name) => {
      const given = values[name].trim();
      return given !== "" && CHECKS[name]?.read(given) === null;
    });
    if (!isRefused) save.mutate(values);
  };
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t(producer ? "producers.edit" : "producers.create")}
      description={producer?.name}
      busy={save.isPending}
      disabled={values.name.trim() === "" || values.legal_name.trim() === "" || !values.legal_form}
      error={save.error}
      onSubmit={submit}
    >
      <TextField required {...text("name")} />
      <TextField required {...text("legal_name")} />
      <SelectField
        label={t("producers.legal_form")}
        hint={t("producers.legal_form_hint")}
        required
        options={LEGAL_FORMS.map((value) => ({ value, label: t(`status.legal_form.${value}`) }))}
        {...draft.field("legal_form")}
      />
      {producer === null && (
        <>
          <SelectField
            label={t("producers.first_state")}
            required
            options={(["applied", "active"] as const).map((value) => ({
              value,
              label: t(`status.producer.${value}`),
            }))}
            {...draft.field("state")}
          />
          <TextField
            label={t("producers.handle")}
            hint={t("producers.handle_hint")}
            {...draft.field("handle")}
          />
        </>
      )}
      <SearchField
        label={t("producers.unit")}
        options={(data?.units ?? []).map(({ code, full_name: label }) => ({ value: code, label }))}
        {...draft.field("unit_code")}
      />
      <TextField {...text("address", "producers.address_hint")} />
      <TextField {...text("legacy_place", "producers.legacy_place_hint")} />
      <TextField {...text("tax_code", "producers.tax_code_hint")} />
      <TextField {...text("registration_number")} />
      <DateField label={t("producers.registered_on")} {...draft.field("registered_on")} />
      <TextField {...text("registered_by")} />
      <TextField type="tel" {...text("phone", "producers.phone_hint")} />
      <TextField {...text("email")} />
      <TextField {...text("website")} />
      <TextField {...text("craft_village")} />
    </FormDrawer>
  );
}
