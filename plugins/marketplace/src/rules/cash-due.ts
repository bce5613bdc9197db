/** How the cash of a delivered parcel stands; whole đồng. */
export type CashStanding = {
  totalVnd: number;
  /** What the order's payment may be captured up to, and what of it is captured. */
  authorisedVnd: number;
  capturedVnd: number;
  /** A capture of this parcel that the order does not know of: its server died in the middle. */
  half: { id: string; amountVnd: number } | null;
};

/** `dropId`: the half capture that is made anew. Zero: there is nothing to capture. */
export type CashDue = { dropId: string | null; amountVnd: number };

/** What is captured when a parcel was paid for at the door. */
export function cashDue({ totalVnd, authorisedVnd, capturedVnd, half }: CashStanding): CashDue {
  if (half === null) {
    return {
      dropId: null,
      amountVnd: Math.max(0, Math.min(totalVnd, authorisedVnd - capturedVnd)),
    };
  }
  // One that makes the whole payment is finished by the plugin of the payments.
  if (capturedVnd >= authorisedVnd) return { dropId: null, amountVnd: 0 };
  return { dropId: half.id, amountVnd: half.amountVnd };
}
