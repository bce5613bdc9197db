import { StatusBadge } from "@medusajs/ui";
import type { EvidenceState } from "../../../modules/ocop/rules/evidence-state";
import type { ParticipationLevel } from "../../../modules/ocop/rules/figures/participation-level";
import { useWords } from "../../i18n/use-words";

type Colour = "green" | "red" | "blue" | "orange" | "grey";

const LEVEL_COLOURS: Record<ParticipationLevel, Colour> = {
  none: "grey",
  declared: "orange",
  evidenced: "green",
  selling: "green",
};
const STATE_COLOURS: Record<EvidenceState, Colour> = {
  waiting: "blue",
  verified: "green",
  stale: "orange",
  ended: "grey",
  refused: "red",
  dead: "red",
};

/** How far a participation counts, as a word. */
export function LevelBadge({ level }: { level: ParticipationLevel }) {
  const { t } = useWords();
  return (
    <StatusBadge color={LEVEL_COLOURS[level]} data-participation-level={level}>
      {t(`participation.levels.${level}`)}
    </StatusBadge>
  );
}

export function EvidenceStateBadge({ state }: { state: EvidenceState }) {
  const { t } = useWords();
  return (
    <StatusBadge color={STATE_COLOURS[state]} data-evidence-state={state}>
      {t(`participation.states.${state}`)}
    </StatusBadge>
  );
}
