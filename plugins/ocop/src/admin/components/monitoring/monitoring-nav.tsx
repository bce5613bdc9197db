import { Container } from "@medusajs/ui";
import { NavLink } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import { INSPECTIONS_PAGE, MISUSE_REPORTS_PAGE, RECALLS_PAGE } from "./paths";

const PARTS = [
  { to: INSPECTIONS_PAGE, word: "monitoring.inspection.title" },
  { to: MISUSE_REPORTS_PAGE, word: "monitoring.misuse_report.title" },
  { to: RECALLS_PAGE, word: "monitoring.recall.title" },
] as const;

/** The three lists of the monitoring, side by side, with the open one marked. */
export function PartsNav() {
  const { t } = useWords();
  return (
    <Container className="p-2">
      <nav aria-label={t("monitoring.parts")} className="flex flex-wrap gap-1">
        {PARTS.map(({ to, word }) => (
          <NavLink
            key={to}
            to={to}
            end
            className={({ isActive }) =>
              `txt-compact-small-plus focus-visible:shadow-borders-focus rounded-md px-3 py-1.5 outline-none ${
                isActive
                  ? "bg-ui-bg-base-pressed text-ui-fg-base"
                  : "text-ui-fg-subtle hover:bg-ui-bg-base-hover"
              }`
            }
          >
            {t(word)}
          </NavLink>
        ))}
      </nav>
    </Container>
  );
}
