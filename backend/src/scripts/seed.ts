import type { ExecArgs } from "@medusajs/framework/types";
import { seedCommerce } from "../seed/commerce";
import { seedFictionalProducer } from "../seed/fictional-producer";
import { seedFigureHistory } from "../seed/figure-history";
import { seedLogistics } from "../seed/logistics";
import { seedListings } from "../seed/listings";
import { seedPlans } from "../seed/plans";
import { seedPortal } from "../seed/portal";
import { seedProgrammeHistory } from "../seed/programme-history";
import { seedRegister, seedRegisteredProducts } from "../seed/register";
import { readSignIns, writeSignIns } from "../seed/sign-ins";
import { seedStaff } from "../seed/staff";

/**
 * Loads the sample province: what is missing is made, what is there stays. With OCOP_SIGN_INS_FILE
 * set it also makes the sample staff, one of each role, and the owner of a fictional producer, and
 * writes their sign-ins there. With OCOP_SAMPLE_HISTORY set to 1 fictional producers get a history of
 * channels and of the programme's work, so that the figures have something to show.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const commerce = await seedCommerce(container);
  await seedRegister(container);
  await seedListings(container, commerce);
  await seedRegisteredProducts(container);
  await seedLogistics(container);
  await seedFictionalProducer(container);
  const hasHistory = process.env.OCOP_SAMPLE_HISTORY === "1";
  if (hasHistory) {
    await seedFigureHistory(container);
    await seedProgrammeHistory(container);
  }
  await seedPlans(container, { hasHistory });
  const signInsFile = process.env.OCOP_SIGN_INS_FILE;
  if (!signInsFile) return;
  const remembered = await readSignIns(signInsFile);
  await writeSignIns(signInsFile, [
    ...(await seedStaff(container, remembered)),
    ...(await seedPortal(container, remembered)),
  ]);
}
