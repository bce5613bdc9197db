import { useParams, useSearchParams } from "react-router-dom";
import { Crumb } from "../../../../components/crumb";
import { BreakdownSection } from "../../../../components/figures/breakdown-section";
import { ComparisonSection } from "../../../../components/figures/comparison-section";
import { DefinitionSection } from "../../../../components/figures/definition-section";
import { DownloadSection } from "../../../../components/figures/download-section";
import { HeadlineSection } from "../../../../components/figures/headline-section";
import { MomentSection } from "../../../../components/figures/moment-section";
import { SampleNotice } from "../../../../components/figures/sample-notice";
import { TrendSection } from "../../../../components/figures/trend-section";
import { useMetricName } from "../../../../components/figures/use-metric-name";
import { PageShell } from "../../../../components/page-shell";
import { Resource } from "../../../../components/resource";
import type { FigureAnswer, PlansAnswer } from "../../../../lib/figure";
import { FIGURES_API, momentIn } from "../../../../lib/figure-address";
import { useResource } from "../../../../lib/use-resource";

const FigurePage = () => {
  const { metric = "" } = useParams();
  const name = useMetricName(metric);
  const [parameters] = useSearchParams();
  const answer = useResource<FigureAnswer>(`${FIGURES_API}/${metric}`, momentIn(parameters));
  const plans = useResource<PlansAnswer>("/admin/ocop/plans");
  return (
    <PageShell title={name}>
      {answer.data && <SampleNotice plan={answer.data.figure.plan} />}
      <MomentSection />
      <Resource of={answer}>
        {({ figure }) => (
          <>
            <HeadlineSection figure={figure} channels={plans.data?.channels ?? []} />
            {figure.compared && <ComparisonSection figure={figure} compared={figure.compared} />}
            <BreakdownSection figure={figure} />
            <TrendSection figure={figure} />
            <DownloadSection figure={figure} />
            <DefinitionSection metric={figure.metric} />
          </>
        )}
      </Resource>
    </PageShell>
  );
};

export default FigurePage;

export const handle = { breadcrumb: () => <Crumb word="figures.crumb" /> };
