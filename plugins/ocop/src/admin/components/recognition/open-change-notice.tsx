import { useWords } from "../../i18n/use-words";
import type { ChangeSummary } from "../../lib/recognition";
import { Notice } from "./notice";
import { TextLink } from "./text-link";

/** Says that a change of the product waits, which keeps any other from being proposed. */
export function OpenChangeNotice({ changes }: { changes: ChangeSummary[] }) {
  const { t } = useWords();
  const open = changes.find(({ state }) => state === "proposed");
  if (!open) return null;
  return (
    <Notice action={<TextLink to={`/ocop/changes/${open.id}`}>{t("change.open_link")}</TextLink>}>
      {t("change.open", { name: open.proposed_by_name })}
    </Notice>
  );
}
