import { Text } from "@medusajs/ui";
import { useMemo } from "react";
import { useNavigate } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { todayInVietNam, type Batch, type BalancesAnswer } from "../../lib/payout";
import { useDraft } from "../../lib/use-draft";
import { useFormats } from "../../lib/use-formats";
import { useChange, useResource } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { DateField } from "../form-fields";

/** Shows what a batch with a cut-off day pays before it is made. */
export function MakeBatchDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const today = todayInVietNam(new Date());
  const draft = useDraft<{ cutOffOn: string | null }>({ cutOffOn: today });
  const { cutOffOn } = draft.values;
  const query = useMemo(() => ({ cut_off_on: cutOffOn, limit: 1 }), [cutOffOn]);
  const due = useResource<BalancesAnswer>(cutOffOn === null ? null : "/admin/ocop/payouts", query);
  const make = useChange(
    () => postJson<{ payout_batch: Batch }>("/admin/ocop/payout-batches", { cut_off_on: cutOffOn }),
    {
      done: t("payout.made"),
      onDone: (answer) => void navigate(`/ocop/payouts/batches/${answer.payout_batch.id}`),
    },
  );
  const canMake = cutOffOn !== null && (due.data?.summary.payable_count ?? 0) > 0;
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("payout.make")}
      description={t("payout.make_about")}
      submitLabel={t("payout.make")}
      busy={make.isPending}
      disabled={!canMake}
      error={make.error ?? due.error}
      onSubmit={() => make.mutate(undefined)}
    >
      <DateField
        label={t("payout.cut_off_on")}
        hint={t("payout.cut_off_hint")}
        required
        latest={today}
        {...draft.field("cutOffOn")}
      />
      {due.data && <WhatIsDue summary={due.data.summary} />}
    </FormDrawer>
  );
}

function WhatIsDue({ summary }: Pick<BalancesAnswer, "summary">) {
  const { t } = useWords();
  const format = useFormats();
  const { payable_count: count, without_account_count: waiting } = summary;
  const lines = [
    count > 0
      ? t("payout.will_pay", { amount: format.money(summary.payable_vnd), count })
      : t("payout.nothing_due"),
    ...(waiting > 0
      ? [
          t("payout.will_wait", {
            amount: format.money(summary.without_account_vnd),
            count: waiting,
          }),
        ]
      : []),
  ];
  return (
    <div role="status">
      {lines.map((line) => (
        <Text key={line} size="small" weight="plus">
          {line}
        </Text>
      ))}
    </div>
  );
}
