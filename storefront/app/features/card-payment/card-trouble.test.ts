import { expect, it } from "vitest";

import { cardTrouble } from "./card-trouble";

it.each([
  [{ type: "validation_error", code: "incomplete_number" }, "card.incomplete"],
  [
    { type: "card_error", code: "card_declined", decline_code: "insufficient_funds" },
    "card.declined.funds",
  ],
  [{ type: "card_error", code: "expired_card" }, "card.declined.expired"],
  [{ type: "card_error", code: "card_declined", decline_code: "stolen_card" }, "card.declined"],
  [
    { type: "invalid_request_error", code: "payment_intent_authentication_failure" },
    "card.declined.confirm",
  ],
  [{ type: "invalid_request_error", code: "payment_intent_unexpected_state" }, "card.changed"],
  [{ type: "api_connection_error" }, "card.unsure"],
  [{}, "card.unsure"],
] as const)("%j is told as %s", (trouble, key) => {
  expect(cardTrouble(trouble)).toBe(key);
});
