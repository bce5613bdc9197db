import { FormDrawer } from "../../../../components/form-drawer";
import { SelectField, TextField } from "../../../../components/form-fields";
import { useWords } from "../../../../i18n/use-words";
import { postJson } from "../../../../lib/api";
import { useDraft } from "../../../../lib/use-draft";
import { useChange } from "../../../../lib/use-resource";
import { orNull } from "../producer";

export type LegalRepresentative = {
  full_name: string;
  position: string | null;
  gender: "female" | "male" | "other" | null;
  ethnicity: string | null;
  is_ethnic_minority: boolean | null;
  has_disability: boolean | null;
  permanent_address: string | null;
  updated_at: string;
};

const GENDERS = ["female", "male", "other"] as const;
const ANSWERS = ["not_stated", "yes", "no"] as const;
type Answer = (typeof ANSWERS)[number];

function answerOf(value: boolean | null | undefined): Answer | null {
  if (value === null || value === undefined) return "not_stated";
  return value ? "yes" : "no";
}

function valueOf(answer: Answer | null): boolean | null {
  return answer === null || answer === "not_stated" ? null : answer === "yes";
}

type LegalRepresentativeFormProps = {
  path: string;
  representative: LegalRepresentative | null;
  onClose: () => void;
};

/** Only the name is needed; what serves statistics may stay unsaid. */
export function LegalRepresentativeForm({
  path,
  representative,
  onClose,
}: LegalRepresentativeFormProps) {
  const { t } = useWords();
  const draft = useDraft({
    full_name: representative?.full_name ?? "",
    position: representative?.position ?? "",
    gender: (representative?.gender ?? "not_stated") as
      (typeof GENDERS)[number] | "not_stated" | null,
    ethnicity: representative?.ethnicity ?? "",
    minority: answerOf(representative?.is_ethnic_minority),
    disability: answerOf(representative?.has_disability),
    permanent_address: representative?.permanent_address ?? "",
  });
  const { values } = draft;
  const save = useChange((body: object) => postJson(path, body), {
    refreshes: [path],
    done: t("common.saved"),
    onDone: onClose,
  });
  const answers = ANSWERS.map((value) => ({
    value,
    label: value === "not_stated" ? t("producer_parts.not_stated") : t(`common.${value}`),
  }));
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("producer_parts.representative")}
      busy={save.isPending}
      disabled={values.full_name.trim() === ""}
      error={save.error}
      onSubmit={() =>
        save.mutate({
          full_name: values.full_name,
          position: orNull(values.position),
          gender: values.gender === "not_stated" ? null : values.gender,
          ethnicity: orNull(values.ethnicity),
          is_ethnic_minority: valueOf(values.minority),
          has_disability: valueOf(values.disability),
          permanent_address: orNull(values.permanent_address),
          expected_updated_at: representative?.updated_at,
        })
      }
    >
      <TextField label={t("producer_parts.full_name")} required {...draft.field("full_name")} />
      <TextField label={t("producer_parts.position")} {...draft.field("position")} />
      <SelectField
        label={t("producer_parts.gender")}
        options={[
          { value: "not_stated" as const, label: t("producer_parts.not_stated") },
          ...GENDERS.map((value) => ({ value, label: t(`producer_parts.genders.${value}`) })),
        ]}
        {...draft.field("gender")}
      />
      <TextField label={t("producer_parts.ethnicity")} {...draft.field("ethnicity")} />
      <SelectField
        label={t("producer_parts.minority")}
        options={answers}
        {...draft.field("minority")}
      />
      <SelectField
        label={t("producer_parts.disability")}
        options={answers}
        {...draft.field("disability")}
      />
      <TextField
        label={t("producer_parts.permanent_address")}
        {...draft.field("permanent_address")}
      />
    </FormDrawer>
  );
}
