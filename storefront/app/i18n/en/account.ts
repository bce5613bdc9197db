import type { account as vietnamese } from "../vi/account";

export const account: Record<keyof typeof vietnamese, string> = {
  "account.title": "Account",
  "account.signIn": "Sign in",
  "account.signInLead": "Sign in with your phone number. You can order without an account, too.",
  "account.signOut": "Sign out",
  "account.register": "Make an account",
  "account.registerLead": "An account keeps your orders and addresses, so that you order faster.",
  "account.hasAccount": "Have an account? Sign in",
  "account.noAccount": "No account yet? Make one",
  "account.asGuest": "Find an order without an account",
  "account.forgotten": "Forgotten password",
  "account.forgottenLead":
    "Type your phone number. If it has an account, a text message with a code for a new password comes to it.",
  "account.reset": "Set a new password",
  "account.resetLead":
    "If the number has an account, a text message with a code of 6 digits is on its way to your phone; it is good for 15 minutes. Afterwards you sign in again on every device.",
  "account.confirm": "Type the code",
  "account.confirmLead":
    "A message is on its way to {phone}. Type the 6 digits in it; they are good for 15 minutes. If the number has an account already, the message says so.",
  "account.sampleCode":
    "The sample sends no messages out: the code is in the newest file of the folder .data/messages.",
  "account.phoneHint": "For example 0912 345 678.",
  "account.phoneCodeHint":
    "The code for the account comes to this number, for example 0912 345 678.",
  "account.emailHint": "Optional. For filling in the checkout.",
  "account.password": "Password",
  "account.passwordHint":
    "At least {min} characters, such as a few words you remember; not your phone number.",
  "account.newPassword": "New password",
  "account.currentPassword": "Current password",
  "account.code": "6-digit code",
  "account.codeHint": "For example 012 345.",
  "account.getCode": "Get a code",
  "account.again": "No code yet? Ask for another",
  "account.make": "Make the account",
  "account.setPassword": "Change the password",
  "account.consentTitle": "Consent about personal data",
  "account.consent": "I agree that the shop keeps my data for this account",
  "account.consentHint":
    "Name, phone number, e-mail, addresses and orders; used to sign in, to fill in the checkout and to show your orders. You take it back at any time by erasing the account.",
  "account.privacy": "Read how the shop handles personal data",
  "account.changed": "The password is changed. Sign in with the new one.",
  "account.erased": "The account is erased. Thank you for shopping here.",
  "account.exists": "This phone number has an account: sign in, or set a new password.",
  "account.failed":
    "It did not work because the system is busy. What you typed is kept, except passwords; try again in a few minutes.",
  "account.tooMany": "That was tried too often: wait up to an hour, then try again.",

  "account.problem.name": "A full name is needed, for example Nguyễn Thị Sáu.",
  "account.problem.password":
    "The password needs at least {min} characters and must not be your phone number.",
  "account.problem.passwordMissing": "The password of the account is needed.",
  "account.problem.currentPassword": "The current password is wrong. Type it again.",
  "account.problem.signIn":
    "The phone number or the password is wrong. Look at both again, or set a new password.",
  "account.problem.code": "The 6 digits of the message are needed, for example 012 345.",
  "account.problem.codeRefused":
    "The code is wrong or no longer good. Look at the latest message, or ask for another code.",
  "account.problem.consent":
    "Your agreement is needed for an account; without it you can order as a guest.",

  "account.signedInAs": "{name} · {phone}",
  "account.orders": "Orders",
  "account.noOrders": "There is no order in the account yet.",
  "account.newer": "Newer orders",
  "account.older": "Older orders",
  "account.linkTitle": "Add an order that you placed without signing in",
  "account.linkLead":
    "Type the order code and the phone number it was placed with to take it into the account.",
  "account.link": "Add the order",

  "account.addresses": "Addresses",
  "account.noAddresses": "No address is saved yet. Add one, so that you need not type it again.",
  "account.addAddress": "Add an address",
  "account.editAddress": "Change the address",
  "account.edit": "Change",
  "account.editOf": "Change the address {street}",
  "account.delete": "Delete",
  "account.deleteOf": "Delete the address {street}",
  "account.usual": "Use as the default address",
  "account.usualChip": "Default",
  "account.makeUsual": "Make it the default",
  "account.deliverTo": "Deliver to a saved address",
  "account.fillIn": "Sign in to fill in your address",
  "account.cancel": "Back",

  "account.profile": "Profile",
  "account.save": "Save",
  "account.saved_profile": "The profile is saved.",
  "account.saved_password": "The password is changed. Other devices have to sign in again.",
  "account.changePassword": "Change the password",
  "account.changePasswordLead": "Other devices that are signed in will have to sign in again.",

  "account.data": "Your data",
  "account.exportTitle": "Download your data",
  "account.exportLead":
    "One JSON file with everything that the shop keeps about you: profile, addresses, orders, what you agreed to and messages sent.",
  "account.export": "Download the JSON file",
  "account.eraseTitle": "Erase the account",
  "account.eraseLead":
    "Erasing takes your consent back: name, phone number, e-mail, saved addresses and sign-in are gone for good.",
  "account.eraseKept":
    "Orders with their recipients are kept apart, as accounting law wants. If an order is still on its way, cancel it or wait for it, then erase.",
  "account.eraseHint": "Type your password, so that it is surely you who wants this.",
  "account.erase": "Erase the account for good",
  "account.eraseOpen": "The account could not be erased yet.",
};
