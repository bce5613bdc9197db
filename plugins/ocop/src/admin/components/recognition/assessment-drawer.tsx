import { ASSESSMENT_LEVELS } from "../../../modules/ocop/rules/assessment";
import { ASSESSMENT_KINDS } from "../../../modules/ocop/rules/rule-set";
import { ruleSetOn } from "../../../modules/ocop/rules/rule-sets";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import {
  bodyOf,
  previewOf,
  STAR_CAPS,
  type AssessmentDraft,
  type MemberDraft,
} from "../../lib/assessment-draft";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { DateField, LongTextField, SelectField, TextField } from "../form-fields";
import { AssessmentPreview } from "./assessment-preview";
import { MemberScoreFields } from "./member-score-fields";

type AssessmentDrawerProps = {
  productId: string;
  /** The kind that fits what stands in the register, to begin with. */
  kind: AssessmentDraft["kind"];
  today: string;
  onClose: () => void;
};

const FULL_POINTS = { a: 40, b: 25, c: 35 };
const FIRST_MEMBER: MemberDraft = { key: 1, name: "", a: null, b: null, c: null };

/** Records a council's scoring, with what it leads to while it is typed. */
export function AssessmentDrawer({ productId, kind, today, onClose }: AssessmentDrawerProps) {
  const { t } = useWords();
  const draft = useDraft<AssessmentDraft>({
    kind,
    level: "province",
    assessedOn: null,
    filedOn: null,
    council: "",
    members: [FIRST_MEMBER],
    cap: "none",
    capReason: "",
    note: "",
  });
  const { values } = draft;
  const record = useChange(
    (body: object | null) =>
      postJson(`/admin/ocop/registered-products/${productId}/assessments`, body),
    { done: t("assessment.recorded"), onDone: onClose },
  );
  const body = bodyOf(values);
  const ruleSet = previewOf(values).ruleSet ?? ruleSetOn(today);
  const hasDistricts =
    ruleSet !== null &&
    Object.values(ruleSet.authorities).some(({ level }) => level === "district");
  const levels = ASSESSMENT_LEVELS.filter((level) => level !== "district" || hasDistricts);
  const members = draft.field("members");
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("assessment.record")}
      description={t("assessment.record_about")}
      busy={record.isPending}
      disabled={body === null}
      error={record.error}
      onSubmit={() => record.mutate(body)}
    >
      <SelectField
        label={t("assessment.kind")}
        required
        options={ASSESSMENT_KINDS.map((value) => ({
          value,
          label: t(`status.assessment_kind.${value}`),
        }))}
        {...draft.field("kind")}
      />
      <SelectField
        label={t("assessment.level")}
        required
        options={levels.map((value) => ({ value, label: t(`assessment.levels.${value}`) }))}
        value={values.level}
        onChange={(level) => level !== null && draft.field("level").onChange(level)}
      />
      <DateField
        label={t("assessment.assessed_on")}
        required
        latest={today}
        {...draft.field("assessedOn")}
      />
      <DateField
        label={t("assessment.filed_on")}
        hint={t("assessment.filed_on_hint")}
        latest={values.assessedOn ?? today}
        {...draft.field("filedOn")}
      />
      <TextField
        label={t("assessment.council")}
        hint={t("assessment.council_hint")}
        {...draft.field("council")}
      />
      <MemberScoreFields
        members={members.value}
        onChange={members.onChange}
        caps={ruleSet?.sectionCaps ?? FULL_POINTS}
      />
      <SelectField
        label={t("assessment.star_cap")}
        required
        hint={t("assessment.star_cap_hint")}
        options={[
          { value: "none" as const, label: t("assessment.star_cap_none") },
          ...STAR_CAPS.map((value) => ({
            value,
            label: t("common.star", { count: Number(value) }),
          })),
        ]}
        value={values.cap}
        onChange={(cap) => cap !== null && draft.field("cap").onChange(cap)}
      />
      {values.cap !== "none" && (
        <LongTextField
          label={t("assessment.star_cap_reason")}
          required
          hint={t("assessment.star_cap_reason_hint")}
          {...draft.field("capReason")}
        />
      )}
      <LongTextField label={t("assessment.note")} rows={2} {...draft.field("note")} />
      <AssessmentPreview draft={values} />
    </FormDrawer>
  );
}
