export const card = {
  "card.title": "Bank card",
  "card.hint": "Visa, Mastercard. You pay when you order; your bank may ask you to confirm.",
  "card.needsScript":
    "Paying by card needs JavaScript to be on in your browser. The other ways to pay work without.",
  "card.loading": "Loading the card form",
  "card.loadFailed":
    "The card form could not be loaded. Check your connection and load it again, or choose another way to pay.",
  "card.loadAgain": "Load the card form again",
  "card.privacy": "The card number goes straight to Stripe; the shop neither sees nor keeps it.",
  "card.order": "Pay by card · {total}",
  "card.paying": "Paying",
  "card.incomplete": "Fill in the card's fields that are marked below.",
  "card.declined": "The bank declined this card: use another one or ask your bank.",
  "card.declined.funds": "The card has too little money: use another card or another way to pay.",
  "card.declined.expired": "The card has expired: use another one.",
  "card.declined.cvc": "The card's security code (CVC) is wrong: look at its back.",
  "card.declined.number": "The card number is wrong: type it again from the card.",
  "card.declined.confirm":
    "Your bank could not confirm the payment, and the card was not charged: pay again or use another card.",
  "card.declined.bank": "The bank could not process the payment: try again in a few minutes.",
  "card.changed":
    "The cart or the payment has just changed in another window, so the card was not charged. Look at the order again, then pay.",
  "card.unsure":
    "The connection broke, so it is not known whether the card was charged. Press pay again: if it was, the order is placed and nothing is charged twice.",
  "card.waitTitle": "Payment by card",
  "card.wait.processing":
    "Your bank is processing the payment. The order is placed when the money is there; do not pay again.",
  "card.wait.placing": "The money is there, the order is being placed.",
  "card.wait.returned":
    "The order could not be placed, so what you paid goes back to your card. Your cart is still there: look at it and order again.",
  "card.waitNote":
    "This page changes when there is an order. You may close it: open the checkout on this device again to see the order.",
  "card.toCart": "Back to the cart",
  "card.paid": "Paid by card",

  "problem.card_script":
    "Paying by card needs JavaScript and its form: choose the card again, or choose another way to pay.",
};
