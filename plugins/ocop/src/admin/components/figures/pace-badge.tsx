import { StatusBadge } from "@medusajs/ui";
import type { PaceStatus } from "../../../modules/ocop/rules/figures/pace";
import { PACE_WORDS } from "../../../modules/ocop/rules/figures/words";
import { useWords } from "../../i18n/use-words";
import { useFigureWords } from "../../lib/use-figure-words";

const COLOURS = {
  reached: "green",
  on_pace: "green",
  push: "orange",
  slow: "red",
  falling: "red",
} as const satisfies Record<PaceStatus, string>;
/** Told apart without colour too. */
const MARKS: Record<PaceStatus, string> = {
  reached: "✓",
  on_pace: "→",
  push: "↗",
  slow: "▽",
  falling: "↓",
};

/** How a figure stands against the even way to its target: a word, with a mark before it. */
export function PaceBadge({ status }: { status: PaceStatus | null }) {
  const { t } = useWords();
  const { say } = useFigureWords();
  if (status === null) return <StatusBadge color="grey">{t("figures.status_unknown")}</StatusBadge>;
  return (
    <StatusBadge color={COLOURS[status]} data-pace={status}>
      <span aria-hidden="true" className="mr-1">
        {MARKS[status]}
      </span>
      {say(PACE_WORDS[status])}
    </StatusBadge>
  );
}
