import { useWords } from "../../i18n/use-words";
import { shortVersion, type SearchStatus } from "../../lib/search";
import { useFormats } from "../../lib/use-formats";
import { Facts } from "../facts";
import { Section } from "../section";

type EngineSectionProps = {
  status: SearchStatus;
  /** When that was read (epoch milliseconds). */
  readAt: number;
};

/** What answers the shop's searches, and whether it does. */
export function EngineSection({ status: { engine, indexes }, readAt }: EngineSectionProps) {
  const { t } = useWords();
  const format = useFormats();
  const isSilent = indexes.some(({ document_count: count }) => count === null);
  const version = shortVersion(engine.version ?? "");
  return (
    <Section
      title={t("search.engine")}
      subtitle={t("common.updated_at", { time: format.instant(new Date(readAt)) })}
    >
      <Facts
        items={[
          {
            label: t("search.engine_used"),
            value: t(`search.engine_${engine.name}`, { version }).trim(),
            note: isSilent ? t("search.engine_silent") : undefined,
          },
        ]}
      />
    </Section>
  );
}
