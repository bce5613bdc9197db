import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import type { ApiError } from "../../lib/api-error";
import type { ChangeDetail } from "../../lib/recognition";
import { useChange } from "../../lib/use-resource";
import { ReasonDialog } from "../reason-dialog";
import { ChangeEffectList } from "./change-effect-list";
import { ConfirmDialog } from "./confirm-dialog";

type ChangeActionsProps = {
  change: ChangeDetail;
  /** The register or the change has moved on: the page says so and reads anew. */
  onConflict: (error: ApiError | null) => void;
};

/** What a person may do with a waiting change: confirm or reject another's, withdraw their own. */
export function ChangeActions({ change, onConflict }: ChangeActionsProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState<"confirm" | "reject" | "withdraw" | null>(null);
  const close = () => setAsking(null);
  const path = `/admin/ocop/changes/${change.id}`;
  const confirm = useChange((fingerprint: string) => postJson(`${path}/confirm`, { fingerprint }), {
    done: t("change.confirmed"),
    onDone: close,
  });
  const reject = useChange((note: string) => postJson(`${path}/reject`, { note }), {
    done: t("change.rejected"),
    onDone: close,
  });
  const withdraw = useChange(() => postJson(`${path}/withdraw`), {
    done: t("change.withdrawn"),
    onDone: close,
  });
  const onError = (error: ApiError) => {
    if (error.status !== 409) return;
    close();
    onConflict(error);
  };
  const values = { kind: t(`change.kind.${change.kind}`), product: change.registered_product.name };
  const open = (dialog: typeof asking) => () => {
    for (const write of [confirm, reject, withdraw]) write.reset();
    onConflict(null);
    setAsking(dialog);
  };
  if (change.is_own) {
    return (
      <>
        <Button size="small" variant="secondary" onClick={open("withdraw")}>
          {t("change.withdraw")}
        </Button>
        <ConfirmDialog
          open={asking === "withdraw"}
          onOpenChange={close}
          title={t("change.withdraw_title", values)}
          description={t("change.withdraw_about")}
          confirmLabel={t("change.withdraw")}
          danger
          busy={withdraw.isPending}
          error={withdraw.error}
          onConfirm={() => withdraw.mutate(undefined, { onError })}
        />
      </>
    );
  }
  return (
    <>
      <Button size="small" variant="secondary" onClick={open("reject")}>
        {t("change.reject")}
      </Button>
      <Button size="small" disabled={change.problems.length > 0} onClick={open("confirm")}>
        {t("change.confirm")}
      </Button>
      <ConfirmDialog
        open={asking === "confirm"}
        onOpenChange={close}
        title={t("change.confirm_title", values)}
        description={t("change.confirm_about", values)}
        confirmLabel={t("change.confirm")}
        danger={change.kind === "revoke"}
        busy={confirm.isPending}
        error={confirm.error}
        onConfirm={() => confirm.mutate(change.fingerprint, { onError })}
      >
        <ChangeEffectList change={change} />
      </ConfirmDialog>
      <ReasonDialog
        open={asking === "reject"}
        onOpenChange={close}
        title={t("change.reject_title", values)}
        description={t("change.reject_about")}
        confirmLabel={t("change.reject")}
        danger
        busy={reject.isPending}
        error={reject.error}
        onConfirm={(note) => reject.mutate(note, { onError })}
      />
    </>
  );
}
