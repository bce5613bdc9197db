import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { normalizeOrderCode } from "../../order-code";
import { samePhone } from "../../phone";

/**
 * The id of the order with a code and its recipient's phone number.
 * @throws MedusaError not_found, the same for a wrong code and a wrong phone, so that nobody learns
 * which codes exist
 */
export async function findOrder(
  container: MedusaContainer,
  { code, phone }: { code: string; phone: string },
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "shipping_address.phone"],
    filters: { custom_display_id: normalizeOrderCode(code) },
  });
  const order = orders.find(({ shipping_address: address }) =>
    samePhone(address?.phone ?? "", phone),
  );
  if (order) return order.id;
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "No order has this code with this phone number",
  );
}
