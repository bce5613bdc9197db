import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

const WAIT_SECONDS = 1;

/** Does the job unless another server is doing it; what is left out the next sweep finds again. */
export async function tryLocked(
  container: MedusaContainer,
  key: string,
  job: () => Promise<void>,
): Promise<void> {
  let begun = false;
  const once = async () => {
    begun = true;
    await job();
  };
  try {
    await container.resolve(Modules.LOCKING).execute(key, once, { timeout: WAIT_SECONDS });
  } catch (error) {
    if (begun) throw error;
  }
}
