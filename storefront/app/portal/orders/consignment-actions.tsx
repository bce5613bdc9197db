import { TextField } from "~/ui/text-field";

import { useWords } from "~/i18n/part-words";
import { ActionForm, type PageOfForms } from "./action-form";
import { nextAction, type Action, type Consignment } from "./consignment";
import { SuggestField } from "./suggest-field";
import { orderWords } from "./words";

/** Who takes parcels in the province; names, so the same in every language. Others may be typed. */
const CARRIERS = [
  "Bưu điện Việt Nam",
  "Viettel Post",
  "Giao Hàng Nhanh",
  "Giao Hàng Tiết Kiệm",
  "J&T Express",
  "Ninja Van",
];

type Props = { consignment: Consignment; page: PageOfForms };

function ShipForm({ consignment, page }: Props) {
  const say = useWords(orderWords);
  return (
    <ActionForm consignment={consignment} path="ship" page={page}>
      {(fieldOf) => {
        const carrier = fieldOf("carrier");
        const tracking = fieldOf("tracking_number");
        return (
          <>
            <SuggestField
              id={carrier.id}
              name="carrier"
              label={say("carrier")}
              hint={say("carrierHint")}
              error={carrier.error}
              defaultValue={carrier.value ?? page.lastCarrier ?? undefined}
              maxLength={80}
              suggestions={CARRIERS}
            />
            <TextField
              id={tracking.id}
              name="tracking_number"
              label={say("tracking")}
              hint={say("trackingHint")}
              error={tracking.error}
              defaultValue={tracking.value}
              maxLength={80}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
            />
          </>
        );
      }}
    </ActionForm>
  );
}

/** The one step that leads on: a tap, or for sending a tap and the carrier. */
export function NextStep({ consignment, page }: Props) {
  const say = useWords(orderWords);
  const next = nextAction(consignment);
  if (next === null) {
    return consignment.awaits_transfer ? <p>{say("awaitsTransfer")}</p> : null;
  }
  if (next !== "ship") return <ActionForm consignment={consignment} path={next} page={page} />;
  return (
    <details open={page.typedOf?.("path") === "ship" || undefined}>
      <summary className="button button-primary mb-3 cursor-pointer list-none max-md:w-full">
        {say("openShip")}
      </summary>
      <ShipForm consignment={consignment} page={page} />
    </details>
  );
}

/** Steps that lead off the way: each says first what it does. */
export function OtherSteps({ consignment, page }: Props) {
  const { actions } = consignment;
  const has = (action: Action) => actions.includes(action);
  if (!has("refuse") && !has("cancel")) return null;
  return (
    <div className="grid gap-2">
      {has("refuse") && <RefuseStep consignment={consignment} page={page} />}
      {has("cancel") && <CancelStep consignment={consignment} page={page} />}
    </div>
  );
}

const SUMMARY = "min-h-11 cursor-pointer py-2 text-sea underline underline-offset-4";

function RefuseStep({ consignment, page }: Props) {
  const say = useWords(orderWords);
  return (
    <details>
      <summary className={SUMMARY}>{say("do.refuse")}</summary>
      <p className="mb-3">{say("refuseEffect")}</p>
      <ActionForm consignment={consignment} path="refuse" page={page} look="second" />
    </details>
  );
}

function CancelStep({ consignment, page }: Props) {
  const say = useWords(orderWords);
  return (
    <details open={page.typedOf?.("path") === "cancel" || undefined}>
      <summary className={SUMMARY}>{say("openCancel")}</summary>
      <p className="mb-3">{say("cancelEffect")}</p>
      <ActionForm consignment={consignment} path="cancel" page={page} look="second">
        {(fieldOf) => {
          const { id, error, value } = fieldOf("reason");
          return (
            <SuggestField
              id={id}
              name="reason"
              label={say("reason")}
              hint={say("reasonHint")}
              error={error}
              defaultValue={value}
              maxLength={500}
              suggestions={[say("reason.stock"), say("reason.place"), say("reason.contact")]}
            />
          );
        }}
      </ActionForm>
    </details>
  );
}
