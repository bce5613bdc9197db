import { ChannelFault } from "../../contract/result";

/**
 * Does what follows the creation of an item. A fault here must not read as "nothing was done": the item
 * is there, so that whoever tries again has to look it up first.
 */
export async function afterCreation<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ChannelFault)) throw error;
    throw new ChannelFault("outcome_unknown", error.message, error.retryAfterSeconds);
  }
}
