import { CODE_LIFE_MINUTES } from "../rules/account-code";
import { internationalPhone } from "../rules/mobile-phone";
import type { AccountLanguage } from "../types/account";

export type AccountMessage = {
  to: string;
  channel: "sms";
  template: string;
  content: { subject: string; text: string };
};

type Words = { subject: string; text: string };

const REGISTER: Record<AccountLanguage, (code: string) => Words> = {
  vi: (code) => ({
    subject: "Mã đăng ký tài khoản",
    text: `OCOP: mã đăng ký tài khoản của bạn là ${code}, dùng trong ${CODE_LIFE_MINUTES} phút. Không đưa mã cho ai, kể cả người xưng là nhân viên.`,
  }),
  en: (code) => ({
    subject: "Code for your account",
    text: `OCOP: the code for your new account is ${code}, good for ${CODE_LIFE_MINUTES} minutes. Give it to nobody, not even to someone who says they are staff.`,
  }),
};

const EXISTS: Record<AccountLanguage, Words> = {
  vi: {
    subject: "Bạn đã có tài khoản",
    text: "OCOP: số này đã có tài khoản nên không cần đăng ký. Bạn đăng nhập, hoặc đặt lại mật khẩu nếu quên. Nếu không phải bạn đăng ký thì bỏ qua tin này.",
  },
  en: {
    subject: "You have an account",
    text: "OCOP: this number has an account already. Sign in, or set a new password if you forgot it. If it was not you who registered, ignore this message.",
  },
};

const RESET: Record<AccountLanguage, (code: string) => Words> = {
  vi: (code) => ({
    subject: "Mã đặt lại mật khẩu",
    text: `OCOP: mã đặt lại mật khẩu của bạn là ${code}, dùng trong ${CODE_LIFE_MINUTES} phút. Nếu không phải bạn yêu cầu thì bỏ qua tin này; mật khẩu vẫn như cũ.`,
  }),
  en: (code) => ({
    subject: "Code for a new password",
    text: `OCOP: the code for a new password is ${code}, good for ${CODE_LIFE_MINUTES} minutes. If you did not ask for it, ignore this message; your password stays.`,
  }),
};

const bySms = (phone: string) => ({ to: internationalPhone(phone), channel: "sms" as const });

/** The code of a registration: to the phone, for that is what it proves. */
export function registerMessage(
  phone: string,
  language: AccountLanguage,
  code: string,
): AccountMessage {
  return {
    ...bySms(phone),
    template: "account-registration",
    content: REGISTER[language](code),
  };
}

/** What the owner of a number that has an account hears of a second registration. */
export function existsMessage(phone: string, language: AccountLanguage): AccountMessage {
  return { ...bySms(phone), template: "account-exists", content: EXISTS[language] };
}

/** The code for a new password: to the phone, for nothing has shown whose the account's e-mail is. */
export function resetMessage(
  phone: string,
  language: AccountLanguage,
  code: string,
): AccountMessage {
  return { ...bySms(phone), template: "password-reset", content: RESET[language](code) };
}
