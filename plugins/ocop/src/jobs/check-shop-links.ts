import type { MedusaContainer } from "@medusajs/framework/types";
import { checkDueLinks } from "../participation/link-check/check-due-links";

/** Looks at shop links again once a week, a few at a time. */
export default async function checkShopLinks(container: MedusaContainer): Promise<void> {
  await checkDueLinks(container);
}

export const config = { name: "ocop-check-shop-links", schedule: "*/5 * * * *" };
