import type { Recall } from "~/features/catalog/types";
import { useI18n } from "~/i18n/use-i18n";
import { Notice } from "~/ui/notice";

/** Whether nothing of a product may be sold: a recall that names no lot is of every lot. */
export function isWhollyRecalled(recalls: readonly Recall[] | undefined): boolean {
  return recalls?.some(({ lots }) => lots.length === 0) ?? false;
}

/** The recalls of a product that are open today: which lots, why, and what to do with them. */
export function RecallNotices({ recalls }: { recalls: readonly Recall[] | undefined }) {
  if (!recalls || recalls.length === 0) return null;
  return (
    <div className="grid gap-3 pb-4">
      {recalls.map((recall, index) => (
        <RecallNotice key={`${recall.announced_on}${recall.lots.join()}${index}`} recall={recall} />
      ))}
    </div>
  );
}

function RecallNotice({ recall }: { recall: Recall }) {
  const { t, format } = useI18n();
  const { lots, agency, decision_number: number } = recall;
  const origin = [
    t("recall.announced", { date: format.date(recall.announced_on) }),
    agency && t("recall.by", { agency }),
    number && t("recall.decision", { number }),
  ].filter(Boolean);
  return (
    <Notice tone="clay" className="border-l-8! md:p-6!">
      <section data-recall className="grid max-w-text gap-2">
        <h2 className="text-xl text-clay">
          <span aria-hidden="true">⊘ </span>
          {lots.length === 0
            ? t("recall.titleAll")
            : t("recall.titleLots", { lots: lots.join(", ") })}
        </h2>
        <p>
          <strong>{t("recall.why")}</strong> {recall.reason}
        </p>
        <p>
          <strong>{t("recall.do")}</strong> {recall.advice}
        </p>
        <p className="text-sm">{origin.join(" · ")}</p>
      </section>
    </Notice>
  );
}
