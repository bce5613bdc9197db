import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { ChangeSummary } from "../../lib/recognition";
import { useFormats } from "../../lib/use-formats";
import { ChangeStateBadge } from "./change-state-badge";
import { TextLink } from "./text-link";

/** The proposed changes of one product, newest first: rows of a `Section`. */
export function ChangeListRows({ changes }: { changes: ChangeSummary[] }) {
  const { t } = useWords();
  const format = useFormats();
  if (changes.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("certification.no_changes")}
      </Text>
    );
  }
  return (
    <ul className="divide-y">
      {changes.map((change) => (
        <li key={change.id} className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
          <div>
            <TextLink to={`/ocop/changes/${change.id}`}>{t(`change.kind.${change.kind}`)}</TextLink>
            <Text size="small" className="text-ui-fg-subtle">
              {t("change.proposed_line", {
                name: change.proposed_by_name,
                time: format.instant(change.proposed_at),
              })}
            </Text>
          </div>
          <ChangeStateBadge state={change.state} />
        </li>
      ))}
    </ul>
  );
}
