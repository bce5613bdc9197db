import { useNavigate } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { DateField, LongTextField, SelectField, TextField } from "../form-fields";
import { misuseReportPage, MISUSE_REPORTS_API } from "./paths";
import { ProductField } from "./product-field";
import type { MisuseReport, MisuseReportState } from "./types";

type Close = { onClose: () => void };
type One = { misuse_report: MisuseReport };

const MIN_DESCRIPTION_LENGTH = 10;

const EMPTY_REPORT: {
  description: string;
  product: string | null;
  product_text: string;
  seen_at: string;
  reporter_name: string;
  reporter_contact: string;
} = {
  description: "",
  product: null,
  product_text: "",
  seen_at: "",
  reporter_name: "",
  reporter_contact: "",
};

/** Files a report that came by phone, letter or the staff's own eyes. */
export function FileReportDrawer({ onClose }: Close) {
  const { t } = useWords();
  const navigate = useNavigate();
  const draft = useDraft(EMPTY_REPORT);
  const { product, ...report } = draft.values;
  const change = useChange((input: object) => postJson<One>(MISUSE_REPORTS_API, input), {
    done: t("common.saved"),
    onDone: ({ misuse_report: filed }) => void navigate(misuseReportPage(filed.id)),
  });
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("monitoring.misuse_report.file")}
      busy={change.isPending}
      error={change.error}
      disabled={report.description.trim().length < MIN_DESCRIPTION_LENGTH}
      onSubmit={() => change.mutate({ ...report, registered_product_id: product })}
    >
      <LongTextField
        label={t("monitoring.misuse_report.description")}
        hint={t("monitoring.misuse_report.description_hint")}
        required
        rows={5}
        {...draft.field("description")}
      />
      <ProductField {...draft.field("product")} />
      <TextField
        label={t("monitoring.misuse_report.product_text")}
        {...draft.field("product_text")}
      />
      <TextField
        label={t("monitoring.misuse_report.seen_at")}
        hint={t("monitoring.misuse_report.seen_at_hint")}
        {...draft.field("seen_at")}
      />
      <TextField
        label={t("monitoring.misuse_report.reporter_name")}
        {...draft.field("reporter_name")}
      />
      <TextField
        label={t("monitoring.misuse_report.reporter_contact")}
        hint={t("monitoring.misuse_report.reporter_hint")}
        {...draft.field("reporter_contact")}
      />
    </FormDrawer>
  );
}

type HandlingDraft = {
  state: MisuseReportState | null;
  outcome: string;
  product: string | null;
  plan: "no" | "yes" | null;
  planned_on: string | null;
  agency: string;
  inspectors: string;
};

/** Puts a report into its next state, if wanted with a surprise inspection of its product. */
export function HandleDrawer({ report, onClose }: Close & { report: MisuseReport }) {
  const { t } = useWords();
  const draft = useDraft<HandlingDraft>({
    state: null,
    outcome: "",
    product: report.registered_product?.id ?? null,
    plan: "no",
    planned_on: null,
    agency: "",
    inspectors: "",
  });
  const { state, outcome, product, planned_on, agency, inspectors } = draft.values;
  const isPlanned = draft.values.plan === "yes";
  const needsOutcome = state !== null && state !== "verifying";
  const change = useChange(
    (input: object) => postJson<One>(`${MISUSE_REPORTS_API}/${report.id}/handle`, input),
    { done: t("common.saved"), onDone: onClose },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("monitoring.misuse_report.handle")}
      busy={change.isPending}
      error={change.error}
      disabled={
        state === null ||
        (needsOutcome && outcome.trim() === "") ||
        (isPlanned && (product === null || planned_on === null || agency.trim() === ""))
      }
      onSubmit={() =>
        change.mutate({
          state,
          outcome,
          ...(product !== null && { registered_product_id: product }),
          inspection: isPlanned ? { planned_on, agency, inspectors } : null,
        })
      }
    >
      <SelectField
        label={t("monitoring.misuse_report.next_state")}
        required
        options={report.next_states.map((value) => ({
          value,
          label: t(`monitoring.misuse_report.states.${value}`),
        }))}
        {...draft.field("state")}
      />
      <LongTextField
        label={t("monitoring.misuse_report.outcome")}
        hint={t("monitoring.misuse_report.outcome_hint")}
        required={needsOutcome}
        {...draft.field("outcome")}
      />
      <ProductField
        required={isPlanned}
        chosen={report.registered_product}
        {...draft.field("product")}
      />
      <SelectField
        label={t("monitoring.misuse_report.plan")}
        required
        options={[
          { value: "no", label: t("monitoring.misuse_report.plan_no") },
          { value: "yes", label: t("monitoring.misuse_report.plan_yes") },
        ]}
        {...draft.field("plan")}
      />
      {isPlanned && (
        <>
          <DateField
            label={t("monitoring.inspection.planned_on")}
            required
            {...draft.field("planned_on")}
          />
          <TextField
            label={t("monitoring.agency")}
            hint={t("monitoring.agency_hint")}
            required
            {...draft.field("agency")}
          />
          <TextField label={t("monitoring.inspection.inspectors")} {...draft.field("inspectors")} />
        </>
      )}
    </FormDrawer>
  );
}
