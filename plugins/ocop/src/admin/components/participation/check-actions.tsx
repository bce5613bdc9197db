import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { PARTICIPATIONS_API, type Evidence, type Participation } from "../../lib/participation";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { DateField, LongTextField } from "../form-fields";
import { ReasonDialog } from "../reason-dialog";
import { useParticipationWords } from "./use-participation-words";

type CheckProps = { participation: Participation; evidence: Evidence };
type AskProps = CheckProps & { onClose: () => void };

/** Sends what a look at a piece of evidence found. */
function useCheck({ participation, evidence, onClose }: AskProps, done: string) {
  return useChange(
    (found: object) =>
      postJson(`${PARTICIPATIONS_API}/${participation.id}/evidence/${evidence.id}/check`, found),
    { done, onDone: onClose },
  );
}

function AskToVerify(props: AskProps) {
  const { t } = useWords();
  const words = useParticipationWords();
  const change = useCheck(props, t("participation.verified"));
  const draft = useDraft<{ checked_on: string | null; note: string }>({
    checked_on: null,
    note: "",
  });
  const { checked_on: day } = draft.values;
  const note = draft.values.note.trim();
  return (
    <FormDrawer
      open
      onOpenChange={props.onClose}
      title={t("participation.verify_of", { name: words.evidence(props.evidence) })}
      description={t("participation.verify_about")}
      submitLabel={t("participation.verify")}
      busy={change.isPending}
      error={change.error}
      onSubmit={() =>
        change.mutate({
          outcome: "verified",
          ...(day !== null && { checked_on: day }),
          ...(note !== "" && { note }),
        })
      }
    >
      <DateField
        label={t("participation.checked_on")}
        hint={t("participation.checked_on_hint")}
        {...draft.field("checked_on")}
      />
      <LongTextField label={t("participation.note")} {...draft.field("note")} />
    </FormDrawer>
  );
}

type NoProps = AskProps & { outcome: "refused" | "dead" };

function AskToTurnDown({ outcome, ...props }: NoProps) {
  const { t } = useWords();
  const words = useParticipationWords();
  const isDead = outcome === "dead";
  const change = useCheck(props, t(isDead ? "participation.marked_dead" : "participation.refused"));
  return (
    <ReasonDialog
      open
      onOpenChange={props.onClose}
      title={t(isDead ? "participation.dead_of" : "participation.refuse_of", {
        name: words.evidence(props.evidence),
      })}
      description={t(isDead ? "participation.dead_about" : "participation.refuse_about")}
      confirmLabel={t(isDead ? "participation.dead" : "participation.refuse")}
      reasonLabel={t("participation.refuse_reason")}
      danger
      busy={change.isPending}
      error={change.error}
      onConfirm={(note) => change.mutate({ outcome, note })}
    />
  );
}

const AskToRefuse = (props: AskProps) => <AskToTurnDown outcome="refused" {...props} />;
const AskAboutDead = (props: AskProps) => <AskToTurnDown outcome="dead" {...props} />;

const ASKS = { verify: AskToVerify, refuse: AskToRefuse, dead: AskAboutDead };
type AskName = keyof typeof ASKS;

/** The findings that a look at a piece of evidence can have. A newer one counts, the old ones stay. */
export function CheckActions(props: CheckProps) {
  const { t } = useWords();
  const words = useParticipationWords();
  const [chosen, setChosen] = useState<AskName | null>(null);
  const name = words.evidence(props.evidence);
  const names: AskName[] =
    props.evidence.kind === "shop_link" ? ["verify", "refuse", "dead"] : ["verify", "refuse"];
  const Ask = chosen && ASKS[chosen];
  return (
    <div className="flex flex-wrap gap-2">
      {names.map((ask) => (
        <Button
          key={ask}
          size="small"
          variant={ask === "verify" ? "primary" : "secondary"}
          aria-label={t(`participation.${ask}_of`, { name })}
          onClick={() => setChosen(ask)}
        >
          {t(`participation.${ask}`)}
        </Button>
      ))}
      {Ask && <Ask {...props} onClose={() => setChosen(null)} />}
    </div>
  );
}
