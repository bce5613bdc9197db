import { Text } from "@medusajs/ui";
import { useParams } from "react-router-dom";
import type { Dimension, Measure } from "../../../../../../modules/ocop/rules/figures/metric";
import { DIMENSION_WORDS, MEASURE_WORDS } from "../../../../../../modules/ocop/rules/figures/words";
import { Crumb } from "../../../../../components/crumb";
import { EntryList } from "../../../../../components/figures/entry-list";
import { ListPage } from "../../../../../components/figures/list-page";
import { Pager } from "../../../../../components/figures/pager";
import { RowList } from "../../../../../components/figures/row-list";
import { Resource } from "../../../../../components/resource";
import { Section } from "../../../../../components/section";
import { useWords } from "../../../../../i18n/use-words";
import type { RowsAnswer } from "../../../../../lib/figure";
import { FIGURES_API } from "../../../../../lib/figure-address";
import { useResource } from "../../../../../lib/use-resource";
import { useRowsQuery } from "../../../../../lib/use-rows-query";

/** Which number the rows are behind: a measure, of a part of a breakdown. */
function useNumberName(answer: RowsAnswer | undefined): string | undefined {
  const { language } = useWords();
  const { measure, dimension } = useRowsQuery();
  const known = Object.entries(MEASURE_WORDS).find(([name]) => name === (measure as Measure));
  const by = Object.entries(DIMENSION_WORDS).find(([name]) => name === (dimension as Dimension));
  const part = by && answer?.label && `${by[1][language]}: ${answer.label[language]}`;
  return [known?.[1][language], part].filter(Boolean).join(" · ") || undefined;
}

const FigureRowsPage = () => {
  const { t } = useWords();
  const { metric = "" } = useParams();
  const answer = useResource<RowsAnswer>(`${FIGURES_API}/${metric}/rows`, useRowsQuery());
  const number = useNumberName(answer.data);
  return (
    <ListPage metric={metric} title={t("figures.rows.title")} answer={answer.data}>
      <Resource of={answer}>
        {({ rows, entries, count, limit, offset }) => (
          <Section title={t("figures.rows.heading", { count })} subtitle={number}>
            {entries.length > 0 && (
              <div className="px-6 py-4">
                <EntryList entries={entries} />
              </div>
            )}
            {count === 0 ? (
              <Text size="small" className="text-ui-fg-subtle px-6 py-4">
                {t("figures.rows.empty")}
              </Text>
            ) : (
              <RowList rows={rows} />
            )}
            <Pager count={count} limit={limit} offset={offset} />
          </Section>
        )}
      </Resource>
    </ListPage>
  );
};

export default FigureRowsPage;

export const handle = { breadcrumb: () => <Crumb word="figures.rows.title" /> };
