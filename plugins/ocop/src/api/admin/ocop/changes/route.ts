import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { OCOP_MODULE } from "../../../../modules/ocop";
import type OcopModuleService from "../../../../modules/ocop/service";
import { readChangeIds } from "../../../../register/change-list";
import { changeSummary } from "../../../../register/change-view";
import { proposeRegisterChangeWorkflow } from "../../../../workflows/register-change/workflows/propose-register-change";
import { actorOf } from "../../../actor-of";
import { staffOf } from "../../../staff-context";
import type { AdminGetChangesType, AdminProposeChangeType } from "./validators";

/** Changes of recognitions, newest first; imports have a list of their own. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, own, state, ...filters } = req.validatedQuery as AdminGetChangesType;
  const { unitCodes, userId } = staffOf(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { ids, count } = await readChangeIds(database, {
    ...filters,
    states: state,
    proposer: own === undefined ? undefined : { userId, isOwn: own },
    unitCodes,
    limit,
    offset,
  });
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const rows = await ocop.listRegisterChanges({ id: ids }, { take: null });
  const products = await ocop.listRegisteredProducts(
    { id: rows.flatMap(({ registered_product_id }) => registered_product_id ?? []) },
    { take: null, relations: ["producer"] },
  );
  const productOf = new Map(products.map((product) => [product.id, product]));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  res.json({
    changes: ids.flatMap((id) => {
      const row = rowOf.get(id);
      if (!row) return [];
      const product = productOf.get(row.registered_product_id ?? "");
      return [
        {
          ...changeSummary(row),
          is_own: row.proposed_by === userId,
          registered_product: product && { id: product.id, name: product.name },
          producer: product && { id: product.producer.id, name: product.producer.name },
        },
      ];
    }),
    count,
    limit,
    offset,
  });
}

/** Proposes a change; another staff member confirms it. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminProposeChangeType>,
  res: MedusaResponse,
): Promise<void> {
  const { change, note } = req.validatedBody;
  const { result } = await proposeRegisterChangeWorkflow(req.scope).run({
    input: { change, note, actor: await actorOf(req), unitCodes: staffOf(req).unitCodes },
  });
  res.status(201).json({ change: { id: result.id } });
}
