import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { Participation } from "../../lib/participation";
import { useFormats } from "../../lib/use-formats";
import { Facts } from "../facts";
import { TextLink } from "../recognition/text-link";
import { RecordList } from "../record-list";
import { Section } from "../section";
import { useParticipationWords } from "./use-participation-words";

type Of = { participation: Participation };

function Why({ participation: { reasons } }: Of) {
  const { t } = useWords();
  if (reasons.length === 0) return t("participation.why_full");
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason} data-level-reason={reason}>
          {t(`participation.reasons.${reason}`)}
        </li>
      ))}
    </ul>
  );
}

/** Who sells what where since when, how far that counts today and why not further. */
export function FactsSection({ participation }: Of) {
  const { t, language } = useWords();
  const words = useParticipationWords();
  const { producer_id, producer_name, registered_product_id: productId, channel } = participation;
  const [newest] = participation.facts;
  return (
    <Section title={t("participation.facts")}>
      <Facts
        items={[
          {
            label: t("participation.level"),
            value: t(`participation.levels.${participation.level}`),
          },
          { label: t("participation.why"), value: <Why participation={participation} /> },
          {
            label: t("participation.period"),
            value: newest ? words.period(newest) : null,
            note: participation.is_of_listing ? t("participation.of_listing") : undefined,
          },
          {
            label: t("participation.source"),
            value: newest ? t(`participation.sources.${newest.source}`) : null,
          },
          {
            label: t("participation.producer"),
            value: <TextLink to={`/ocop/producers/${producer_id}`}>{producer_name}</TextLink>,
          },
          {
            label: t("participation.product"),
            value:
              productId === null ? (
                t("participation.whole_producer")
              ) : (
                <TextLink to={`/ocop/registered-products/${productId}`}>
                  {participation.product_name}
                </TextLink>
              ),
          },
          { label: t("participation.channel"), value: channel[`name_${language}`] },
        ]}
      />
    </Section>
  );
}

/** Every row that was ever recorded of its time, the newest first. */
export function HistorySection({ participation: { facts } }: Of) {
  const { t } = useWords();
  const format = useFormats();
  const words = useParticipationWords();
  return (
    <Section title={t("participation.history")}>
      <RecordList
        empty={t("common.empty.history")}
        records={facts.map((fact) => ({
          id: String(fact.revision),
          title: words.period(fact),
          notes: [
            `${t(`participation.sources.${fact.source}`)} · ${format.instant(fact.recorded_at)} ${t(
              "common.by",
              { name: fact.recorded_by_name ?? t("common.system") },
            )}`,
            fact.reason !== null && `${t("common.reason")}: ${fact.reason}`,
          ],
          aside: (
            <Text size="small" className="text-ui-fg-muted">
              {t("participation.revision", { revision: fact.revision })}
            </Text>
          ),
        }))}
      />
    </Section>
  );
}
