import { defineRouteConfig } from "@medusajs/admin-sdk";
import { SidebarLink } from "@medusajs/dashboard/components";
import { Star } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { AttentionSection } from "../../components/attention-section";
import { Crumb } from "../../components/crumb";
import { PageShell } from "../../components/page-shell";
import { RegisterFigures } from "../../components/register-figures";
import { Resource } from "../../components/resource";
import { useWords } from "../../i18n/use-words";
import type { Attention } from "../../lib/attention";
import { SECTIONS } from "../../lib/sections";
import { useResource } from "../../lib/use-resource";

const Sections = () => {
  const { t } = useWords();
  return (
    <Container className="p-0 pt-2">
      <nav aria-label={t("overview.sections")}>
        {SECTIONS.map(({ name, about, to }) => (
          <SidebarLink
            key={to}
            to={to}
            labelKey={t(name)}
            descriptionKey={t(about)}
            icon={<Star />}
          />
        ))}
      </nav>
    </Container>
  );
};

const OverviewPage = () => {
  const { t } = useWords();
  const attention = useResource<{ attention: Attention }>("/admin/ocop/attention");
  const figures = attention.data && <RegisterFigures attention={attention.data.attention} />;
  return (
    <PageShell
      title={t("overview.title")}
      subtitle={t("overview.subtitle")}
      side={
        <>
          {figures}
          <Sections />
        </>
      }
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
