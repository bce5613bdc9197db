import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import type { ImportDetail } from "../../lib/import";
import { useFormats } from "../../lib/use-formats";
import { useChange } from "../../lib/use-resource";
import { ReasonDialog } from "../reason-dialog";
import { ConfirmDialog } from "../recognition/confirm-dialog";

/** Sign or reject what somebody else proposes; withdraw one's own. */
export function DecisionActions({ import: proposal, now }: ImportDetail) {
  return proposal.is_own ? (
    <WithdrawAction id={proposal.id} />
  ) : (
    <SignActions proposal={proposal} isAsProposed={now?.is_as_proposed ?? false} />
  );
}

function WithdrawAction({ id }: { id: string }) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const withdraw = useChange(() => postJson(`/admin/ocop/imports/${id}/withdraw`), {
    done: t("imports.withdrawn"),
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setIsOpen(true)}>
        {t("imports.withdraw")}
      </Button>
      <ConfirmDialog
        open={isOpen}
        onOpenChange={setIsOpen}
        title={t("imports.withdraw_title")}
        description={t("imports.withdraw_about")}
        confirmLabel={t("imports.withdraw")}
        danger
        busy={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => withdraw.mutate(undefined)}
      />
    </>
  );
}

function SignActions({
  proposal,
  isAsProposed,
}: {
  proposal: ImportDetail["import"];
  isAsProposed: boolean;
}) {
  const { t } = useWords();
  const format = useFormats();
  const [asking, setAsking] = useState<"confirm" | "reject" | null>(null);
  const close = () => setAsking(null);
  const path = `/admin/ocop/imports/${proposal.id}`;
  const { fingerprint, summary } = proposal;
  const confirm = useChange(() => postJson(`${path}/confirm`, { fingerprint }), {
    done: t("imports.confirmed"),
    onDone: close,
  });
  const reject = useChange((note: string) => postJson(`${path}/reject`, { note }), {
    done: t("imports.rejected"),
    onDone: close,
  });
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setAsking("reject")}>
        {t("imports.reject")}
      </Button>
      <Button size="small" disabled={!isAsProposed} onClick={() => setAsking("confirm")}>
        {t("imports.confirm")}
      </Button>
      <ConfirmDialog
        open={asking === "confirm"}
        onOpenChange={close}
        title={t("imports.confirm_title", { count: format.number(summary.certification_count) })}
        description={t("imports.confirm_about")}
        confirmLabel={t("imports.confirm")}
        busy={confirm.isPending}
        error={confirm.error}
        onConfirm={() => confirm.mutate(undefined)}
      />
      <ReasonDialog
        open={asking === "reject"}
        onOpenChange={close}
        title={t("imports.reject_title")}
        description={t("imports.reject_about")}
        confirmLabel={t("imports.reject")}
        danger
        busy={reject.isPending}
        error={reject.error}
        onConfirm={(note) => reject.mutate(note)}
      />
    </>
  );
}
