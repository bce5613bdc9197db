import { CHANNEL_KINDS } from "../../../modules/ocop/rules/channel";
import { CHANNEL_KIND_WORDS } from "../../../modules/ocop/rules/figures/words";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import type { Plan, PlanChannel } from "../../lib/figure";
import { isComplete, planBody, planDraft } from "../../lib/plan-draft";
import { useDraft } from "../../lib/use-draft";
import { useFigureWords } from "../../lib/use-figure-words";
import { useChange, useResource } from "../../lib/use-resource";
import { useStaffUnits } from "../../lib/use-staff";
import { FormDrawer } from "../form-drawer";
import { DateField, NumberField, TextField } from "../form-fields";
import { SearchField } from "../search-field";
import { ChoiceList } from "./choice-list";
import { TargetFields } from "./target-fields";

type Unit = { code: string; full_name: string };

type PlanDrawerProps = {
  /** Null: a new one. */
  plan: Plan | null;
  channels: PlanChannel[];
  onClose: () => void;
};

/** Enters a plan or changes one: its time, its targets and which channels count. */
export function PlanDrawer({ plan, channels, onClose }: PlanDrawerProps) {
  const { t } = useWords();
  const { name, say } = useFigureWords();
  const units = useStaffUnits();
  const { data } = useResource<{ units: Unit[] }>("/admin/ocop/units");
  const draft = useDraft(planDraft(plan, units?.[0] ?? null));
  const { values } = draft;
  const change = useChange(
    (body: object) => postJson(`/admin/ocop/plans/${encodeURIComponent(values.code)}`, body),
    { done: t("common.saved"), onDone: onClose },
  );
  const beside = channels.filter(({ kind }) => !values.counted_kinds.includes(kind));
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={plan ? t("plans.edit_named", { name: name(plan) }) : t("plans.add")}
      description={t(plan ? "plans.edit_hint" : "plans.add_hint")}
      busy={change.isPending}
      disabled={!isComplete(values)}
      error={change.error}
      onSubmit={() => change.mutate(planBody(values))}
    >
      {plan === null && (
        <TextField
          label={t("plans.code")}
          hint={t("plans.code_hint")}
          required
          {...draft.field("code")}
        />
      )}
      <TextField label={t("plans.name_vi")} required {...draft.field("name_vi")} />
      <TextField label={t("plans.name_en")} required {...draft.field("name_en")} />
      <TextField
        label={t("plans.number")}
        hint={t("plans.number_hint")}
        {...draft.field("number")}
      />
      <DateField label={t("plans.issued_on")} {...draft.field("issued_on")} />
      <DateField label={t("plans.starts_on")} required {...draft.field("starts_on")} />
      <DateField label={t("plans.ends_on")} required {...draft.field("ends_on")} />
      <SearchField
        label={t("plans.area")}
        hint={units === null ? t("plans.area_hint") : undefined}
        required={units !== null}
        options={(data?.units ?? []).map(({ code, full_name: label }) => ({ value: code, label }))}
        {...draft.field("unit_code")}
      />
      <ChoiceList
        label={t("plans.kinds")}
        options={CHANNEL_KINDS.map((value) => ({ value, label: say(CHANNEL_KIND_WORDS[value]) }))}
        {...draft.field("counted_kinds")}
      />
      <ChoiceList
        label={t("plans.channels")}
        hint={t("plans.channels_hint")}
        options={beside.map((channel) => ({ value: channel.code, label: name(channel) }))}
        {...draft.field("counted_channels")}
      />
      <NumberField
        label={t("plans.selling_days")}
        hint={t("plans.selling_days_hint")}
        min={1}
        max={730}
        step={1}
        {...draft.field("selling_days")}
      />
      <TargetFields {...draft.field("targets")} />
    </FormDrawer>
  );
}
