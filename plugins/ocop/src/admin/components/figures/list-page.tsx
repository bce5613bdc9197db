import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/use-words";
import type { PlansAnswer } from "../../lib/figure";
import { figurePage } from "../../lib/figure-address";
import { useFormats } from "../../lib/use-formats";
import { useResource } from "../../lib/use-resource";
import { useRowsQuery } from "../../lib/use-rows-query";
import { PageShell } from "../page-shell";
import { TextLink } from "../recognition/text-link";
import { useMetricName } from "./use-metric-name";
import { SampleNotice } from "./sample-notice";

type ListPageProps = {
  metric: string;
  title: string;
  /** What is listed, and when. */
  answer: { date: string; known_at: string } | undefined;
  children: ReactNode;
};

/** A list behind a figure: of which figure and instant, the way back, and whether samples are in it. */
export function ListPage({ metric, title, answer, children }: ListPageProps) {
  const { t } = useWords();
  const format = useFormats();
  const name = useMetricName(metric);
  const { date, plan, known_at } = useRowsQuery();
  const plans = useResource<PlansAnswer>("/admin/ocop/plans");
  // The register has made-up entries when any of its plans says so.
  const is_sample = plans.data?.plans.some((one) => one.is_sample) ?? false;
  return (
    <PageShell
      title={title}
      subtitle={name}
      actions={
        <TextLink to={figurePage(metric, { date, plan, known_at })}>
          {t("figures.rows.back")}
        </TextLink>
      }
    >
      <SampleNotice plan={{ is_sample }} />
      {answer && (
        <Text size="small" className="text-ui-fg-subtle px-6">
          {t("figures.as_of", {
            date: format.date(answer.date),
            instant: format.instant(answer.known_at),
          })}
        </Text>
      )}
      {children}
    </PageShell>
  );
}
