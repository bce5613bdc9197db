import { z } from "@medusajs/framework/zod";
import { pageFields } from "../../../list-query";

export const AdminGetPaymentDisputes = z.object(pageFields).strict();

export type AdminGetPaymentDisputesType = z.infer<typeof AdminGetPaymentDisputes>;
