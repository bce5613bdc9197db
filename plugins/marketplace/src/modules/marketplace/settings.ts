/** The account that buyers transfer to, and how long an order waits for them. */
export type TransferAccount = {
  bankName: string;
  accountNumber: string;
  accountName: string;
  waitHours: number;
};

/** What the plugin is told of the shop around it. */
export type MarketplaceSettings = {
  /** Where people reach the shop, without a slash at the end. */
  storefrontUrl: string;
  /** Null: bank transfer is not offered. */
  bankTransfer: TransferAccount | null;
};
