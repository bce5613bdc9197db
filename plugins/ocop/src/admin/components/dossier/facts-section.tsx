import { useWords } from "../../i18n/use-words";
import type { Dossier } from "../../lib/dossier";
import { useFormats } from "../../lib/use-formats";
import { Facts, type Fact } from "../facts";
import { Section } from "../section";
import { DueDay } from "./dossier-badges";
import { RoundName } from "./round-name";

/** What comes next, until when and by which article, and what the dossier is about. */
export function FactsSection({ dossier }: { dossier: Dossier }) {
  const { t, language } = useWords();
  const format = useFormats();
  const { next, round, filing_window, notes } = dossier.deadlines;
  const basis = next?.basis;
  const set = dossier.product_set;
  const items: Fact[] = [
    {
      label: t("dossier.next_step"),
      value: next ? t(`dossier.next.${next.action}`) : t("common.none"),
    },
    {
      label: t("dossier.due_on"),
      value: <DueDay next={next} />,
      note: basis?.article
        ? t("dossier.basis", { decision: basis.decision, article: basis.article })
        : undefined,
    },
    {
      label: t("dossier.round"),
      value: dossier.round ? <RoundName code={dossier.round} /> : t("dossier.no_round"),
      note:
        round && !round.is_assigned ? (
          <>
            {t("dossier.would_be_round")} <RoundName code={round.code} />
          </>
        ) : undefined,
    },
    { label: t("dossier.kind"), value: t(`status.assessment_kind.${dossier.kind}`) },
    {
      label: t("dossier.filed_on"),
      value: dossier.filed_on === null ? t("dossier.no_steps") : format.date(dossier.filed_on),
    },
    {
      label: t("dossier.product_set"),
      value: `${set.number}. ${language === "vi" ? set.name_vi : set.name_en}`,
    },
    {
      label: t("dossier.producer"),
      value: dossier.producer.name,
      note: t(`status.legal_form.${dossier.producer.legal_form}`),
    },
    { label: t("dossier.place"), value: dossier.place?.full_name ?? null },
  ];
  if (filing_window) {
    items.push({
      label: t("dossier.filing_window"),
      value: t("dossier.window", {
        opens: format.date(filing_window.opens_on),
        closes: format.date(filing_window.closes_on),
      }),
    });
  }
  if (notes.length > 0) {
    items.push({
      label: t("dossier.notes"),
      value: notes.map((note) => note[language]).join(" "),
    });
  }
  return (
    <Section title={t("dossier.next_step")}>
      <Facts items={items} />
    </Section>
  );
}
