import { Text } from "@medusajs/ui";
import { useParams } from "react-router-dom";
import type { MissingRow } from "../../../../../../figures/missing";
import { Crumb } from "../../../../../components/crumb";
import { ListPage } from "../../../../../components/figures/list-page";
import { Pager } from "../../../../../components/figures/pager";
import { RowList } from "../../../../../components/figures/row-list";
import { Resource } from "../../../../../components/resource";
import { Section } from "../../../../../components/section";
import { useWords } from "../../../../../i18n/use-words";
import type { MissingAnswer } from "../../../../../lib/figure";
import { FIGURES_API } from "../../../../../lib/figure-address";
import { useFormats } from "../../../../../lib/use-formats";
import { useResource } from "../../../../../lib/use-resource";
import { useRowsQuery } from "../../../../../lib/use-rows-query";

function Step({ row: { step, certified_until } }: { row: MissingRow }) {
  const { t } = useWords();
  const format = useFormats();
  return (
    <div data-step={step}>
      <Text size="small" leading="compact">
        {t("figures.who_is_missing.step")}: <strong>{t(`figures.step.${step}`)}</strong>
      </Text>
      {certified_until !== null && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {t("figures.who_is_missing.certified_until", { date: format.date(certified_until) })}
        </Text>
      )}
    </div>
  );
}

const FigureMissingPage = () => {
  const { t } = useWords();
  const { metric = "" } = useParams();
  const { measure: _measure, ...query } = useRowsQuery();
  const answer = useResource<MissingAnswer>(`${FIGURES_API}/${metric}/missing`, query);
  return (
    <ListPage metric={metric} title={t("figures.who_is_missing.title")} answer={answer.data}>
      <Resource of={answer}>
        {({ rows, count, limit, offset }) => (
          <Section
            title={t("figures.who_is_missing.heading", { count })}
            subtitle={t("figures.who_is_missing.subtitle")}
          >
            {rows.length === 0 ? (
              <Text size="small" className="text-ui-fg-subtle px-6 py-4">
                {t("figures.who_is_missing.empty")}
              </Text>
            ) : (
              <RowList rows={rows} note={(row) => <Step row={row} />} />
            )}
            <Pager count={count} limit={limit} offset={offset} />
          </Section>
        )}
      </Resource>
    </ListPage>
  );
};

export default FigureMissingPage;

export const handle = { breadcrumb: () => <Crumb word="figures.who_is_missing.title" /> };
