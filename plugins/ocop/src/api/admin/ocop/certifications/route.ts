import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { readCertifications, sortCertifications } from "../../../../register/certification-list";
import { staffOf } from "../../../staff-context";
import type { AdminGetCertificationsType } from "./validators";

/** Recognitions with their status of today, filtered and paged, with a count per status. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { status, newest, expires_before, order, limit, offset, ...filters } =
    req.validatedQuery as AdminGetCertificationsType;
  const today = civilDateAt(new Date());
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { unitCodes } = staffOf(req);
  const all = await readCertifications(database, { ...filters, unitCodes }, today);
  const counted = all.filter(
    (item) =>
      (newest === undefined || item.is_newest === (newest === "true")) &&
      (expires_before === undefined ||
        (item.valid_until !== null && item.valid_until.date < expires_before)),
  );
  const found = counted.filter((item) => !status || status.includes(item.status));
  const counts = new Map<string, number>();
  for (const item of counted) counts.set(item.status, (counts.get(item.status) ?? 0) + 1);
  res.json({
    certifications: sortCertifications(found, order).slice(offset, offset + limit),
    count: found.length,
    limit,
    offset,
    as_of: today,
    by_status: Object.fromEntries(counts),
  });
}
