import type { MedusaContainer } from "@medusajs/framework/types";
import { tellBuyers } from "../messages/tell-buyers";

/** Tells buyers what no event has told them, and again what could not be sent. */
export default async function tellAllBuyers(container: MedusaContainer): Promise<void> {
  await tellBuyers(container, null);
}

export const config = { name: "ocop-tell-buyers", schedule: "* * * * *" };
