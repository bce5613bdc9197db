import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { postJson, upload } from "../../lib/api";
import { todayInVietNam, type BatchDetail } from "../../lib/payout";
import { useDraft } from "../../lib/use-draft";
import { useFormats } from "../../lib/use-formats";
import { useChange } from "../../lib/use-resource";
import { FileField } from "../file-field";
import { FormDrawer } from "../form-drawer";
import { DateField, TextField } from "../form-fields";
import { ReasonDialog } from "../reason-dialog";

type BatchProps = { batch: BatchDetail };
type AskProps = BatchProps & { onClose: () => void };

/** What may be done with a batch that the bank has not paid. */
export function BatchActions({ batch }: BatchProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<"pay" | "cancel" | null>(null);
  const close = () => setChosen(null);
  return (
    <>
      <Button size="small" onClick={() => setChosen("pay")}>
        {t("payout.mark_paid")}
      </Button>
      <Button size="small" variant="secondary" onClick={() => setChosen("cancel")}>
        {t("payout.cancel_batch")}
      </Button>
      {chosen === "pay" && <PaidDrawer batch={batch} onClose={close} />}
      {chosen === "cancel" && <CancelDialog batch={batch} onClose={close} />}
    </>
  );
}

function PaidDrawer({ batch, onClose }: AskProps) {
  const { t } = useWords();
  const format = useFormats();
  const today = todayInVietNam(new Date());
  const draft = useDraft({
    paidOn: today as string | null,
    reference: "",
    file: null as File | null,
  });
  const { paidOn, reference, file } = draft.values;
  const pay = useChange(
    (proof: File) =>
      upload(
        `/admin/ocop/payout-batches/${batch.id}/paid`,
        { file: proof },
        { paid_on: paidOn ?? "", bank_reference: reference.trim() },
      ),
    { done: t("payout.marked_paid"), onDone: onClose },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("payout.mark_paid_title", { code: batch.code })}
      description={t("payout.mark_paid_about", {
        amount: format.money(batch.total_vnd),
        count: batch.payout_count,
      })}
      submitLabel={t("payout.mark_paid")}
      busy={pay.isPending}
      disabled={file === null || paidOn === null || reference.trim() === ""}
      error={pay.error}
      onSubmit={() => file && pay.mutate(file)}
    >
      <DateField label={t("payout.paid_on")} required latest={today} {...draft.field("paidOn")} />
      <TextField
        label={t("payout.bank_reference")}
        hint={t("payout.bank_reference_hint")}
        required
        {...draft.field("reference")}
      />
      <FileField
        label={t("payout.proof")}
        hint={t("payout.proof_hint")}
        accept=".pdf,.jpg,.jpeg,.png,.webp,.xlsx"
        required
        {...draft.field("file")}
      />
    </FormDrawer>
  );
}

function CancelDialog({ batch, onClose }: AskProps) {
  const { t } = useWords();
  const format = useFormats();
  const cancel = useChange(
    (reason: string) => postJson(`/admin/ocop/payout-batches/${batch.id}/cancel`, { reason }),
    { done: t("payout.cancelled"), onDone: onClose },
  );
  return (
    <ReasonDialog
      open
      onOpenChange={onClose}
      title={t("payout.cancel_title", { code: batch.code })}
      description={t("payout.cancel_about", { amount: format.money(batch.total_vnd) })}
      confirmLabel={t("payout.cancel_batch")}
      danger
      busy={cancel.isPending}
      error={cancel.error}
      onConfirm={(reason) => cancel.mutate(reason)}
    />
  );
}
