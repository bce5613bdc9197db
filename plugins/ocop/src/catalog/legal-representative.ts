import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { GENDERS } from "../modules/ocop/models/legal-representative";
import { notInRegister } from "../register/scope";
import { IN_AREA, type AreaScope } from "./staff-scope";

/** Personal data, staff-only; gender, ethnicity and disability serve statistics only. */
export type LegalRepresentativeRow = {
  id: string;
  full_name: string;
  position: string | null;
  gender: (typeof GENDERS)[number] | null;
  ethnicity: string | null;
  is_ethnic_minority: boolean | null;
  has_disability: boolean | null;
  permanent_address: string | null;
  updated_at: Date;
};

const LEGAL_REPRESENTATIVE = `
select representative.id, representative.full_name, representative.position, representative.gender,
  representative.ethnicity, representative.is_ethnic_minority, representative.has_disability,
  representative.permanent_address, representative.updated_at
from ocop_producer producer
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
left join ocop_legal_representative representative on representative.producer_id = producer.id
  and representative.deleted_at is null
where producer.id = :id and producer.deleted_at is null and ${IN_AREA}`;

/**
 * Who represents a producer of the area by law; null when nobody is entered.
 * @throws MedusaError not_found when there is no such producer in the area.
 */
export async function readLegalRepresentative(
  database: Knex,
  producerId: string,
  { unitCodes }: AreaScope,
): Promise<LegalRepresentativeRow | null> {
  const { rows } = await database.raw<{
    rows: (LegalRepresentativeRow | { id: null })[];
  }>(LEGAL_REPRESENTATIVE, { id: producerId, unitCodes });
  const [row] = rows;
  if (!row) throw notInRegister();
  return row.id === null ? null : row;
}
