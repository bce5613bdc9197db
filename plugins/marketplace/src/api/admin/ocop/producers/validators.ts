import { z } from "@medusajs/framework/zod";
import { ACCOUNT_NUMBER, BANK_BIN, HOLDER_NAME } from "../../../../rules/bank-account";
import { statementQuery, words } from "../../../payout-fields";

const MAX_NAME_LENGTH = 100;

export const AdminGetStatement = statementQuery;
export type AdminGetStatementType = z.infer<typeof AdminGetStatement>;

export const AdminSetBankAccount = z
  .object({
    bank_bin: z.string().trim().regex(BANK_BIN, {
      message:
        "ghi mã BIN 6 chữ số của ngân hàng, bắt đầu bằng 9704 / write the bank's BIN, six digits that begin with 9704",
    }),
    bank_name: words(MAX_NAME_LENGTH, ["tên ngân hàng", "the bank's name"]),
    account_number: z
      .string()
      .transform((text) => text.replace(/[ .-]/g, "").toUpperCase())
      .pipe(
        z.string().regex(ACCOUNT_NUMBER, {
          message:
            "ghi số tài khoản gồm 4 đến 24 chữ số / write an account number of 4 to 24 digits",
        }),
      ),
    account_holder: words(MAX_NAME_LENGTH, [
      "tên chủ tài khoản",
      "the account holder's name",
    ]).regex(HOLDER_NAME, {
      message:
        "ghi tên chủ tài khoản bằng chữ, như ngân hàng ghi / write the holder's name in letters, as the bank has it",
    }),
  })
  .strict();
export type AdminSetBankAccountType = z.infer<typeof AdminSetBankAccount>;
