import { Button, Container, Text } from "@medusajs/ui";
import { useState } from "react";
import { Crumb } from "../../../../components/crumb";
import { FiguresNav } from "../../../../components/figures/figures-nav";
import { PlanDrawer } from "../../../../components/figures/plan-drawer";
import { PlanHistory } from "../../../../components/figures/plan-history";
import { PlanSection } from "../../../../components/figures/plan-section";
import { SampleNotice } from "../../../../components/figures/sample-notice";
import { PageShell } from "../../../../components/page-shell";
import { Resource } from "../../../../components/resource";
import { useWords } from "../../../../i18n/use-words";
import type { Plan, PlansAnswer } from "../../../../lib/figure";
import { plansByArea } from "../../../../lib/plan-draft";
import { useResource } from "../../../../lib/use-resource";
import { useMayWrite, useStaffUnits } from "../../../../lib/use-staff";

type UnitsAnswer = { units: { code: string; full_name: string }[] };

const PlansPage = () => {
  const { t } = useWords();
  const mayWrite = useMayWrite();
  const served = useStaffUnits();
  const answer = useResource<PlansAnswer>("/admin/ocop/plans");
  const units = useResource<UnitsAnswer>("/admin/ocop/units");
  /** Null: a new plan; undefined: the form is closed. */
  const [edited, setEdited] = useState<Plan | null | undefined>();
  const mayEdit = (unit: string | null) =>
    mayWrite && (served === null || (unit !== null && (served?.includes(unit) ?? false)));
  const areaName = (code: string | null) =>
    code === null
      ? t("plans.province")
      : (units.data?.units.find((unit) => unit.code === code)?.full_name ?? code);
  return (
    <PageShell
      title={t("plans.title")}
      subtitle={t("plans.subtitle")}
      actions={
        mayWrite && (
          <Button size="small" onClick={() => setEdited(null)}>
            {t("plans.add")}
          </Button>
        )
      }
    >
      <FiguresNav />
      <Resource of={answer}>
        {({ plans, channels }) => (
          <>
            <SampleNotice plan={{ is_sample: plans.some(({ is_sample }) => is_sample) }} />
            {plans.length === 0 && (
              <Container className="px-6 py-4">
                <Text size="small">{t("plans.empty")}</Text>
              </Container>
            )}
            {plansByArea(plans).map((area) => (
              <PlanSection
                key={area.unit_code ?? "province"}
                area={areaName(area.unit_code)}
                plans={area.plans}
                channels={channels}
                onEdit={mayEdit(area.unit_code) ? setEdited : null}
              />
            ))}
            {edited !== undefined && (
              <PlanDrawer plan={edited} channels={channels} onClose={() => setEdited(undefined)} />
            )}
          </>
        )}
      </Resource>
      {served === null && <PlanHistory />}
    </PageShell>
  );
};

export default PlansPage;

export const handle = { breadcrumb: () => <Crumb word="plans.title" /> };
