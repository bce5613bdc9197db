import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useParams } from "react-router-dom";
import { Crumb } from "../../../../../components/crumb";
import { Facts } from "../../../../../components/facts";
import { RecallBadge } from "../../../../../components/monitoring/badges";
import { RECALLS_API } from "../../../../../components/monitoring/paths";
import { EndDrawer } from "../../../../../components/monitoring/recall-drawers";
import type { Recall } from "../../../../../components/monitoring/types";
import { PageShell } from "../../../../../components/page-shell";
import { Resource } from "../../../../../components/resource";
import { Section } from "../../../../../components/section";
import { useWords } from "../../../../../i18n/use-words";
import { useFormats } from "../../../../../lib/use-formats";
import { useResource } from "../../../../../lib/use-resource";

const RecallPage = () => {
  const { id } = useParams();
  const resource = useResource<{ recall: Recall }>(`${RECALLS_API}/${id ?? ""}`);
  return <Resource of={resource}>{({ recall }) => <Detail recall={recall} />}</Resource>;
};

function Detail({ recall }: { recall: Recall }) {
  const { t } = useWords();
  const format = useFormats();
  const [isEnding, setIsEnding] = useState(false);
  const none = t("common.none");
  return (
    <PageShell
      title={recall.registered_product.name}
      subtitle={recall.producer.name}
      badges={<RecallBadge state={recall.state} />}
      actions={
        recall.ended_on === null && (
          <Button size="small" variant="danger" onClick={() => setIsEnding(true)}>
            {t("monitoring.recall.end")}
          </Button>
        )
      }
    >
      <Section title={t("monitoring.recall.title")}>
        <Facts
          items={[
            {
              label: t("monitoring.recall.lots"),
              value: recall.lots.join(", ") || t("monitoring.recall.every_lot"),
            },
            {
              label: t("monitoring.recall.announced_on"),
              value: format.date(recall.announced_on),
            },
            { label: t("monitoring.recall.reason_vi"), value: recall.reason_vi },
            { label: t("monitoring.recall.reason_en"), value: recall.reason_en ?? none },
            { label: t("monitoring.recall.advice_vi"), value: recall.advice_vi },
            { label: t("monitoring.recall.advice_en"), value: recall.advice_en ?? none },
            { label: t("monitoring.agency"), value: recall.agency },
            {
              label: t("monitoring.recall.decision_number"),
              value: recall.decision_number ?? none,
            },
            ...(recall.ended_on === null
              ? []
              : [
                  {
                    label: t("monitoring.recall.ended_on"),
                    value: format.date(recall.ended_on),
                    note: recall.end_note ?? undefined,
                  },
                ]),
          ]}
        />
      </Section>
      {isEnding && <EndDrawer recall={recall} onClose={() => setIsEnding(false)} />}
    </PageShell>
  );
}

export default RecallPage;

export const handle = { breadcrumb: () => <Crumb word="monitoring.recall.title" /> };
