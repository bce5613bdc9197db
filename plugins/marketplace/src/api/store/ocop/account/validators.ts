import { z } from "@medusajs/framework/zod";
import { emailField, nameField, typedPassword } from "../../account-fields";

export const StoreUpdateAccount = z.object({ name: nameField, email: emailField }).strict();
export type StoreUpdateAccountType = z.infer<typeof StoreUpdateAccount>;

export const StoreChangePassword = z
  .object({ password: typedPassword, new_password: typedPassword })
  .strict();
export type StoreChangePasswordType = z.infer<typeof StoreChangePassword>;

export const StoreEraseAccount = z.object({ password: typedPassword }).strict();
export type StoreEraseAccountType = z.infer<typeof StoreEraseAccount>;
