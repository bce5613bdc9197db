import { useWords } from "../../i18n/use-words";
import type { BalancesAnswer } from "../../lib/payout";
import { useFormats } from "../../lib/use-formats";
import { useResource } from "../../lib/use-resource";
import { Facts } from "../facts";
import { Resource } from "../resource";
import { Section } from "../section";

const NO_ROWS = { limit: 1 };

/** What the shop owes today, and what of it a batch would pay. */
export function SummarySection() {
  const { t } = useWords();
  const format = useFormats();
  const answer = useResource<BalancesAnswer>("/admin/ocop/payouts", NO_ROWS);
  return (
    <Resource of={answer}>
      {({ summary, cut_off_on: day }) => (
        <Section title={t("common.as_of", { date: format.date(day) })}>
          <Facts
            items={[
              { label: t("payout.owed"), value: format.money(summary.owed_vnd) },
              {
                label: t("payout.payable"),
                value: format.money(summary.payable_vnd),
                note: t("payout.payable_note", { count: summary.payable_count }),
              },
              ...(summary.without_account_count > 0
                ? [
                    {
                      label: t("payout.without_account"),
                      value: format.money(summary.without_account_vnd),
                      note: t("payout.without_account_note", {
                        count: summary.without_account_count,
                      }),
                    },
                  ]
                : []),
            ]}
          />
        </Section>
      )}
    </Resource>
  );
}
