import { z } from "@medusajs/framework/zod";
import { sentence } from "@ocop/ocop/http";
import { normaliseMobile } from "../../../rules/mobile-phone";
import { emailField, typedPassword } from "../../store/account-fields";

const message = sentence(
  "cần số di động 10 chữ số hoặc e-mail, ví dụ 0912 345 678",
  "needs a mobile number of 10 digits or an e-mail address, such as 0912 345 678",
);

/** `login` comes out as a number in national form or as an e-mail address. */
export const ProducerSignIn = z
  .object({
    login: z
      .string({ message })
      .trim()
      .max(200, { message })
      .transform((typed, context) => {
        const phone = normaliseMobile(typed);
        if (phone !== null) return { phone };
        const email = emailField.safeParse(typed);
        if (email.success && email.data) return { email: email.data };
        context.addIssue({ code: "custom", message });
        return z.NEVER;
      }),
    password: typedPassword,
  })
  .strict();
export type ProducerSignInType = z.infer<typeof ProducerSignIn>;
