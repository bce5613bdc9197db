import { Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import type { Transfer } from "../../lib/transfer";
import { useDraft } from "../../lib/use-draft";
import { useFormats } from "../../lib/use-formats";
import { useChange } from "../../lib/use-resource";
import { CheckField } from "../check-field";
import { FormDrawer } from "../form-drawer";
import { LongTextField, TextField } from "../form-fields";
import { ReasonDialog } from "../reason-dialog";

type DecideProps = { transfer: Transfer };
type AskProps = DecideProps & { onClose: () => void };

const pathOf = ({ id }: Transfer, what: "match" | "dismiss") =>
  `/admin/ocop/bank-transfers/${id}/${what}`;

/** What staff may do with a transfer that is not settled. */
export function DecideButtons({ transfer }: DecideProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<"assign" | "dismiss" | null>(null);
  const close = () => setChosen(null);
  const name = transfer.bank_reference;
  return (
    <div className="flex gap-x-2 py-2">
      <Button
        size="small"
        variant="secondary"
        aria-label={`${t("transfer.assign")}: ${name}`}
        onClick={() => setChosen("assign")}
      >
        {t("transfer.assign")}
      </Button>
      <Button
        size="small"
        variant="transparent"
        aria-label={`${t("transfer.dismiss")}: ${name}`}
        onClick={() => setChosen("dismiss")}
      >
        {t("transfer.dismiss")}
      </Button>
      {chosen === "assign" && <AssignDrawer transfer={transfer} onClose={close} />}
      {chosen === "dismiss" && <DismissDialog transfer={transfer} onClose={close} />}
    </div>
  );
}

function TransferWords({ transfer: { note, payer, received_at: at } }: DecideProps) {
  const format = useFormats();
  return (
    <Text size="small" className="text-ui-fg-subtle break-words">
      {[note, payer, format.instant(at)].filter(Boolean).join(" · ")}
    </Text>
  );
}

function AssignDrawer({ transfer, onClose }: AskProps) {
  const { t } = useWords();
  const format = useFormats();
  const draft = useDraft({ code: transfer.order_code ?? "", surplus: false, reason: "" });
  const { code, surplus, reason } = draft.values;
  const assign = useChange(
    () =>
      postJson<{ bank_transfer: Transfer }>(pathOf(transfer, "match"), {
        order_code: code.trim(),
        accepts_surplus: surplus,
        reason: reason.trim() || null,
      }),
    {
      onDone: ({ bank_transfer: { state, kind } }) => {
        if (state === "settled") toast.success(t("transfer.assigned_settled"));
        else toast.warning(t(`transfer.assigned_${kind === "over" ? "over" : "under"}`));
        onClose();
      },
    },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("transfer.assign_title", { amount: format.money(transfer.amount_vnd) })}
      description={t("transfer.assign_effect")}
      submitLabel={t("transfer.assign")}
      busy={assign.isPending}
      disabled={code.trim() === ""}
      error={assign.error}
      onSubmit={() => assign.mutate(undefined)}
    >
      <TransferWords transfer={transfer} />
      <TextField
        label={t("transfer.order_code")}
        hint={t("transfer.order_code_hint")}
        required
        {...draft.field("code")}
      />
      <CheckField
        label={t("transfer.surplus")}
        hint={t("transfer.surplus_hint")}
        {...draft.field("surplus")}
      />
      <LongTextField
        label={t("common.reason")}
        hint={t("transfer.assign_reason_hint")}
        {...draft.field("reason")}
      />
    </FormDrawer>
  );
}

function DismissDialog({ transfer, onClose }: AskProps) {
  const { t } = useWords();
  const format = useFormats();
  const dismiss = useChange((reason: string) => postJson(pathOf(transfer, "dismiss"), { reason }), {
    done: t("transfer.dismissed"),
    onDone: onClose,
  });
  return (
    <ReasonDialog
      open
      onOpenChange={onClose}
      title={t("transfer.dismiss_title", { amount: format.money(transfer.amount_vnd) })}
      description={t("transfer.dismiss_about")}
      confirmLabel={t("transfer.dismiss")}
      busy={dismiss.isPending}
      error={dismiss.error}
      onConfirm={(reason) => dismiss.mutate(reason)}
    >
      <TransferWords transfer={transfer} />
    </ReasonDialog>
  );
}
