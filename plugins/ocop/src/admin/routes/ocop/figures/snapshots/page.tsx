import { Container, Text } from "@medusajs/ui";
import { Crumb } from "../../../../components/crumb";
import { FiguresNav } from "../../../../components/figures/figures-nav";
import { SampleNotice } from "../../../../components/figures/sample-notice";
import { SnapshotSection } from "../../../../components/figures/snapshot-section";
import { PageShell } from "../../../../components/page-shell";
import { Resource } from "../../../../components/resource";
import { useWords } from "../../../../i18n/use-words";
import type { PlansAnswer, SentSnapshot } from "../../../../lib/figure";
import { useResource } from "../../../../lib/use-resource";
import { useStaffUnits } from "../../../../lib/use-staff";

const SnapshotsPage = () => {
  const { t } = useWords();
  const served = useStaffUnits();
  const isProvince = served === null;
  const plans = useResource<PlansAnswer>("/admin/ocop/plans");
  const answer = useResource<{ snapshots: SentSnapshot[] }>(
    isProvince ? "/admin/ocop/figure-snapshots" : null,
  );
  const is_sample = plans.data?.plans.some((plan) => plan.is_sample) ?? false;
  return (
    <PageShell title={t("snapshots.title")} subtitle={t("snapshots.subtitle")}>
      <FiguresNav />
      <SampleNotice plan={{ is_sample }} />
      {served !== null && served !== undefined ? (
        <Container className="px-6 py-4">
          <Text size="small">{t("snapshots.forbidden")}</Text>
        </Container>
      ) : (
        <Resource of={answer}>{({ snapshots }) => <Months snapshots={snapshots} />}</Resource>
      )}
    </PageShell>
  );
};

function Months({ snapshots }: { snapshots: SentSnapshot[] }) {
  const { t } = useWords();
  const days = [...new Set(snapshots.map(({ valid_on }) => valid_on))];
  if (days.length === 0) {
    return (
      <Container className="px-6 py-4">
        <Text size="small">{t("snapshots.empty")}</Text>
      </Container>
    );
  }
  return days.map((day) => (
    <SnapshotSection key={day} snapshots={snapshots.filter(({ valid_on }) => valid_on === day)} />
  ));
}

export default SnapshotsPage;

export const handle = { breadcrumb: () => <Crumb word="snapshots.title" /> };
