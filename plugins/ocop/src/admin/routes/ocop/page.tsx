import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Star } from "@medusajs/icons";
import { AttentionSection } from "../../components/attention-section";
import { Crumb } from "../../components/crumb";
import { PageShell } from "../../components/page-shell";
import { RegisterFigures } from "../../components/register-figures";
import { Resource } from "../../components/resource";
import { useWords } from "../../i18n/use-words";
import type { Attention } from "../../lib/attention";
import { useResource } from "../../lib/use-resource";

const OverviewPage = () => {
  const { t } = useWords();
  const attention = useResource<{ attention: Attention }>("/admin/ocop/attention");
  return (
    <PageShell
      title={t("overview.title")}
      subtitle={t("overview.subtitle")}
      side={attention.data && <RegisterFigures attention={attention.data.attention} />}
    >
      <Resource of={attention}>
        {(answer) => <AttentionSection attention={answer.attention} />}
      </Resource>
    </PageShell>
  );
};

export default OverviewPage;

export const config = defineRouteConfig({
  label: "navigation.ocop",
  translationNs: "ocop",
  icon: Star,
  rank: 1,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.ocop" /> };
