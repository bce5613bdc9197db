import type { BankTransfer } from "./bank-transfer.server";

/** What the order's page shows of a transfer; the code is a picture of its own. */
export type BankTransferView = {
  state: BankTransfer["state"];
  bankName: string;
  accountNumber: string;
  accountName: string;
  receivedVnd: number;
  amountVnd: number;
  note: string;
  expiresAt: string;
};

export function bankTransferView(transfer: BankTransfer): BankTransferView {
  return {
    state: transfer.state,
    bankName: transfer.bank.name,
    accountNumber: transfer.account_number,
    accountName: transfer.account_name,
    receivedVnd: transfer.received_vnd,
    amountVnd: transfer.amount_vnd,
    note: transfer.note,
    expiresAt: transfer.expires_at,
  };
}
