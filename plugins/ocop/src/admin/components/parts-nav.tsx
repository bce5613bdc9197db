import { Container } from "@medusajs/ui";
import { NavLink } from "react-router-dom";
import type { WordKey } from "../i18n/messages";
import { useWords } from "../i18n/use-words";

type PartsNavProps = {
  label: WordKey;
  parts: readonly { to: string; word: WordKey }[];
};

/** The pages of a section, side by side, with the open one marked. */
export function PartsNav({ label, parts }: PartsNavProps) {
  const { t } = useWords();
  return (
    <Container className="p-2">
      <nav aria-label={t(label)} className="flex flex-wrap gap-1">
        {parts.map(({ to, word }) => (
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
