import { defineRouteConfig } from "@medusajs/admin-sdk";
import { useSearchParams } from "react-router-dom";
import { Crumb } from "../../../components/crumb";
import { FiguresNav } from "../../../components/figures/figures-nav";
import { MomentSection } from "../../../components/figures/moment-section";
import { SampleNotice } from "../../../components/figures/sample-notice";
import { TargetList } from "../../../components/figures/target-list";
import { PageShell } from "../../../components/page-shell";
import { Resource } from "../../../components/resource";
import { useWords } from "../../../i18n/use-words";
import type { FiguresAnswer } from "../../../lib/figure";
import { FIGURES_API, momentIn } from "../../../lib/figure-address";
import { useResource } from "../../../lib/use-resource";

const FiguresPage = () => {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const moment = momentIn(parameters);
  const answer = useResource<FiguresAnswer>(FIGURES_API, moment);
  return (
    <PageShell title={t("figures.title")} subtitle={t("figures.subtitle")}>
      <FiguresNav />
      {answer.data && <SampleNotice plan={answer.data.plan} />}
      <MomentSection />
      <Resource of={answer}>
        {(figures) => <TargetList answer={figures} compare={moment.compare} />}
      </Resource>
    </PageShell>
  );
};

export default FiguresPage;

export const config = defineRouteConfig({
  label: "navigation.figures",
  translationNs: "ocop",
  rank: 18,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.figures" /> };
