import { StatusBadge, Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { DossierStep } from "../../lib/dossier";
import { useFormats } from "../../lib/use-formats";
import { Section } from "../section";

/** The dossier's way so far, oldest first: what, where, when, by whom, and whether in time. */
export function WaySection({ steps }: { steps: DossierStep[] }) {
  const { t } = useWords();
  const format = useFormats();
  return (
    <Section title={t("dossier.way")}>
      {steps.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("dossier.no_steps")}
        </Text>
      )}
      <ol className="divide-y">
        {steps.map(({ id, action, level, done_on, due_on, receipt_number, note, actor_name }) => (
          <li key={id} className="flex flex-col gap-y-1 px-6 py-3">
            <div className="flex flex-wrap items-center justify-between gap-x-4">
              <Text size="small" weight="plus" leading="compact">
                {t(`dossier.done.${action}`)} · {t(`dossier.levels.${level}`)}
              </Text>
              <Text size="small" leading="compact" className="text-ui-fg-subtle">
                <time dateTime={done_on}>{format.date(done_on)}</time>
              </Text>
            </div>
            {due_on !== null && (
              <div className="flex flex-wrap items-center gap-x-2">
                <Text size="small" leading="compact" className="text-ui-fg-subtle">
                  {t("dossier.step_due", { date: format.date(due_on) })}
                </Text>
                {done_on > due_on && (
                  <StatusBadge color="red">{t("dossier.step_late")}</StatusBadge>
                )}
              </div>
            )}
            {[receipt_number, note, actor_name].map(
              (line) =>
                line !== null && (
                  <Text
                    key={line}
                    size="small"
                    leading="compact"
                    className="text-ui-fg-subtle whitespace-pre-line break-words"
                  >
                    {line}
                  </Text>
                ),
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
