import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { missing } from "../payout/refusals";
import { samePhone } from "../rules/phone";

/** What only the buyer and those they told know of an order. */
export type BuyerProof = { code: string; phone: string };

type OrderRow = {
  id: string;
  custom_display_id: string | null;
  shipping_address: { phone: string | null } | null;
};

const bare = (code: string): string => code.replace(/[\s-]/g, "").toUpperCase();

/**
 * Whether code and phone are those of the order: the same proof as by which it is looked up.
 * @throws MedusaError not_found, the same for a wrong id, code or phone, so that nobody learns which
 *   of them exist.
 */
export async function proveBuyer(
  container: MedusaContainer,
  orderId: string,
  { code, phone }: BuyerProof,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "custom_display_id", "shipping_address.phone"],
    filters: { id: orderId },
  });
  const [order] = data as unknown as OrderRow[];
  const isCode = order !== undefined && bare(order.custom_display_id ?? "") === bare(code);
  if (isCode && samePhone(order.shipping_address?.phone ?? "", phone)) return;
  throw missing(
    "Không có đơn hàng nào có mã và số điện thoại này",
    "No order has this code with this phone number",
  );
}
