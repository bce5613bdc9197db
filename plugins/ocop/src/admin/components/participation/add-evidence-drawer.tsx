import {
  PARTICIPATION_EVIDENCE_KINDS,
  type ParticipationEvidenceKind,
} from "../../../modules/ocop/rules/participation";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { isRetail, PARTICIPATIONS_API, type Participation } from "../../lib/participation";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { DateField, SelectField, TextField } from "../form-fields";

type AddProps = { participation: Participation; onClose: () => void };

type Typed = {
  kind: ParticipationEvidenceKind | null;
  reference: string;
  url: string;
  issued_on: string | null;
  valid_until: string | null;
};

/** Adds an address, or a paper that the staff have seen. */
export function AddEvidenceDrawer({ participation, onClose }: AddProps) {
  const { t } = useWords();
  const draft = useDraft<Typed>({
    kind: isRetail(participation) ? "contract" : "shop_link",
    ...{ reference: "", url: "", issued_on: null, valid_until: null },
  });
  const { kind, url, reference, ...days } = draft.values;
  const isLink = kind === "shop_link";
  const change = useChange(
    (facts: object) => postJson(`${PARTICIPATIONS_API}/${participation.id}/evidence`, facts),
    { done: t("participation.added"), onDone: onClose },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("participation.add")}
      description={t("participation.add_about")}
      busy={change.isPending}
      disabled={isLink ? url.trim() === "" : reference.trim() === ""}
      error={change.error}
      onSubmit={() =>
        change.mutate({
          kind,
          reference: reference.trim() || null,
          url: isLink ? url.trim() : null,
          ...days,
        })
      }
    >
      <SelectField
        label={t("participation.kind")}
        required
        options={PARTICIPATION_EVIDENCE_KINDS.map((value) => ({
          value,
          label: t(`participation.kinds.${value}`),
        }))}
        {...draft.field("kind")}
      />
      {isLink && (
        <TextField
          label={t("participation.url")}
          hint={t("participation.url_hint")}
          type="url"
          required
          {...draft.field("url")}
        />
      )}
      <TextField
        label={t("participation.reference")}
        hint={t("participation.reference_hint")}
        required={!isLink}
        {...draft.field("reference")}
      />
      <DateField label={t("participation.issued_on")} {...draft.field("issued_on")} />
      <DateField label={t("participation.until")} {...draft.field("valid_until")} />
    </FormDrawer>
  );
}
