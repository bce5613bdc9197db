import {
  Button,
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  StatusBadge,
  Text,
} from "@medusajs/ui";
import { useMemo, useState } from "react";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { REFUND_STATES, type Refund } from "../../lib/transfer";
import { useDraft } from "../../lib/use-draft";
import { useFormats } from "../../lib/use-formats";
import { useChange } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { TextField } from "../form-fields";
import { RecordTable } from "../record-table";
import { OrderOf } from "./transfer-words";

const column = createDataTableColumnHelper<Refund>();
const filter = createDataTableFilterHelper<Refund>();
const PATH = "/admin/ocop/bank-transfers/refunds";

function BuyerCell({ refund }: { refund: Refund }) {
  const { t } = useWords();
  const payer = refund.payer === null ? null : t("transfer.refund.payer", { payer: refund.payer });
  return (
    <div className="flex min-w-40 max-w-64 flex-col whitespace-normal py-2">
      <Text size="small" leading="compact">
        {refund.buyer_name ?? t("common.none")}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle break-words">
        {[refund.buyer_phone, payer].filter(Boolean).join(" · ")}
      </Text>
    </div>
  );
}

/** What is still to be done, or who did it and how. */
function StateCell({ refund }: { refund: Refund }) {
  const { t } = useWords();
  const format = useFormats();
  const { state, reference, sent_at: sentAt, sent_by_name: sentBy } = refund;
  return (
    <div className="flex min-w-32 flex-col items-start gap-y-1 whitespace-normal py-2">
      <StatusBadge color={state === "due" ? "orange" : "green"}>
        {t(`transfer.refund.states.${state}`)}
      </StatusBadge>
      {sentAt !== null && (
        <Text size="xsmall" className="text-ui-fg-subtle break-words">
          {[reference, sentBy, format.instant(sentAt)].filter(Boolean).join(" · ")}
        </Text>
      )}
    </div>
  );
}

function SendButton({ refund }: { refund: Refund }) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  if (refund.state === "sent") return null;
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        aria-label={`${t("transfer.refund.send")}: ${refund.order_code ?? refund.id}`}
        onClick={() => setIsOpen(true)}
      >
        {t("transfer.refund.send")}
      </Button>
      {isOpen && <SendDrawer refund={refund} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function SendDrawer({ refund, onClose }: { refund: Refund; onClose: () => void }) {
  const { t } = useWords();
  const format = useFormats();
  const draft = useDraft({ reference: "" });
  const reference = draft.values.reference.trim();
  const send = useChange(() => postJson(`${PATH}/${refund.id}/sent`, { reference }), {
    done: t("transfer.refund.sent"),
    onDone: onClose,
  });
  const buyer = refund.buyer_name ?? refund.buyer_phone ?? t("common.none");
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("transfer.refund.send_title", { amount: format.money(refund.amount_vnd), buyer })}
      description={t("transfer.refund.send_about")}
      submitLabel={t("transfer.refund.send")}
      busy={send.isPending}
      disabled={reference === ""}
      error={send.error}
      onSubmit={() => send.mutate(undefined)}
    >
      <TextField
        label={t("transfer.refund.reference")}
        hint={t("transfer.refund.reference_hint")}
        required
        {...draft.field("reference")}
      />
    </FormDrawer>
  );
}

/** What goes back to buyers by hand: those that wait, and on demand those that were sent. */
export function Refunds({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useWords();
  const format = useFormats();
  const columns = useMemo(
    () => [
      column.accessor("amount_vnd", {
        header: t("transfer.amount"),
        cell: ({ getValue }) => format.money(getValue()),
      }),
      column.accessor("buyer_name", {
        header: t("transfer.refund.buyer"),
        cell: ({ row: { original } }) => <BuyerCell refund={original} />,
      }),
      column.accessor("order_code", {
        header: t("transfer.order"),
        cell: ({ row: { original } }) => <OrderOf order={original} />,
      }),
      column.accessor("refunded_at", {
        header: t("transfer.refund.since"),
        cell: ({ getValue }) => format.instant(getValue()),
      }),
      column.accessor("state", {
        header: t("transfer.refund.state"),
        cell: ({ row: { original } }) => <StateCell refund={original} />,
      }),
      ...(mayWrite
        ? [
            column.display({
              id: "send",
              header: t("transfer.action"),
              cell: ({ row: { original } }) => <SendButton refund={original} />,
            }),
          ]
        : []),
    ],
    [format, mayWrite, t],
  );
  const filters = useMemo(
    () => [
      filter.accessor("state", {
        type: "multiselect",
        label: t("transfer.refund.state"),
        options: REFUND_STATES.map((value) => ({
          value,
          label: t(`transfer.refund.states.${value}`),
        })),
      }),
    ],
    [t],
  );
  return (
    <RecordTable<Refund>
      title={t("transfer.refund.title")}
      subtitle={t("transfer.refund.subtitle")}
      level="h2"
      path={PATH}
      rowsKey="refunds"
      columns={columns}
      filters={filters}
      search
      pageSize={10}
      rowId={({ id }) => id}
      prefix="refund"
      empty={{
        heading: t("transfer.refund.empty"),
        description: t("transfer.refund.empty_hint"),
      }}
    />
  );
}
