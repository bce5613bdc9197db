import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { basisPointsOf, type FeeRate } from "../../lib/payout";
import { useDraft } from "../../lib/use-draft";
import { useFormats } from "../../lib/use-formats";
import { useChange, useResource } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { DateField, TextField } from "../form-fields";
import { RecordList } from "../record-list";
import { Resource } from "../resource";
import { Section } from "../section";

const PATH = "/admin/ocop/payouts/fee-rates";
const BASIS_POINTS_PER_PERCENT = 100;

/** The rates of the platform's fee, each with the day from which it holds. */
export function FeeSection({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useWords();
  const format = useFormats();
  const [isSetting, setIsSetting] = useState(false);
  const answer = useResource<{ fee_rates: FeeRate[] }>(PATH);
  return (
    <>
      <Resource of={answer}>
        {({ fee_rates: rates }) => (
          <Section
            title={t("payout.fee")}
            subtitle={t("payout.fee_about")}
            actions={
              mayWrite && (
                <Button size="small" variant="secondary" onClick={() => setIsSetting(true)}>
                  {t("payout.fee_set")}
                </Button>
              )
            }
          >
            <RecordList
              empty={t("payout.fee_none")}
              records={rates.map((rate) => ({
                id: rate.valid_from,
                title: `${format.number(rate.basis_points / BASIS_POINTS_PER_PERCENT)} % ${t(
                  "payout.fee_from",
                  { date: format.date(rate.valid_from) },
                )}`,
                notes: [
                  t("payout.fee_by", {
                    name: rate.created_by_name,
                    time: format.instant(rate.created_at),
                  }),
                ],
              }))}
            />
          </Section>
        )}
      </Resource>
      {isSetting && <FeeDrawer onClose={() => setIsSetting(false)} />}
    </>
  );
}

function FeeDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const draft = useDraft({ percent: "", validFrom: null as string | null });
  const { percent, validFrom } = draft.values;
  const points = basisPointsOf(percent);
  const save = useChange(() => postJson(PATH, { valid_from: validFrom, basis_points: points }), {
    refreshes: [PATH],
    done: t("common.saved"),
    onDone: onClose,
  });
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("payout.fee_set")}
      description={t("payout.fee_about")}
      busy={save.isPending}
      disabled={points === null || validFrom === null}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      <TextField
        label={t("payout.fee_percent")}
        hint={t("payout.fee_percent_hint")}
        error={percent !== "" && points === null ? t("payout.fee_percent_needed") : undefined}
        required
        {...draft.field("percent")}
      />
      <DateField
        label={t("payout.fee_valid_from")}
        hint={t("payout.fee_valid_from_hint")}
        required
        {...draft.field("validFrom")}
      />
    </FormDrawer>
  );
}
