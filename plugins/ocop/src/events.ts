/** Every event of the register; each is a hint, the rows are the truth. */
export const OCOP_EVENTS = {
  /** A recognition was awarded, revoked, extended or corrected: `{kind, registered_product_id, certification_id}`. */
  registerChanged: "ocop_register.changed",
} as const;
