import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  judgedOn,
  readRegisteredProductHistory,
  type JudgedCertification,
  type RegisteredProductHistory,
} from "../../../../catalog/registered-product-history";
import {
  readStaffRegisteredProducts,
  toStaffRegisteredProduct,
  type StaffRegisteredProduct,
} from "../../../../catalog/staff-registered-product";
import { civilDateAt, type CivilDate } from "../../../../modules/ocop/rules/civil-date";
import { publicAddressesOf } from "../../../../public-addresses";
import { notInRegister } from "../../../../register/scope";
import { staffOf } from "../../../staff-context";

export type RegisteredProductView = StaffRegisteredProduct &
  Omit<RegisteredProductHistory, "certifications"> & {
    /** Each with the address of its public page. */
    certifications: (JudgedCertification & { certificate_url: string })[];
    as_of: CivilDate;
  };

/**
 * A registered product of the caller's area with its history and today's badge.
 * @throws MedusaError not_found.
 */
export async function readRegisteredProductView(
  req: AuthenticatedMedusaRequest,
  id: string,
): Promise<RegisteredProductView> {
  const { unitCodes } = staffOf(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const today = civilDateAt(new Date());
  const [[row], history] = await Promise.all([
    readStaffRegisteredProducts(database, { unitCodes, id }),
    readRegisteredProductHistory(database, id),
  ]);
  if (!row) throw notInRegister();
  const { storefrontUrl } = publicAddressesOf(req.scope);
  return {
    ...toStaffRegisteredProduct(row, today),
    ...history,
    certifications: history.certifications.map((certification) => ({
      ...judgedOn(certification, today),
      certificate_url: `${storefrontUrl}/certificates/${certification.public_code}`,
    })),
    as_of: today,
  };
}
