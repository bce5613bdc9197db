import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { IN_AREA, sqlWithoutAccents } from "../catalog/staff-scope";
import { withoutAccents } from "../modules/ocop/rules/handle";
import type { ProducerState } from "../modules/ocop/rules/producer-state";
import type { ApplicationFacts } from "./application-row";

/** A producer that the register holds and that an application may be about. */
export type SimilarProducer = {
  id: string;
  name: string;
  legal_name: string;
  state: ProducerState;
  place: string | null;
  /** What is the same, the surest first. */
  same: ("tax_code" | "registration_number" | "name")[];
};

const SIMILAR = `
select producer.id, producer.name, producer.legal_name, producer.state,
  coalesce(unit.full_name, producer.legacy_place) as place,
  array_remove(array[
    case when producer.tax_code = :taxCode then 'tax_code' end,
    case when upper(producer.registration_number) = upper(:registrationNumber) then 'registration_number' end,
    case when ${sqlWithoutAccents("producer.name")} = any(:names::text[])
      or ${sqlWithoutAccents("producer.legal_name")} = any(:names::text[]) then 'name' end
  ], null) as same
from ocop_producer producer
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where producer.deleted_at is null and ${IN_AREA}`;

/** Producers of the area with the tax code, registration number or name of an application. */
export async function similarProducers(
  database: Knex,
  facts: ApplicationFacts,
  unitCodes: string[] | null,
): Promise<SimilarProducer[]> {
  const names = [facts.name, facts.legal_name].filter((name) => name !== null);
  const { rows } = await database.raw<{ rows: SimilarProducer[] }>(
    `select * from (${SIMILAR}) found where cardinality(same) > 0
     order by cardinality(same) desc, name limit 10`,
    {
      unitCodes,
      taxCode: facts.tax_code,
      registrationNumber: facts.registration_number,
      names: names.map(withoutAccents),
    },
  );
  return rows;
}
