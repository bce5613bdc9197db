import { Button, Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import type { FindingsAnswer } from "../../lib/payout";
import { useFormats } from "../../lib/use-formats";
import { useChange, useResource } from "../../lib/use-resource";
import { ErrorNotice } from "../error-notice";
import { RecordList } from "../record-list";
import { Resource } from "../resource";
import { Section } from "../section";

const PATH = "/admin/ocop/payouts/findings";

/** What the nightly check of the ledger found, and when it looked last. */
export function CheckSection({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useWords();
  const answer = useResource<FindingsAnswer>(PATH);
  const check = useChange(() => postJson("/admin/ocop/payouts/check"), {
    refreshes: [PATH],
    done: t("payout.checked"),
  });
  return (
    <Resource of={answer}>
      {(found) => (
        <Section
          title={t("payout.check")}
          subtitle={t("payout.check_about")}
          actions={
            mayWrite && (
              <Button
                size="small"
                variant="secondary"
                isLoading={check.isPending}
                onClick={() => check.mutate(undefined)}
              >
                {t("payout.check_now")}
              </Button>
            )
          }
        >
          {check.error && (
            <div className="px-6 py-4">
              <ErrorNotice error={check.error} takesFocus />
            </div>
          )}
          <LastCheck check={found.last_check} />
          {found.last_check && <Findings findings={found.findings} />}
        </Section>
      )}
    </Resource>
  );
}

function LastCheck({ check }: { check: FindingsAnswer["last_check"] }) {
  const { t } = useWords();
  const format = useFormats();
  const words =
    check === null
      ? t("payout.never_checked")
      : [
          t("payout.last_check", {
            time: format.instant(check.checked_at),
            count: format.number(check.transactions),
          }),
          t(check.compared_with_orders ? "payout.last_compared" : "payout.last_alone"),
        ].join(", ");
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4">
      {words}
    </Text>
  );
}

function Findings({ findings }: Pick<FindingsAnswer, "findings">) {
  const { t, language } = useWords();
  const format = useFormats();
  return (
    <RecordList
      empty={t("payout.findings_none")}
      records={findings.map((finding) => ({
        id: finding.id,
        title: language === "vi" ? finding.message_vi : finding.message_en,
        notes: [
          `${finding.subject_id} · ${t("payout.finding_since", { time: format.instant(finding.found_at) })}`,
          Object.entries(finding.details)
            .map(([name, value]) => `${name}: ${value ?? "–"}`)
            .join("; "),
        ],
      }))}
    />
  );
}
