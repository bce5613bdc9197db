import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import {
  REGISTERED_PRODUCT_FIELDS,
  toRegistrationView,
  type RegisteredProductRecord,
  type RegistrationView,
} from "../../../../../../catalog/registration-view";
import { civilDateAt } from "../../../../../../modules/ocop/rules/civil-date";

/** What the register says today of the registered product that a Medusa product sells. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ registration: RegistrationView }>,
): Promise<void> {
  const { id } = req.params;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: REGISTERED_PRODUCT_FIELDS.map((field) => `registered_product.${field}`),
    filters: { id },
  });
  const [product] = data as { registered_product?: RegisteredProductRecord | null }[];
  if (!product?.registered_product) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      product
        ? "This product is not linked to a registered product of the register"
        : `There is no product "${id}"`,
    );
  }
  res.json({
    registration: toRegistrationView(product.registered_product, civilDateAt(new Date())),
  });
}
