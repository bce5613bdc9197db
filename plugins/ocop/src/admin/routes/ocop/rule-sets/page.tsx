import { defineRouteConfig } from "@medusajs/admin-sdk";
import type { RuleSet } from "../../../../modules/ocop/rules/rule-set";
import { Crumb } from "../../../components/crumb";
import { PageShell } from "../../../components/page-shell";
import { RuleSetSection } from "../../../components/recognition/rule-set-section";
import { Resource } from "../../../components/resource";
import { useWords } from "../../../i18n/use-words";
import { useResource } from "../../../lib/use-resource";

type RuleSetsAnswer = { rule_sets: RuleSet[]; current_code: string | null };

const RuleSetsPage = () => {
  const { t } = useWords();
  const answer = useResource<RuleSetsAnswer>("/admin/ocop/rule-sets");
  return (
    <PageShell title={t("ruleSet.title")} subtitle={t("ruleSet.subtitle")}>
      <Resource of={answer}>
        {({ rule_sets: ruleSets, current_code: current }) =>
          ruleSets.map((ruleSet) => (
            <RuleSetSection
              key={ruleSet.code}
              ruleSet={ruleSet}
              isCurrent={ruleSet.code === current}
            />
          ))
        }
      </Resource>
    </PageShell>
  );
};

export default RuleSetsPage;

export const config = defineRouteConfig({
  label: "navigation.rule_sets",
  translationNs: "ocop",
  rank: 11,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.rule_sets" /> };
