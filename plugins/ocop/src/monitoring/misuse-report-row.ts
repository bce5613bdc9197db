import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { InspectionState } from "../modules/ocop/rules/inspection";
import type { MISUSE_REPORT_ORIGINS, MisuseReportState } from "../modules/ocop/rules/misuse-report";
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

/** A report without the reporter: that is for its own page only. */
export type MisuseReportRow = {
  id: string;
  code: string;
  origin: (typeof MISUSE_REPORT_ORIGINS)[number];
  state: MisuseReportState;
  description: string;
  product_text: string | null;
  seen_at: string | null;
  /** ISO 8601. */
  created_at: string;
  outcome: string | null;
  handled_by_name: string | null;
  producer: ProducerView | null;
  registered_product: RegisteredProductView | null;
};

export type MisuseReportDetailRow = MisuseReportRow & {
  reporter_name: string | null;
  reporter_contact: string | null;
  certification: { id: string; public_code: string; star: number } | null;
  inspections: { id: string; state: InspectionState; planned_on: string }[];
};

const COLUMNS = `
  report.id, report.code, report.origin, report.state, report.description, report.product_text,
  report.seen_at, report.created_at, report.outcome, report.handled_by_name, ${PRODUCER_COLUMN},
  ${REGISTERED_PRODUCT_COLUMN}`;

const DETAIL_COLUMNS = `${COLUMNS}, report.reporter_name, report.reporter_contact,
  (select json_build_object('id', certification.id, 'public_code', certification.public_code,
      'star', certification.star)
    from ocop_certification certification
    where certification.id = report.certification_id) as certification,
  (select coalesce(json_agg(json_build_object('id', inspection.id, 'state', inspection.state,
      'planned_on', inspection.planned_on) order by inspection.planned_on, inspection.id), '[]')
    from ocop_inspection inspection
    where inspection.misuse_report_id = report.id and inspection.deleted_at is null) as inspections`;

const FROM = `
from ocop_misuse_report report
left join ocop_registered_product registered on registered.id = report.registered_product_id
left join ocop_producer producer on producer.id = registered.producer_id ${UNIT_JOIN}
where report.deleted_at is null and ${IN_AREA}`;

const FILTERS = `
  and (:states::text[] is null or report.state = any(:states))
  and (:origins::text[] is null or report.origin = any(:origins))
  and (:productId::text is null or report.registered_product_id = :productId)
  and (:q::text is null or strpos(lower(concat_ws(' ', report.code, report.description,
    report.product_text, report.seen_at, registered.name, producer.name)), lower(:q)) > 0)`;

/** What a list of misuse reports can be ordered by. */
export const MISUSE_REPORT_ORDERS = { created_at: "created_at", state: "state" };

export type MisuseReportQuery = PageQuery & {
  unitCodes: string[] | null;
  order: string;
  states?: MisuseReportState[];
  origins?: (typeof MISUSE_REPORT_ORIGINS)[number][];
  registeredProductId?: string;
  q?: string;
};

/** A page of the misuse reports of an area; one without a product only for the whole province. */
export async function readMisuseReports(
  database: Knex,
  query: MisuseReportQuery,
): Promise<PageOf<MisuseReportRow>> {
  return readPage<MisuseReportRow>(
    database,
    {
      select: `select ${COLUMNS} ${FROM} ${FILTERS}`,
      bindings: {
        unitCodes: query.unitCodes,
        states: query.states ?? null,
        origins: query.origins ?? null,
        productId: query.registeredProductId ?? null,
        q: query.q ?? null,
      },
      order: orderBy(query.order, MISUSE_REPORT_ORDERS),
    },
    query,
  );
}

/** One misuse report of an area with its reporter, if it is there. */
export async function readMisuseReport(
  database: Knex,
  id: string,
  unitCodes: string[] | null,
): Promise<MisuseReportDetailRow | undefined> {
  if (!isRecordId(id)) return undefined;
  return readOne<MisuseReportDetailRow>(database, {
    select: `select ${DETAIL_COLUMNS} ${FROM} and report.id = :id`,
    bindings: { id, unitCodes },
  });
}

/** What the public may know of a report by its code: where it stands, and since when it is there. */
export type PublicMisuseReportRow = { code: string; state: MisuseReportState; created_at: Date };

export async function readMisuseReportByCode(
  database: Knex,
  code: string,
): Promise<PublicMisuseReportRow | undefined> {
  const { rows } = await database.raw<{ rows: PublicMisuseReportRow[] }>(
    `select code, state, created_at from ocop_misuse_report where code = ? and deleted_at is null`,
    [code],
  );
  return rows[0];
}
