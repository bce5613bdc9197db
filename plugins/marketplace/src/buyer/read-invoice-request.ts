import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { invoiceRequestOf, type InvoiceRequest } from "../rules/invoice-request";

/** To whom the invoice of an order goes; null where none is wanted. */
export async function readInvoiceRequest(
  container: MedusaContainer,
  orderId: string,
): Promise<InvoiceRequest | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["metadata"],
    filters: { id: orderId },
  });
  return invoiceRequestOf(data[0]?.metadata);
}
