import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readStaffProducers, type StaffProducerRow } from "../../../../catalog/staff-producer";
import { compareValues, pageOf } from "../../../../catalog/staff-scope";
import { sentence } from "../../../../sentence";
import { registerProducerWorkflow } from "../../../../workflows/producer/workflows/register-producer";
import { staffOf } from "../../../staff-context";
import { sortOf } from "../fields";
import { writeScopeOf } from "../write-scope";
import { readProducerView } from "./producer-view";
import type { AdminCreateProducerType, AdminGetProducersType, PRODUCER_ORDERS } from "./validators";

const ENTERED_BY_STAFF = sentence("Cán bộ ghi vào sổ", "Entered by staff");

type Order = (typeof PRODUCER_ORDERS)[number];

function valueOf(row: StaffProducerRow, field: Order) {
  const value = row[field];
  return value instanceof Date ? value.getTime() : value;
}

/** The producers of the caller's area, whatever their state. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, q, state, legal_form, unit_code, order } =
    req.validatedQuery as AdminGetProducersType;
  const { unitCodes } = staffOf(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rows = await readStaffProducers(database, {
    unitCodes,
    q,
    states: state,
    legalForms: legal_form,
    inUnits: unit_code,
  });
  const { field, descending } = sortOf<Order>(order);
  const sorted = rows.sort((left, right) =>
    compareValues(valueOf(left, field), valueOf(right, field), descending),
  );
  res.json({ producers: pageOf(sorted, { limit, offset }), count: rows.length, limit, offset });
}

/** Enters a producer; it applies, or takes part at once when the staff say so. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateProducerType>,
  res: MedusaResponse,
): Promise<void> {
  const { handle, state, reason = ENTERED_BY_STAFF, ...facts } = req.validatedBody;
  const { result } = await registerProducerWorkflow(req.scope).run({
    input: { ...(await writeScopeOf(req)), facts, handle, state, reason },
  });
  res.status(201).json({ producer: await readProducerView(req, result.id) });
}
