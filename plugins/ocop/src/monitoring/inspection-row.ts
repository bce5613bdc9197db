import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type {
  FindingSubject,
  InspectionConclusion,
  InspectionKind,
  InspectionState,
} from "../modules/ocop/rules/inspection";
import {
  IN_AREA,
  PRODUCER_COLUMN,
  REGISTERED_PRODUCT_COLUMN,
  UNIT_JOIN,
  type ProducerView,
  type RegisteredProductView,
} from "./producer-columns";
import { orderBy, readOne, readPage, type PageOf, type PageQuery } from "./read-page";
import { isRecordId } from "./record-id";

export type FindingRow = {
  id: string;
  subject: FindingSubject;
  description: string;
  due_on: CivilDate | null;
  remedied_on: CivilDate | null;
  remedy_note: string | null;
};

export type InspectionRow = {
  id: string;
  kind: InspectionKind;
  state: InspectionState;
  planned_on: CivilDate;
  done_on: CivilDate | null;
  agency: string | null;
  inspectors: string | null;
  conclusion: InspectionConclusion | null;
  summary: string | null;
  cancel_reason: string | null;
  producer: ProducerView;
  registered_product: RegisteredProductView | null;
  misuse_report: { id: string; code: string } | null;
  findings: FindingRow[];
  /** Day that a certificate of the inspected product was revoked after it; null while none was. */
  revoked_on: CivilDate | null;
};

const INSPECTIONS = `
select inspection.id, inspection.kind, inspection.state, inspection.planned_on, inspection.done_on,
  inspection.agency, inspection.inspectors, inspection.conclusion, inspection.summary,
  inspection.cancel_reason, producer.name as producer_name, ${PRODUCER_COLUMN},
  ${REGISTERED_PRODUCT_COLUMN},
  case when report.id is null then null
    else json_build_object('id', report.id, 'code', report.code) end as misuse_report,
  (select coalesce(json_agg(json_build_object('id', finding.id, 'subject', finding.subject,
      'description', finding.description, 'due_on', finding.due_on,
      'remedied_on', finding.remedied_on, 'remedy_note', finding.remedy_note)
      order by finding.due_on nulls last, finding.created_at, finding.id), '[]')
    from ocop_inspection_finding finding
    where finding.inspection_id = inspection.id and finding.deleted_at is null) as findings,
  (select min(certification.revoked_on) from ocop_certification certification
    where certification.registered_product_id = inspection.registered_product_id
      and certification.deleted_at is null
      and certification.revoked_on >= inspection.done_on) as revoked_on
from ocop_inspection inspection
join ocop_producer producer on producer.id = inspection.producer_id ${UNIT_JOIN}
left join ocop_registered_product registered on registered.id = inspection.registered_product_id
left join ocop_misuse_report report on report.id = inspection.misuse_report_id
where inspection.deleted_at is null and ${IN_AREA}`;

/** `overdue` in SQL is `findingStatusOn` of the rules. */
const FILTERS = `
  and (:states::text[] is null or inspection.state = any(:states))
  and (:kinds::text[] is null or inspection.kind = any(:kinds))
  and (:conclusions::text[] is null or inspection.conclusion = any(:conclusions))
  and (:unitCode::text is null or unit.code = :unitCode)
  and (:producerId::text is null or inspection.producer_id = :producerId)
  and (:productId::text is null or inspection.registered_product_id = :productId)
  and (:overdue::boolean is null or :overdue = exists (
    select 1 from ocop_inspection_finding finding
    where finding.inspection_id = inspection.id and finding.deleted_at is null
      and finding.due_on < :asOf and (finding.remedied_on is null or finding.remedied_on > :asOf)))
  and (:q::text is null or strpos(lower(concat_ws(' ', producer.name, registered.name,
    inspection.agency, inspection.inspectors)), lower(:q)) > 0)`;

/** What a list of inspections can be ordered by. */
export const INSPECTION_ORDERS = {
  planned_on: "planned_on",
  done_on: "done_on",
  state: "state",
  producer: "producer_name",
};

export type InspectionQuery = PageQuery & {
  unitCodes: string[] | null;
  asOf: CivilDate;
  order: string;
  states?: InspectionState[];
  kinds?: InspectionKind[];
  conclusions?: InspectionConclusion[];
  unitCode?: string;
  producerId?: string;
  registeredProductId?: string;
  /** Only those with (true) or without (false) a finding that is overdue. */
  overdue?: boolean;
  q?: string;
};

/** A page of the inspections of an area. */
export async function readInspections(
  database: Knex,
  query: InspectionQuery,
): Promise<PageOf<InspectionRow>> {
  return readPage<InspectionRow>(
    database,
    {
      select: INSPECTIONS + FILTERS,
      bindings: {
        unitCodes: query.unitCodes,
        asOf: query.asOf,
        states: query.states ?? null,
        kinds: query.kinds ?? null,
        conclusions: query.conclusions ?? null,
        unitCode: query.unitCode ?? null,
        producerId: query.producerId ?? null,
        productId: query.registeredProductId ?? null,
        overdue: query.overdue ?? null,
        q: query.q ?? null,
      },
      order: orderBy(query.order, INSPECTION_ORDERS),
    },
    query,
  );
}

/** One inspection of an area, if it is there. */
export async function readInspection(
  database: Knex,
  id: string,
  unitCodes: string[] | null,
): Promise<InspectionRow | undefined> {
  if (!isRecordId(id)) return undefined;
  return readOne<InspectionRow>(database, {
    select: `${INSPECTIONS} and inspection.id = :id`,
    bindings: { id, unitCodes },
  });
}
