/** The account that buyers transfer to, and how long an order waits for them. */
export type BankTransferSettings = {
  /** Six digits of the bank in VietQR. */
  bin: string;
  bankName: string;
  accountNumber: string;
  accountName: string;
  /** Signs what the bank feed posts; without it there is no feed. */
  webhookSecret?: string;
  waitHours: number;
};
