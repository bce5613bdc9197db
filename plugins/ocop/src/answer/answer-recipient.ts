import { emailAddress, phoneDigits } from "../modules/ocop/rules/producer-contact";

export type AnswerRecipient = { channel: "email" | "sms"; to: string };

/** A Vietnamese number as carriers take it. */
const internationalPhone = (digits: string) => `+84${digits.slice(1)}`;

/** Where somebody is told: at the first of the addresses that is one, e-mail or phone number. */
export function answerRecipient(addresses: readonly (string | null)[]): AnswerRecipient | null {
  for (const address of addresses) {
    const email = emailAddress(address ?? "");
    if (email !== null) return { channel: "email", to: email };
    const phone = phoneDigits(address ?? "");
    if (phone !== null) return { channel: "sms", to: internationalPhone(phone) };
  }
  return null;
}
