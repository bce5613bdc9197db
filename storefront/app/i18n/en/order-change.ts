export const orderChange = {
  "invoice.title": "Invoice for a company or household business",
  "invoice.wanted": "I need an invoice",
  "invoice.wantedHint": "Optional. Each maker invoices its own part.",
  "invoice.company": "Buyer's name on the invoice",
  "invoice.companyHint": "A company, household business or person, for example Công ty TNHH Mẫu.",
  "invoice.taxCode": "Tax code",
  "invoice.taxCodeHint":
    "10 digits, with a dash and 3 more for a branch, or the 12 digits of a personal id.",
  "invoice.address": "Address on the invoice",
  "invoice.addressHint": "For example 12 Hùng Vương, Phường Cẩm Thành, Quảng Ngãi.",
  "invoice.email": "E-mail for the invoice",
  "invoice.emailHint": "Optional, for example ketoan@example.vn.",
  "invoice.heading": "Invoice",
  "invoice.none": "You have not asked for an invoice.",
  "invoice.ask": "Ask for an invoice",
  "invoice.edit": "Change the invoice details",
  "invoice.until": "You can change them until the first parcel is sent.",
  "invoice.code": "Tax code {code}",
  "invoice.save": "Save the invoice details",
  "invoice.withdraw": "I need no invoice any more",
  "invoice.tooLate":
    "The goods are on their way, so the invoice details cannot be changed here. Call the maker to ask.",
  "invoice.tooMany": "Many requests have just come from your network: try again in an hour.",
  "invoice.failed":
    "It could not be saved because the system is busy. What you typed is still here; try again in a few minutes.",
  "invoice.pageTitle": "Invoice for order {code}",

  "problem.invoice_company": "Give the buyer's name on the invoice, for example Công ty TNHH Mẫu.",
  "problem.invoice_tax_code":
    "A tax code has 10 digits, 10 and 3 for a branch, or 12 digits, for example 0312345678-001.",
  "problem.invoice_address":
    "Give the address on the invoice, for example 12 Hùng Vương, Quảng Ngãi.",

  "cancel.parcel": "Cancel this parcel",
  "cancel.order": "Cancel the whole order",
  "cancel.orderTitle": "Cancel order {code}?",
  "cancel.parcelTitle": "Cancel parcel {code}?",
  "cancel.what": "To be cancelled",
  "cancel.stays": "The other parcels of the order still come.",
  "cancel.refund.card":
    "{amount} goes back to the card you paid with. The bank may need some days.",
  "cancel.refund.bank_transfer":
    "The shop transfers {amount} back to you; we call {phone} to ask for your account.",
  "cancel.refund.unpaid": "You have not paid for this part, and need not.",
  "cancel.reason": "Reason",
  "cancel.reasonHint": "Optional, at most {max} characters.",
  "cancel.confirm": "Cancel, I do not need it",
  "cancel.keep": "Keep the order",
  "cancel.cancelling": "Cancelling",
  "cancel.tooLate": "The goods have just been sent, so it cannot be cancelled here any more.",
  "cancel.tooMany": "Many requests have just come from your network: try again in an hour.",
  "cancel.failed":
    "It could not be cancelled because the system is busy. Try again in a few minutes.",

  "message.title": "Write to {producer}",
  "message.label": "Write to the producer",
  "message.hint":
    "At most {max} characters. The producer reads it in their portal and answers here.",
  "message.send": "Send message",
  "message.sending": "Sending",
  "message.from.producer": "Producer",
  "message.from.buyer": "You",
  "message.open": "Write to the producer",
  "message.problem": "Write 1 to {max} characters, for example I am at home after 5 p.m.",
  "message.tooLate":
    "This parcel was cancelled or ended long ago, so that nothing can be written here any more. Send a complaint if there is a problem.",
  "message.tooMany":
    "Many messages have just come from your network: write again in an hour, or call the producer.",
  "message.failed":
    "It could not be sent because the system is busy. What you typed is kept; try again in a few minutes.",
};
