import { z } from "@medusajs/framework/zod";
import { mayBePassword } from "../../../../rules/password";
import { codeField, PASSWORD_MESSAGE, phoneField, typedPassword } from "../../account-fields";

export const StoreBeginPasswordReset = z.object({ phone: phoneField }).strict();
export type StoreBeginPasswordResetType = z.infer<typeof StoreBeginPasswordReset>;

export const StoreFinishPasswordReset = z
  .object({ phone: phoneField, code: codeField, password: typedPassword })
  .strict()
  .refine(({ password, phone }) => mayBePassword(password, phone), {
    path: ["password"],
    message: PASSWORD_MESSAGE,
  });
export type StoreFinishPasswordResetType = z.infer<typeof StoreFinishPasswordReset>;
