import { MedusaError } from "@medusajs/framework/utils";

const UNDEFINED_TABLE = "42P01";

/** Another process has dropped the index: said so that the Search Module looks for its successor. */
export function unavailableOr(error: unknown, index: string): unknown {
  const { code } = error as { code?: string };
  return code === UNDEFINED_TABLE
    ? new MedusaError(MedusaError.Types.NOT_FOUND, `The search index "${index}" is gone`)
    : error;
}
