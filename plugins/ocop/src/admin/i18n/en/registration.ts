import type { SameKeys } from "../same-keys";
import type { registration as vietnamese } from "../vi/registration";

export const registration: SameKeys<typeof vietnamese> = {
  title: "OCOP register",
  not_registered: "Not registered",
  not_registered_hint:
    "This product is not linked to one of the register, so the shop shows no stars for it.",
  registered_product: "Name in the register",
  star: "Stars",
  star_shown: "shown in the shop",
  star_hidden: "not shown in the shop",
  potential: "assessed as potential five-star",
  issued_on: "Recognised on",
  valid_until: "Valid until",
  revoked_on: "Revoked on",
  decision: "Decision",
  producer: "Producer",
  product_set: "Product set",
  earlier_one: "{{count}} earlier recognition",
  earlier_other: "{{count}} earlier recognitions",
};
