import { StatusBadge } from "@medusajs/ui";
import type { ParticipationLevel } from "../../../modules/ocop/rules/figures/participation-level";
import { useWords } from "../../i18n/use-words";

const COLOURS = {
  none: "grey",
  declared: "orange",
  evidenced: "blue",
  selling: "green",
} as const satisfies Record<ParticipationLevel, string>;

/** How far a participation is shown; of a producer, the best of those that count. */
export function LevelBadge({
  level,
  none,
}: {
  level: ParticipationLevel;
  /** What "none" means of a producer. */
  none?: string;
}) {
  const { t } = useWords();
  return (
    <StatusBadge color={COLOURS[level]} data-level={level}>
      {level === "none" && none !== undefined ? none : t(`figures.level.${level}`)}
    </StatusBadge>
  );
}
