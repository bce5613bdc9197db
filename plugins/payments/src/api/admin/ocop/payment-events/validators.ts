import { z } from "@medusajs/framework/zod";
import { EVENT_OUTCOMES, EVENT_STATES } from "../../../../modules/payment-event/rules/state";
import { sentence } from "../../../../bilingual";
import { pageFields } from "../../../list-query";

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, {
    message: sentence(`chọn một trong: ${values.join(", ")}`, `is one of ${values.join(", ")}`),
  });

export const AdminGetPaymentEvents = z
  .object({
    state: oneOf(EVENT_STATES).optional(),
    outcome: oneOf(EVENT_OUTCOMES).optional(),
    ...pageFields,
  })
  .strict();

export type AdminGetPaymentEventsType = z.infer<typeof AdminGetPaymentEvents>;
