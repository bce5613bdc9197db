import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { parseScores, type Dossier } from "../../lib/dossier";
import { REGISTRATION_FIELDS, SELF_ASSESSMENT_FIELDS } from "../../lib/dossier-forms";
import { useChange } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { FormPartFields, typedValues, type Typed } from "./form-part";

type DrawerProps = { dossier: Dossier; onClose: () => void };

/** An empty text is a field that is still open. */
const sent = (values: Record<string, Typed>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === "" ? null : value]),
  );

/** Form 01. */
export function RegistrationDrawer({ dossier, onClose }: DrawerProps) {
  const { t } = useWords();
  const [values, setValues] = useState(() =>
    typedValues(REGISTRATION_FIELDS, dossier.registration),
  );
  const save = useChange<void, unknown>(
    () => postJson(`/admin/ocop/dossiers/${dossier.id}`, { registration: sent(values) }),
    { done: t("common.saved"), onDone: onClose },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("dossier.form_01")}
      busy={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate()}
    >
      <FormPartFields
        part="registration"
        fields={REGISTRATION_FIELDS}
        values={values}
        onChange={(name, value) => setValues((before) => ({ ...before, [name]: value }))}
      />
    </FormDrawer>
  );
}

const PARTS = ["general", "results", "criteria", "plan"] as const;
type Part = (typeof PARTS)[number];

/** Form 02, the business plan in its part IV. */
export function SelfAssessmentDrawer({ dossier, onClose }: DrawerProps) {
  const { t } = useWords();
  const [parts, setParts] = useState(
    () =>
      Object.fromEntries(
        PARTS.map((part) => [
          part,
          typedValues(SELF_ASSESSMENT_FIELDS[part], dossier.self_assessment[part] ?? {}),
        ]),
      ) as Record<Part, Record<string, Typed>>,
  );
  const [wrongLine, setWrongLine] = useState<number | null>(null);
  const save = useChange(
    (scores: unknown) =>
      postJson(`/admin/ocop/dossiers/${dossier.id}`, {
        self_assessment: {
          general: sent(parts.general),
          results: sent(parts.results),
          criteria: { ...sent(parts.criteria), scores },
          plan: sent(parts.plan),
        },
      }),
    { done: t("common.saved"), onDone: onClose },
  );
  const submit = () => {
    const read = parseScores(String(parts.criteria.scores ?? ""));
    setWrongLine("wrongLine" in read ? read.wrongLine : null);
    if ("scores" in read) save.mutate(read.scores);
  };
  const error =
    wrongLine === null
      ? save.error
      : new Error(t("dossier_form.scores_needed", { line: wrongLine }));
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("dossier.form_02")}
      description={wrongLine === null ? undefined : error?.message}
      busy={save.isPending}
      error={error}
      onSubmit={submit}
    >
      {PARTS.map((part) => (
        <FormPartFields
          key={part}
          part={part}
          fields={SELF_ASSESSMENT_FIELDS[part]}
          values={parts[part]}
          onChange={(name, value) =>
            setParts((before) => ({ ...before, [part]: { ...before[part], [name]: value } }))
          }
        />
      ))}
    </FormDrawer>
  );
}
