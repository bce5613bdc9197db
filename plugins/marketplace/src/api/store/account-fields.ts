import { z } from "@medusajs/framework/zod";
import { readCode } from "../../rules/account-code";
import { normaliseMobile } from "../../rules/mobile-phone";
import { PASSWORD_LENGTH } from "../../rules/password";
import { sentence } from "@ocop/ocop/http";

const MAX_TYPED = 40;
const MAX_NAME = 100;
const MAX_EMAIL = 200;
const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/;

const read = (parse: (typed: string) => string | null, message: string) =>
  z
    .string({ message })
    .max(MAX_TYPED, { message })
    .transform((typed, context) => {
      const value = parse(typed);
      if (value !== null) return value;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    });

/** A mobile number as people type it; comes out in national form. */
export const phoneField = read(
  normaliseMobile,
  sentence(
    "cần số di động 10 chữ số, ví dụ 0912 345 678",
    "needs a mobile number of 10 digits, such as 0912 345 678",
  ),
);

export const codeField = read(
  readCode,
  sentence("cần 6 chữ số của tin nhắn", "needs the 6 digits of the message"),
);

const nameMessage = sentence("cần họ và tên, tối đa 100 ký tự", "needs a name of 1 to 100 letters");
export const nameField = z
  .string({ message: nameMessage })
  .trim()
  .max(MAX_NAME, { message: nameMessage })
  .regex(/\p{L}/u, { message: nameMessage })
  .refine((text) => !text.includes("\u0000"), { message: nameMessage });

const emailMessage = sentence(
  "cần dạng ten@example.vn, hoặc bỏ trống",
  "needs the form name@example.vn, or leave it out",
);
export const emailField = z
  .string({ message: emailMessage })
  .trim()
  .max(MAX_EMAIL, { message: emailMessage })
  .refine((text) => text === "" || (EMAIL.test(text) && !text.includes("\u0000")), {
    message: emailMessage,
  })
  .nullish()
  .transform((text) => text || null);

const passwordMessage = sentence(
  `cần ${PASSWORD_LENGTH.min} đến ${PASSWORD_LENGTH.max} ký tự và khác số điện thoại`,
  `needs ${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters and not the phone number`,
);
/** Whether it may be chosen is said by `mayBePassword`, which knows the phone number. */
export const typedPassword = z
  .string({ message: passwordMessage })
  .min(1, { message: passwordMessage })
  .max(PASSWORD_LENGTH.max, { message: passwordMessage });
export const PASSWORD_MESSAGE = passwordMessage;
