import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { staffOf } from "@ocop/ocop/http";
import { channelsOf } from "../../../../runner/runner-of";
import { readerOf } from "../../../../staff/reader-of";
import type { ReadyFilters } from "../../../../staff/ready/ready-filters";
import { readReady, type ReadyRow } from "../../../../staff/ready/ready-list";

/** The whole list that the filters of a request name, in the staff member's area. */
export function readyOf(
  req: AuthenticatedMedusaRequest,
  filters: Omit<ReadyFilters, "unitCodes" | "producerIds">,
): Promise<ReadyRow[]> {
  const { unitCodes } = staffOf(req);
  return readReady(readerOf(req.scope), channelsOf(req.scope).adapters, { ...filters, unitCodes });
}
