import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import type { BatchDetail, Payout } from "../../lib/payout";
import { useFormats } from "../../lib/use-formats";
import { useChange } from "../../lib/use-resource";
import { Facts, type Fact } from "../facts";
import { ReasonDialog } from "../reason-dialog";
import { TextLink } from "../recognition/text-link";
import { RecordList } from "../record-list";
import { Section } from "../section";
import { DownloadButton } from "../download-button";

const pathOf = ({ id }: BatchDetail) => `/admin/ocop/payout-batches/${id}`;

/** The payouts of a batch; one of a paid batch may be noted as sent back by the bank. */
export function PayoutsSection({ batch, mayWrite }: { batch: BatchDetail; mayWrite: boolean }) {
  const { t } = useWords();
  const format = useFormats();
  const [returned, setReturned] = useState<Payout | null>(null);
  const canReturn = (payout: Payout) =>
    mayWrite && batch.state === "paid" && payout.returned_on === null;
  return (
    <Section title={t("payout.payouts")}>
      <RecordList
        empty={t("common.none")}
        records={batch.payouts.map((payout) => ({
          id: payout.id,
          title: (
            <TextLink to={`/ocop/payouts/producers/${payout.producer_id}`}>
              {payout.producer_name}
            </TextLink>
          ),
          notes: [
            [payout.account_holder, payout.account_number, payout.bank_name].join(" · "),
            payout.note,
            payout.returned_on !== null && (
              <span className="text-ui-fg-error">
                {t("payout.returned_on", {
                  date: format.date(payout.returned_on),
                  reason: payout.return_reason ?? "",
                })}
              </span>
            ),
          ],
          aside: (
            <>
              <Text size="small" weight="plus">
                {format.money(payout.amount_vnd)}
              </Text>
              {canReturn(payout) && (
                <Button
                  size="small"
                  variant="secondary"
                  aria-label={`${t("payout.returned_by_bank")}: ${payout.producer_name}`}
                  onClick={() => setReturned(payout)}
                >
                  {t("payout.returned_by_bank")}
                </Button>
              )}
            </>
          ),
        }))}
      />
      {returned && (
        <ReturnDialog batch={batch} payout={returned} onClose={() => setReturned(null)} />
      )}
    </Section>
  );
}

type ReturnProps = { batch: BatchDetail; payout: Payout; onClose: () => void };

function ReturnDialog({ batch, payout, onClose }: ReturnProps) {
  const { t } = useWords();
  const format = useFormats();
  const send = useChange(
    (reason: string) => postJson(`${pathOf(batch)}/payouts/${payout.id}/return`, { reason }),
    { done: t("payout.returned"), onDone: onClose },
  );
  return (
    <ReasonDialog
      open
      onOpenChange={onClose}
      title={t("payout.return_title", { name: payout.producer_name })}
      description={t("payout.return_about", { amount: format.money(payout.amount_vnd) })}
      confirmLabel={t("payout.returned_by_bank")}
      danger
      busy={send.isPending}
      error={send.error}
      onConfirm={(reason) => send.mutate(reason)}
    />
  );
}

/** How the batch was made, paid or cancelled, with the bank's proof. */
export function BatchFacts({ batch }: { batch: BatchDetail }) {
  const { t } = useWords();
  const format = useFormats();
  const facts: Fact[] = [
    {
      label: t("payout.total"),
      value: format.money(batch.total_vnd),
      note: t("payout.payout_count", { count: batch.payout_count }),
    },
    { label: t("payout.cut_off_on"), value: format.date(batch.cut_off_on) },
    {
      label: t("payout.created"),
      value: t("payout.created_by", {
        time: format.instant(batch.created_at),
        name: batch.created_by_name,
      }),
    },
    ...(batch.paid_on === null
      ? []
      : [
          { label: t("payout.paid_on"), value: format.date(batch.paid_on) },
          { label: t("payout.bank_reference"), value: batch.bank_reference },
          { label: t("payout.proof"), value: batch.proof_file_name ?? t("payout.no_proof") },
        ]),
    ...(batch.cancel_reason === null
      ? []
      : [{ label: t("payout.cancel_reason"), value: batch.cancel_reason }]),
    ...(batch.closed_at === null
      ? []
      : [
          {
            label: t("payout.closed"),
            value: t("payout.created_by", {
              time: format.instant(batch.closed_at),
              name: batch.closed_by_name ?? t("common.system"),
            }),
          },
        ]),
  ];
  return (
    <Section
      title={t("payout.batch", { code: batch.code })}
      actions={
        batch.proof_file_name !== null && (
          <DownloadButton
            label={t("payout.proof")}
            path={`${pathOf(batch)}/proof`}
            fileName={batch.proof_file_name}
          />
        )
      }
    >
      <Facts items={facts} />
    </Section>
  );
}

/** The payouts as a file to hand to the bank. */
export function BankFileSection({ batch }: { batch: BatchDetail }) {
  const { t, language } = useWords();
  return (
    <Section title={t("payout.bank_file")} subtitle={t("payout.bank_file_about")}>
      <div className="flex flex-wrap gap-2 px-6 py-4">
        {(["xlsx", "csv"] as const).map((format) => (
          <DownloadButton
            key={format}
            label={format.toUpperCase()}
            path={`${pathOf(batch)}/file`}
            query={{ format, language }}
            fileName={`${batch.code}.${format}`}
          />
        ))}
      </div>
    </Section>
  );
}
