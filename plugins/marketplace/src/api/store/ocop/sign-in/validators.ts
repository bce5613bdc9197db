import { z } from "@medusajs/framework/zod";
import { phoneField, typedPassword } from "../../account-fields";

export const StoreSignIn = z.object({ phone: phoneField, password: typedPassword }).strict();
export type StoreSignInType = z.infer<typeof StoreSignIn>;
