import { StatusBadge } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { ApplicationState } from "./types";

const COLOURS = {
  submitted: "blue",
  more_requested: "orange",
  approved: "green",
  refused: "red",
  withdrawn: "grey",
} as const satisfies Record<ApplicationState, string>;

export function ApplicationBadge({ state }: { state: ApplicationState }) {
  const { t } = useWords();
  return <StatusBadge color={COLOURS[state]}>{t(`applications.states.${state}`)}</StatusBadge>;
}
