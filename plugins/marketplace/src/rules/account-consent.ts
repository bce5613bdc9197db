/**
 * The one consent that an account needs: to keep name, phone number, e-mail, addresses and orders for
 * the account. It is asked for with an empty box and can be taken back by erasing the account
 * (Law 91/2025/QH15 on the protection of personal data, in force since 1 January 2026: consent is
 * given knowingly, never by default).
 */
export const ACCOUNT_CONSENT = {
  purpose: "account",
  /** Raised with the wording beside the box (`account.consent` of the storefront). */
  version: "2026-11-24",
} as const;
