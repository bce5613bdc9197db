import { useWords } from "../../i18n/use-words";
import { sentenceIn } from "../../lib/sentence-in";
import type { ChangeDetail } from "../../lib/recognition";
import { Notice } from "./notice";

type ChangeNoticesProps = { change: ChangeDetail; mayWrite: boolean };

/** What a person needs to know before deciding a waiting change. */
export function ChangeNotices({ change, mayWrite }: ChangeNoticesProps) {
  const { t, language } = useWords();
  if (change.state !== "proposed") return null;
  return (
    <>
      {change.problems.length > 0 && (
        <Notice warns>
          <p className="txt-compact-small-plus">{t("change.problems")}</p>
          <ul className="list-disc pl-5">
            {change.problems.map((problem) => (
              <li key={problem}>{sentenceIn(language, problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {change.is_stale && <Notice warns>{t("change.stale")}</Notice>}
      {!mayWrite && <Notice>{t("change.reader")}</Notice>}
      {mayWrite && change.is_own && <Notice>{t("change.is_own")}</Notice>}
    </>
  );
}
