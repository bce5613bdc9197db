import { ArrowDownTray } from "@medusajs/icons";
import { Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { download } from "../../lib/api";
import {
  inOrderOfWork,
  isContested,
  isRetail,
  PARTICIPATIONS_API,
  type Evidence,
  type Participation,
} from "../../lib/participation";
import { sentenceIn } from "../../lib/sentence-in";
import { useChange } from "../../lib/use-resource";
import { useMayWrite } from "../../lib/use-staff";
import { Notice } from "../recognition/notice";
import { OutsideLink } from "../recognition/text-link";
import { Section } from "../section";
import { AddEvidenceDrawer } from "./add-evidence-drawer";
import { EvidenceStateBadge } from "./badges";
import { CheckActions } from "./check-actions";
import { useParticipationWords } from "./use-participation-words";

type OneProps = { participation: Participation; evidence: Evidence };

function Paper({ participation, evidence }: OneProps) {
  const { t, language } = useWords();
  const path = `${PARTICIPATIONS_API}/${participation.id}/evidence/${evidence.id}/file`;
  const name = evidence.file_name ?? evidence.id;
  const fetching = useChange<void, void>(() => download(path, name), { refreshes: [] });
  if (evidence.url !== null) return <OutsideLink href={evidence.url}>{evidence.url}</OutsideLink>;
  if (!evidence.has_file) return null;
  return (
    <Button
      size="small"
      variant="secondary"
      aria-label={`${t("common.download")}: ${name}`}
      isLoading={fetching.isPending}
      onClick={() =>
        fetching.mutate(undefined, {
          onError: (error) => toast.error(sentenceIn(language, error.message)),
        })
      }
    >
      <ArrowDownTray />
      {name}
    </Button>
  );
}

function Checks({ evidence }: { evidence: Evidence }) {
  const { t } = useWords();
  const words = useParticipationWords();
  if (evidence.checks.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("participation.no_check")}
      </Text>
    );
  }
  return (
    <ul aria-label={t("participation.checks")} className="flex flex-col gap-y-1">
      {evidence.checks.map((check, index) => (
        <li key={index}>
          <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
            {words.check(check)}
            {check.note !== null && `: ${check.note}`}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function OneEvidence(props: OneProps) {
  const { t } = useWords();
  const words = useParticipationWords();
  const mayWrite = useMayWrite();
  const { evidence } = props;
  const days = words.days(evidence);
  return (
    <li className="flex flex-col items-start gap-y-2 px-6 py-4" data-evidence={evidence.id}>
      <div className="flex w-full flex-wrap items-center justify-between gap-2">
        <Text size="small" weight="plus" leading="compact" className="break-words">
          {words.evidence(evidence)}
        </Text>
        <EvidenceStateBadge state={evidence.state} />
      </div>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {[days, words.sent(evidence)].filter(Boolean).join(" · ")}
      </Text>
      <div className="max-w-full break-all">
        <Paper {...props} />
      </div>
      <Checks evidence={evidence} />
      {isContested(evidence) && <Notice warns>{t("participation.conflict")}</Notice>}
      {mayWrite && <CheckActions {...props} />}
    </li>
  );
}

/** What shows a participation: papers and addresses, what is to be looked at first. */
export function EvidenceSection({ participation }: { participation: Participation }) {
  const { t } = useWords();
  const mayWrite = useMayWrite();
  const [isAdding, setIsAdding] = useState(false);
  const { evidence } = participation;
  return (
    <Section
      title={t("participation.evidence")}
      subtitle={t(
        isRetail(participation) ? "participation.need_retail" : "participation.need_link",
      )}
      actions={
        mayWrite && (
          <Button size="small" variant="secondary" onClick={() => setIsAdding(true)}>
            {t("participation.add")}
          </Button>
        )
      }
    >
      {evidence.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("participation.no_evidence")}
        </Text>
      ) : (
        <ul className="divide-y">
          {inOrderOfWork(evidence).map((one) => (
            <OneEvidence key={one.id} participation={participation} evidence={one} />
          ))}
        </ul>
      )}
      {isAdding && (
        <AddEvidenceDrawer participation={participation} onClose={() => setIsAdding(false)} />
      )}
    </Section>
  );
}
