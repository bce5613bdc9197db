import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PlaceRow } from "../catalog/producer-row";
import { readStaffProducer, type ManagementSystemRow } from "../catalog/staff-producer";
import { badgeOn, type Badge } from "../modules/ocop/rules/badge";
import { statusOn, type CertificationStatus } from "../modules/ocop/rules/certification-status";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { LegalForm } from "../modules/ocop/rules/legal-form";
import type { Star } from "../modules/ocop/rules/star";
import type OcopModuleService from "../modules/ocop/service";
import { readOwnProducts, type OwnProduct } from "../renewal/own-products";

/** What the register holds of a producer, as the producer itself may read it: nothing of its people. */
export type RegisterFacts = {
  name: string;
  handle: string;
  legal_name: string;
  legal_form: LegalForm;
  registration_number: string | null;
  registered_on: CivilDate | null;
  registered_by: string | null;
  tax_code: string | null;
  place: PlaceRow | null;
  legacy_place: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  craft_village: string | null;
  management_systems: Pick<
    ManagementSystemRow,
    "id" | "name" | "certificate_number" | "issuer" | "valid_from" | "valid_until"
  >[];
  products: RegisterProduct[];
};

export type RegisterProduct = {
  id: string;
  name: string;
  product_set: { number: number; name_vi: string; name_en: string };
  badge: Badge;
  /** Newest first. */
  certifications: {
    public_code: string;
    star: Star;
    decision_number: string | null;
    issued_on: CivilDate | null;
    valid_until: CivilDate | null;
    status: CertificationStatus;
  }[];
};

function toRegisterProduct(product: OwnProduct, today: CivilDate): RegisterProduct {
  const { id, name, product_set } = product;
  return {
    ...{ id, name, product_set },
    badge: badgeOn(product, today),
    certifications: product.certifications.toReversed().map((certification) => ({
      public_code: certification.public_code,
      star: certification.star,
      decision_number: certification.decision_number,
      issued_on: certification.issuedOn,
      valid_until: certification.validUntil,
      status: statusOn(certification, today).status,
    })),
  };
}

/** Reads what the register says of a producer; null when it is not in it any more. */
export async function readRegisterFacts(
  database: Knex,
  ocop: OcopModuleService,
  { producerId, today }: { producerId: string; today: CivilDate },
): Promise<RegisterFacts | null> {
  const [producer, products] = await Promise.all([
    readStaffProducer(database, producerId, { unitCodes: null }),
    readOwnProducts(ocop, producerId),
  ]);
  if (producer === null) return null;
  return {
    name: producer.name,
    handle: producer.handle,
    legal_name: producer.legal_name,
    legal_form: producer.legal_form,
    registration_number: producer.registration_number,
    registered_on: producer.registered_on,
    registered_by: producer.registered_by,
    tax_code: producer.tax_code,
    place: producer.administrative_unit,
    legacy_place: producer.legacy_place,
    address: producer.address,
    phone: producer.phone,
    email: producer.email,
    craft_village: producer.craft_village,
    management_systems: producer.management_systems.map((system) => ({
      id: system.id,
      name: system.name,
      certificate_number: system.certificate_number,
      issuer: system.issuer,
      valid_from: system.valid_from,
      valid_until: system.valid_until,
    })),
    products: products.map((product) => toRegisterProduct(product, today)),
  };
}
