import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** The codes by which people call orders, by the orders' ids. */
export async function readOrderCodes(
  container: MedusaContainer,
  ids: (string | null)[],
): Promise<Map<string, string | null>> {
  const known = [...new Set(ids.flatMap((id) => id ?? []))];
  if (known.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "custom_display_id"],
    filters: { id: known },
  });
  return new Map(data.map(({ id, custom_display_id }) => [id, custom_display_id ?? null]));
}
