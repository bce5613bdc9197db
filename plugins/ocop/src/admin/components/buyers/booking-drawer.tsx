import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { Facts } from "../facts";
import { FormDrawer } from "../form-drawer";
import { LongTextField, SelectField } from "../form-fields";
import { BOOKING_OUTCOMES, type BookingRequest } from "./types";

type Draft = { state: (typeof BOOKING_OUTCOMES)[number] | null; outcome_note: string };

/** A request in full, with what came of it. */
export function BookingDrawer({
  request,
  onClose,
}: {
  request: BookingRequest;
  onClose: () => void;
}) {
  const { t } = useWords();
  const draft = useDraft<Draft>({
    state: request.state === "new" ? null : request.state,
    outcome_note: request.outcome_note ?? "",
  });
  const change = useChange(
    (input: object) => postJson(`/admin/ocop/booking-requests/${request.id}/handle`, input),
    { refreshes: ["/admin/ocop/booking-requests"], done: t("common.saved"), onDone: onClose },
  );
  const none = t("common.none");
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("booking_requests.handle")}
      busy={change.isPending}
      error={change.error}
      disabled={draft.values.state === null}
      onSubmit={() => change.mutate(draft.values)}
    >
      <Facts
        items={[
          {
            label: t("booking_requests.product"),
            value: request.product_name,
            note: request.producer_name,
          },
          { label: t("booking_requests.who"), value: request.name, note: request.phone },
          {
            label: t("booking_requests.quantity"),
            value: request.quantity === null ? none : String(request.quantity),
          },
          { label: t("booking_requests.note"), value: request.note ?? none },
        ]}
      />
      <SelectField
        label={t("booking_requests.state")}
        required
        options={BOOKING_OUTCOMES.map((value) => ({
          value,
          label: t(`booking_requests.states.${value}`),
        }))}
        {...draft.field("state")}
      />
      <LongTextField label={t("booking_requests.outcome_note")} {...draft.field("outcome_note")} />
    </FormDrawer>
  );
}
