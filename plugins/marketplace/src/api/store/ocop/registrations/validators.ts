import { z } from "@medusajs/framework/zod";
import { mayBePassword } from "../../../../rules/password";
import { sentence } from "@ocop/ocop/http";
import {
  codeField,
  emailField,
  nameField,
  PASSWORD_MESSAGE,
  phoneField,
  typedPassword,
} from "../../account-fields";

const consentMessage = sentence(
  "cần bạn đồng ý để lập tài khoản",
  "needs your agreement to make an account",
);

export const StoreBeginRegistration = z
  .object({
    name: nameField,
    phone: phoneField,
    password: typedPassword,
    email: emailField,
    language: z.enum(["vi", "en"]).default("vi"),
    consent: z.literal(true, { message: consentMessage }),
  })
  .strict()
  .refine(({ password, phone }) => mayBePassword(password, phone), {
    path: ["password"],
    message: PASSWORD_MESSAGE,
  });
export type StoreBeginRegistrationType = z.infer<typeof StoreBeginRegistration>;

const registrationMessage = sentence(
  "cần mã đăng ký nhận được khi bắt đầu, hoặc đăng ký lại",
  "needs the id that the registration began with, or register again",
);

export const StoreFinishRegistration = z
  .object({
    phone: phoneField,
    code: codeField,
    registration: z
      .string({ message: registrationMessage })
      .regex(/^\w{1,60}$/, { message: registrationMessage }),
  })
  .strict();
export type StoreFinishRegistrationType = z.infer<typeof StoreFinishRegistration>;
