import { StatusBadge } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type {
  Conclusion,
  FindingStatus,
  InspectionState,
  MisuseReportState,
  RecallState,
} from "./types";

type Colour = "green" | "red" | "blue" | "orange" | "grey";

const INSPECTION_COLOURS: Record<InspectionState, Colour> = {
  planned: "blue",
  done: "green",
  cancelled: "grey",
};
const CONCLUSION_COLOURS: Record<Conclusion, Colour> = {
  complies: "green",
  to_remedy: "orange",
  violation: "red",
};
const FINDING_COLOURS: Record<FindingStatus, Colour> = {
  open: "orange",
  overdue: "red",
  remedied: "green",
};
const MISUSE_REPORT_COLOURS: Record<MisuseReportState, Colour> = {
  new: "orange",
  verifying: "blue",
  confirmed: "red",
  dismissed: "grey",
};
const RECALL_COLOURS: Record<RecallState, Colour> = {
  announced: "blue",
  active: "red",
  ended: "grey",
};

export function InspectionStateBadge({ state }: { state: InspectionState }) {
  const { t } = useWords();
  return (
    <StatusBadge color={INSPECTION_COLOURS[state]}>
      {t(`monitoring.inspection.states.${state}`)}
    </StatusBadge>
  );
}

export function ConclusionBadge({ conclusion }: { conclusion: Conclusion }) {
  const { t } = useWords();
  return (
    <StatusBadge color={CONCLUSION_COLOURS[conclusion]}>
      {t(`monitoring.inspection.conclusions.${conclusion}`)}
    </StatusBadge>
  );
}

export function FindingBadge({ status }: { status: FindingStatus }) {
  const { t } = useWords();
  return (
    <StatusBadge color={FINDING_COLOURS[status]}>
      {t(`monitoring.finding.statuses.${status}`)}
    </StatusBadge>
  );
}

export function MisuseReportBadge({ state }: { state: MisuseReportState }) {
  const { t } = useWords();
  return (
    <StatusBadge color={MISUSE_REPORT_COLOURS[state]}>
      {t(`monitoring.misuse_report.states.${state}`)}
    </StatusBadge>
  );
}

export function RecallBadge({ state }: { state: RecallState }) {
  const { t } = useWords();
  return (
    <StatusBadge color={RECALL_COLOURS[state]}>
      {t(`monitoring.recall.states.${state}`)}
    </StatusBadge>
  );
}
