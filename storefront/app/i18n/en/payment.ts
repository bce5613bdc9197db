export const payment = {
  "payment.bank_transfer": "Bank transfer",
  "payment.bank_transferHint":
    "After ordering you scan a VietQR code with your banking app. The goods are kept for you meanwhile.",

  "problem.payment": "Choose a way to pay, for example cash on delivery.",

  "transfer.title": "Bank transfer",
  "transfer.state.awaiting":
    "The order waits for your transfer. This page changes when the money comes.",
  "transfer.state.checking":
    "The money has come and is being checked. You need not send more; we call if we have questions.",
  "transfer.state.paid": "Paid in full.",
  "transfer.state.cancelled":
    "The order is cancelled. Money that you have just sent is not lost: we will be in touch to return it.",
  "transfer.partly": "{received} has come, {missing} is missing.",
  "transfer.qr": "VietQR code: transfer {amount} with the note {note}",
  "transfer.scan": "Scan the code with your banking app, or transfer by the lines below.",
  "transfer.bank": "Bank",
  "transfer.account": "Account number",
  "transfer.holder": "Account holder",
  "transfer.amount": "Amount",
  "transfer.note": "Note",
  "transfer.until": "Transfer before {time}; after that the order is cancelled.",
  "transfer.exact": "Keep amount and note as they are, so that the order is confirmed at once.",

  "orders.nextTransfer": "You transfer {total}; the producers begin when the money has come.",
  "orders.nextReceive": "When the goods arrive, check them and sign; there is nothing more to pay.",
};
