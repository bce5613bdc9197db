import type { FigureReport } from "../../../figures/report";
import { useWords } from "../../i18n/use-words";
import { FIGURES_API, pinned } from "../../lib/figure-address";
import { DownloadButton } from "../download-button";
import { Section } from "../section";

const FORMATS = ["xlsx", "pdf", "csv", "json"] as const;

/** The numbers of the page as files: of the same day, as known at the same instant. */
export function DownloadSection({ figure }: { figure: FigureReport }) {
  const { t, language } = useWords();
  const { metric, compared } = figure;
  return (
    <Section title={t("figures.download.title")} subtitle={t("figures.download.subtitle")}>
      <div className="flex flex-wrap gap-2 px-6 py-4">
        {FORMATS.map((format) => (
          <DownloadButton
            key={format}
            label={t(`figures.download.${format}`)}
            path={`${FIGURES_API}/${metric.id}/files/${format}`}
            query={{ ...pinned(figure), compare: compared?.date, language }}
            fileName={`${metric.id}.${format}`}
          />
        ))}
      </div>
    </Section>
  );
}
