import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import type { ConsignmentAction, ConsignmentDetail } from "../../lib/consignment";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { TextField } from "../form-fields";
import { ReasonDialog } from "../reason-dialog";
import { ConfirmDialog } from "../recognition/confirm-dialog";
import { Effects } from "./effects";

/** An action that was chosen, and its way to the server. */
type AskProps = { consignment: ConsignmentDetail; action: ConsignmentAction; onClose: () => void };

function useAction({ consignment, action, onClose }: AskProps) {
  const { t } = useWords();
  return useChange(
    (body: object) => postJson(`/admin/ocop/consignments/${consignment.id}/${action}`, body),
    { done: t(`consignment.done.${action}`), onDone: onClose },
  );
}

/** Buttons for what the state of a consignment allows; each says first what it does. */
export function ConsignmentActions({ consignment }: { consignment: ConsignmentDetail }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<ConsignmentAction | null>(null);
  const [main] = consignment.actions;
  return (
    <>
      {consignment.actions.map((action) => (
        <Button
          key={action}
          size="small"
          variant={action === main ? "primary" : "secondary"}
          onClick={() => setChosen(action)}
        >
          {t(`consignment.do.${action}`)}
        </Button>
      ))}
      {chosen && <Ask consignment={consignment} action={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}

function Ask(props: AskProps) {
  if (props.action === "ship") return <AskToShip {...props} />;
  if (props.action === "cancel") return <AskToCancel {...props} />;
  return <AskPlainly {...props} />;
}

function AskPlainly(props: AskProps) {
  const { t } = useWords();
  const { consignment, action, onClose } = props;
  const change = useAction(props);
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t(`consignment.ask.${action}`, { code: consignment.code })}
      description={consignment.producer.name}
      confirmLabel={t(`consignment.do.${action}`)}
      danger={action === "refuse"}
      busy={change.isPending}
      error={change.error}
      onConfirm={() => change.mutate({})}
    >
      <Effects consignment={consignment} action={action} />
    </ConfirmDialog>
  );
}

function AskToCancel(props: AskProps) {
  const { t } = useWords();
  const { consignment, action, onClose } = props;
  const change = useAction(props);
  return (
    <ReasonDialog
      open
      onOpenChange={onClose}
      title={t("consignment.ask.cancel", { code: consignment.code })}
      description={consignment.producer.name}
      confirmLabel={t("consignment.do.cancel")}
      danger
      busy={change.isPending}
      error={change.error}
      onConfirm={(reason) => change.mutate({ reason })}
    >
      <Effects consignment={consignment} action={action} />
    </ReasonDialog>
  );
}

function AskToShip(props: AskProps) {
  const { t } = useWords();
  const { consignment, action, onClose } = props;
  const change = useAction(props);
  const draft = useDraft({ carrier: "", tracking: "" });
  const carrier = draft.values.carrier.trim();
  const tracking = draft.values.tracking.trim();
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("consignment.ask.ship", { code: consignment.code })}
      submitLabel={t("consignment.do.ship")}
      busy={change.isPending}
      disabled={carrier === ""}
      error={change.error}
      onSubmit={() =>
        change.mutate({ carrier, ...(tracking !== "" && { tracking_number: tracking }) })
      }
    >
      <TextField
        label={t("consignment.carrier")}
        hint={t("consignment.carrier_hint")}
        required
        {...draft.field("carrier")}
      />
      <TextField
        label={t("consignment.tracking")}
        hint={t("consignment.tracking_hint")}
        {...draft.field("tracking")}
      />
      <Effects consignment={consignment} action={action} />
    </FormDrawer>
  );
}
