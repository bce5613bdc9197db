import { defineRouteConfig } from "@medusajs/admin-sdk";
import { SidebarLink } from "@medusajs/dashboard/components";
import { Star } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { Crumb } from "../../components/crumb";
import { PageShell } from "../../components/page-shell";
import { useWords } from "../../i18n/use-words";
import { SECTIONS } from "../../lib/sections";

const OverviewPage = () => {
  const { t } = useWords();
  return (
    <PageShell title={t("overview.title")} subtitle={t("overview.subtitle")}>
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
