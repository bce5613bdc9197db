import type { ExecArgs } from "@medusajs/framework/types";
import { seedCommerce } from "../seed/commerce";
import { seedFictionalProducer } from "../seed/fictional-producer";
import { seedLogistics } from "../seed/logistics";
import { seedListings } from "../seed/listings";
import { seedRegister, seedRegisteredProducts } from "../seed/register";
import { seedStaff } from "../seed/staff";

/**
 * Loads the sample province: what is missing is made, what is there stays. With
 * OCOP_SIGN_INS_FILE set it also makes the sample staff, one of each role, and writes their sign-ins there.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const commerce = await seedCommerce(container);
  await seedRegister(container);
  await seedListings(container, commerce);
  await seedRegisteredProducts(container);
  await seedLogistics(container);
  await seedFictionalProducer(container);
  const signInsFile = process.env.OCOP_SIGN_INS_FILE;
  if (signInsFile) await seedStaff(container, signInsFile);
}
