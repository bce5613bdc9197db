import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readAccount } from "../../../../account/read-account";
import { updateAccountWorkflow } from "../../../../workflows/account/workflows/update-account";
import type { StoreUpdateAccountType } from "./validators";

async function answer(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse) {
  const customerId = req.auth_context.actor_id;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const [account, { data: customers }, { data: carts }] = await Promise.all([
    readAccount(req.scope, customerId),
    query.graph({ entity: "customer", fields: ["first_name"], filters: { id: customerId } }),
    query.graph({
      entity: "cart",
      fields: ["id", "completed_at"],
      filters: { customer_id: customerId },
      pagination: { take: 10, skip: 0, order: { updated_at: "DESC" } },
    }),
  ]);
  const { phone, email, language, created_at } = account;
  const name = customers[0]?.first_name ?? "";
  res.json({
    account: { name, phone, email, language, registered_at: created_at },
    open_cart_id: carts.find((cart) => !cart.completed_at)?.id ?? null,
  });
}

/** The signed-in customer's own account, and the cart that was filled last. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answer(req, res);
}

export async function POST(
  req: AuthenticatedMedusaRequest<StoreUpdateAccountType>,
  res: MedusaResponse,
): Promise<void> {
  const { name, email } = req.validatedBody;
  const customer_id = req.auth_context.actor_id;
  await updateAccountWorkflow(req.scope).run({ input: { customer_id, name, email } });
  await answer(req, res);
}
