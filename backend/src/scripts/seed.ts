import type { ExecArgs } from "@medusajs/framework/types";
import { seedCommerce } from "../seed/commerce";
import { seedFictionalProducer } from "../seed/fictional-producer";
import { seedLogistics } from "../seed/logistics";
import { seedListings } from "../seed/listings";
import { seedPortal } from "../seed/portal";
import { seedRegister, seedRegisteredProducts } from "../seed/register";
import { readSignIns, writeSignIns } from "../seed/sign-ins";
import { seedStaff } from "../seed/staff";

/**
 * Loads the sample province: what is missing is made, what is there stays. With OCOP_SIGN_INS_FILE
 * set it also makes the sample staff, one of each role, and the owner of a fictional producer, and
 * writes their sign-ins there.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const commerce = await seedCommerce(container);
  await seedRegister(container);
  await seedListings(container, commerce);
  await seedRegisteredProducts(container);
  await seedLogistics(container);
  await seedFictionalProducer(container);
  const signInsFile = process.env.OCOP_SIGN_INS_FILE;
  if (!signInsFile) return;
  const remembered = await readSignIns(signInsFile);
  await writeSignIns(signInsFile, [
    ...(await seedStaff(container, remembered)),
    ...(await seedPortal(container, remembered)),
  ]);
}
