import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { sentence } from "@ocop/ocop/http";

type LinkOrderInput = { order_id: string; customer_id: string };
type Before = { id: string; customer_id: string | null };

/**
 * Gives a guest's order to a customer.
 * @throws MedusaError not_found when it belongs to another account, as if it did not exist
 */
export const linkOrderStep = createStep(
  "link-order",
  async ({ order_id, customer_id }: LinkOrderInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "order",
      fields: ["id", "customer_id", "customer.has_account"],
      filters: { id: order_id },
    });
    const [order] = data;
    const isOwn = order?.customer_id === customer_id;
    if (!order || (!isOwn && order.customer?.has_account)) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        sentence(
          "Chưa thấy đơn nào có mã và số điện thoại này",
          "No order has this code with this phone number",
        ),
      );
    }
    await container.resolve(Modules.ORDER).updateOrders([{ id: order.id, customer_id }]);
    const before = { id: order.id, customer_id: order.customer_id ?? null };
    return new StepResponse<string, Before>(order.id, before);
  },
  async (before, { container }) => {
    if (!before) return;
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    await database.raw('update "order" set customer_id = :customer_id where id = :id', before);
  },
);
