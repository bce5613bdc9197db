import { useNavigate } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { DateField, LongTextField, SelectField, TextField } from "../form-fields";
import { inspectionPage, INSPECTIONS_API } from "./paths";
import { ProducerField, ProductField } from "./product-field";
import { EMPTY_RESULT, isResultComplete, resultBody, ResultFields } from "./result-fields";
import { INSPECTION_KINDS, type Finding, type Inspection, type InspectionKind } from "./types";

type Close = { onClose: () => void };
type One = { inspection: Inspection };

type PlanDraft = {
  kind: InspectionKind | null;
  producer: string | null;
  product: string | null;
  planned_on: string | null;
  agency: string;
  inspectors: string;
  held: "no" | "yes" | null;
};

const EMPTY_PLAN: PlanDraft = {
  kind: "periodic",
  producer: null,
  product: null,
  planned_on: null,
  agency: "",
  inspectors: "",
  held: "no",
};

/** Plans an inspection, or records one that was held already. */
export function PlanDrawer({ onClose }: Close) {
  const { t } = useWords();
  const navigate = useNavigate();
  const draft = useDraft(EMPTY_PLAN);
  const result = useDraft(EMPTY_RESULT);
  const { kind, producer, product, agency, inspectors, planned_on } = draft.values;
  const isHeld = draft.values.held === "yes";
  const day = isHeld ? result.values.done_on : planned_on;
  const change = useChange((input: object) => postJson<One>(INSPECTIONS_API, input), {
    done: t("common.saved"),
    onDone: ({ inspection }) => void navigate(inspectionPage(inspection.id)),
  });
  const producerField = draft.field("producer");
  const productField = draft.field("product");
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("monitoring.inspection.plan")}
      description={t("monitoring.inspection.plan_hint")}
      busy={change.isPending}
      error={change.error}
      disabled={
        kind === null ||
        producer === null ||
        day === null ||
        agency.trim() === "" ||
        (isHeld && !isResultComplete(result.values))
      }
      onSubmit={() =>
        change.mutate({
          kind,
          producer_id: producer,
          registered_product_id: product,
          planned_on: day,
          agency,
          inspectors,
          result: isHeld ? resultBody(result.values) : null,
        })
      }
    >
      <SelectField
        label={t("monitoring.inspection.kind")}
        required
        options={INSPECTION_KINDS.map((value) => ({
          value,
          label: t(`monitoring.inspection.kinds.${value}`),
        }))}
        {...draft.field("kind")}
      />
      <ProducerField
        required
        value={producer}
        onChange={(id) => {
          producerField.onChange(id);
          productField.onChange(null);
        }}
      />
      {producer !== null && <ProductField producerId={producer} {...productField} />}
      <TextField
        label={t("monitoring.agency")}
        hint={t("monitoring.agency_hint")}
        required
        {...draft.field("agency")}
      />
      <TextField label={t("monitoring.inspection.inspectors")} {...draft.field("inspectors")} />
      <SelectField
        label={t("monitoring.inspection.held")}
        required
        options={[
          { value: "no", label: t("monitoring.inspection.held_no") },
          { value: "yes", label: t("monitoring.inspection.held_yes") },
        ]}
        {...draft.field("held")}
      />
      {isHeld ? (
        <ResultFields draft={result} />
      ) : (
        <DateField
          label={t("monitoring.inspection.planned_on")}
          required
          {...draft.field("planned_on")}
        />
      )}
    </FormDrawer>
  );
}

/** Records what a planned inspection found. */
export function ResultDrawer({ inspection, onClose }: Close & { inspection: Inspection }) {
  const { t } = useWords();
  const result = useDraft(EMPTY_RESULT);
  const change = useChange(
    (input: object) => postJson<One>(`${INSPECTIONS_API}/${inspection.id}/result`, input),
    { done: t("common.saved"), onDone: onClose },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("monitoring.inspection.result")}
      description={inspection.producer.name}
      busy={change.isPending}
      error={change.error}
      disabled={!isResultComplete(result.values)}
      onSubmit={() => change.mutate(resultBody(result.values))}
    >
      <ResultFields draft={result} />
    </FormDrawer>
  );
}

/** Notes that a finding was mended. */
export function RemedyDrawer({
  inspectionId,
  finding,
  onClose,
}: Close & { inspectionId: string; finding: Finding }) {
  const { t } = useWords();
  const draft = useDraft<{ remedied_on: string | null; note: string }>({
    remedied_on: null,
    note: "",
  });
  const change = useChange(
    (input: object) =>
      postJson<One>(`${INSPECTIONS_API}/${inspectionId}/findings/${finding.id}/remedied`, input),
    { done: t("common.saved"), onDone: onClose },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("monitoring.finding.remedy")}
      description={finding.description}
      busy={change.isPending}
      error={change.error}
      disabled={draft.values.remedied_on === null}
      onSubmit={() => change.mutate(draft.values)}
    >
      <DateField
        label={t("monitoring.finding.remedied_on")}
        required
        {...draft.field("remedied_on")}
      />
      <LongTextField label={t("monitoring.note")} {...draft.field("note")} />
    </FormDrawer>
  );
}
