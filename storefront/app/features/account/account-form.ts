import { normalisePhone } from "~/features/checkout/phone";
import type { MessageKey } from "~/i18n/translate";

/** What a form of the account is drawn from again: what was typed, but never a password. */
export type AccountAnswer = {
  values: Record<string, string>;
  problems: AccountProblem[];
  /** What kept a right form from being done. */
  trouble: MessageKey | null;
  /** Said in the backend's words, where only it knows them (which orders are open). */
  detail?: string;
};
export type AccountProblem = { field: string; message: MessageKey };

export const PASSWORD_MIN = 8;
const PASSWORD_MAX = 128;
const NAME_MAX = 100;
const EMAIL_MAX = 200;
const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/;
const MOST_KEPT = 500;

/** Reads the named fields of a form as typed. */
export function readFields<Name extends string>(
  form: FormData,
  names: readonly Name[],
): Record<Name, string> {
  const entries = names.map((name) => {
    const value = form.get(name);
    return [name, typeof value === "string" ? value.normalize("NFC").slice(0, MOST_KEPT) : ""];
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}

/** The fields that may be sent back to the page. */
export function withoutSecrets(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => !/password|^code$/.test(name)),
  );
}

type Check = (typed: string) => MessageKey | null;

export const checkPhone: Check = (typed) => {
  const phone = normalisePhone(typed);
  return "problem" in phone ? `problem.phone_${phone.problem}` : null;
};
export const checkName: Check = (typed) =>
  /\p{L}/u.test(typed) && typed.trim().length <= NAME_MAX ? null : "account.problem.name";
export const checkEmail: Check = (typed) => {
  const email = typed.trim();
  if (email === "") return null;
  return email.length <= EMAIL_MAX && EMAIL.test(email) ? null : "problem.email";
};
export const checkCode: Check = (typed) =>
  /^\d{6}$/.test(typed.normalize("NFKC").replace(/[\s-]/g, "")) ? null : "account.problem.code";
export const checkTyped: Check = (typed) =>
  typed.length > 0 && typed.length <= PASSWORD_MAX ? null : "account.problem.passwordMissing";
export const checkNewPassword: Check = (typed) =>
  typed.length >= PASSWORD_MIN && typed.length <= PASSWORD_MAX ? null : "account.problem.password";
/** A new password may be anything of that length but one's own phone number. */
export const isPhoneAsPassword = (password: string, phone: string): boolean => {
  const typed = normalisePhone(password);
  const own = normalisePhone(phone);
  return "phone" in typed && "phone" in own && typed.phone === own.phone;
};

/** The problems of a form in the order of its checks, at most one per field; pure. */
export function findProblems(
  values: Record<string, string>,
  checks: Record<string, Check>,
): AccountProblem[] {
  return Object.entries(checks).flatMap(([field, check]) => {
    const message = check(values[field] ?? "");
    return message === null ? [] : [{ field, message }];
  });
}
