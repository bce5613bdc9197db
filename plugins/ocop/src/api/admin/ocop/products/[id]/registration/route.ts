import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import {
  REGISTERED_PRODUCT_FIELDS,
  toRegistrationView,
  type RegisteredProductRecord,
  type RegistrationView,
} from "../../../../../../catalog/registration-view";
import { civilDateAt } from "../../../../../../modules/ocop/rules/civil-date";
import { sentence } from "../../../../../../sentence";
import { staffOf } from "../../../../../staff-context";

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
  const registered = product?.registered_product;
  const unitCode = registered?.producer.administrative_unit?.code ?? "";
  const { unitCodes } = staffOf(req);
  if (!registered || (unitCodes !== null && !unitCodes.includes(unitCode))) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence(
        "Tin bán này chưa gắn với sản phẩm đăng ký nào trong địa bàn của bạn.",
        "This listing is not linked to a registered product of your area.",
      ),
    );
  }
  res.json({ registration: toRegistrationView(registered, civilDateAt(new Date())) });
}
