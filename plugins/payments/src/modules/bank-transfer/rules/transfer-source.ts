/** Where the shop learned of a transfer. */
export const TRANSFER_SOURCES = ["statement", "webhook"] as const;
export type TransferSource = (typeof TRANSFER_SOURCES)[number];

/** A transfer into the shop's account as the bank tells it. */
export type IncomingTransfer = {
  /** Unique in the account. */
  bankReference: string;
  /** Whole đồng, above zero. */
  amountVnd: number;
  note: string;
  payer: string | null;
  receivedAt: Date;
};
