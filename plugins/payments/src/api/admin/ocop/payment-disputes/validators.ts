import { z } from "@medusajs/framework/zod";
import { sentence } from "../../../../bilingual";
import { pageFields } from "../../../list-query";

const trueOrFalse = z
  .enum(["true", "false"], {
    message: sentence("chọn một trong: true, false", "is one of true, false"),
  })
  .transform((text) => text === "true");

/** `open`: whether the bank waits for the shop's answer. */
export const AdminGetPaymentDisputes = z
  .object({ open: trueOrFalse.optional(), ...pageFields })
  .strict();

export type AdminGetPaymentDisputesType = z.infer<typeof AdminGetPaymentDisputes>;
