import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  readStaffProducer,
  type ManagementSystemRow,
  type StaffProducerDetailRow,
} from "../../../../catalog/staff-producer";
import {
  readStaffRegisteredProducts,
  toStaffRegisteredProduct,
  type StaffRegisteredProduct,
} from "../../../../catalog/staff-registered-product";
import { civilDateAt, type CivilDate } from "../../../../modules/ocop/rules/civil-date";
import {
  nextProducerStates,
  type ProducerState,
} from "../../../../modules/ocop/rules/producer-state";
import {
  systemValidityOn,
  type SystemValidity,
} from "../../../../modules/ocop/rules/system-validity";
import { notInRegister } from "../../../../register/scope";
import { staffOf } from "../../../staff-context";

export type ProducerView = Omit<StaffProducerDetailRow, "management_systems"> & {
  management_systems: (ManagementSystemRow & {
    validity: SystemValidity;
    days_left: number | null;
  })[];
  registered_products: StaffRegisteredProduct[];
  /** The states that it may be set to next. */
  next_states: readonly ProducerState[];
  as_of: CivilDate;
};

/**
 * A producer of the caller's area as of today, without personal data.
 * @throws MedusaError not_found.
 */
export async function readProducerView(
  req: AuthenticatedMedusaRequest,
  id: string,
): Promise<ProducerView> {
  const { unitCodes } = staffOf(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const today = civilDateAt(new Date());
  const [producer, products] = await Promise.all([
    readStaffProducer(database, id, { unitCodes }),
    readStaffRegisteredProducts(database, { unitCodes, producerId: id }),
  ]);
  if (!producer) throw notInRegister();
  return {
    ...producer,
    management_systems: producer.management_systems.map((system) => {
      const term = { validFrom: system.valid_from, validUntil: system.valid_until };
      const { validity, daysLeft } = systemValidityOn(term, today);
      return { ...system, validity, days_left: daysLeft };
    }),
    registered_products: products.map((product) => toStaffRegisteredProduct(product, today)),
    next_states: nextProducerStates(producer.state),
    as_of: today,
  };
}
