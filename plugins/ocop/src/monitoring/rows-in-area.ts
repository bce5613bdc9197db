import type { InspectionState } from "../modules/ocop/rules/inspection";
import type { MisuseReportState } from "../modules/ocop/rules/misuse-report";
import { managerOf, type RegisterContext } from "../modules/ocop/service";
import { isRecordId } from "./record-id";
import { missing } from "./refusals";

type InUnit = { unit_code: string | null };

/** Whether a row of a unit belongs to an area; a row without a unit only to the whole province. */
function isInArea({ unit_code }: InUnit, unitCodes: string[] | null): boolean {
  return unitCodes === null || (unit_code !== null && unitCodes.includes(unit_code));
}

const UNIT = "left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id";

async function rowInArea<Row extends object>(
  context: RegisterContext,
  statement: string,
  id: string,
  unitCodes: string[] | null,
): Promise<Row | undefined> {
  if (!isRecordId(id)) return undefined;
  const rows = await managerOf(context).execute<(Row & InUnit)[]>(statement, [id]);
  return rows.find((row) => isInArea(row, unitCodes));
}

/** @throws MedusaError not_found when there is none in the area, as do all of these. */
export async function producerInArea(
  context: RegisterContext,
  id: string,
  unitCodes: string[] | null,
): Promise<{ id: string }> {
  const producer = await rowInArea<{ id: string }>(
    context,
    `select producer.id, unit.code as unit_code from ocop_producer producer ${UNIT}
     where producer.id = ? and producer.deleted_at is null`,
    id,
    unitCodes,
  );
  if (!producer) throw missing("producer", id);
  return producer;
}

export async function registeredProductInArea(
  context: RegisterContext,
  id: string,
  unitCodes: string[] | null,
): Promise<{ id: string; producer_id: string }> {
  const product = await rowInArea<{ id: string; producer_id: string }>(
    context,
    `select registered.id, registered.producer_id, unit.code as unit_code
     from ocop_registered_product registered
     join ocop_producer producer on producer.id = registered.producer_id ${UNIT}
     where registered.id = ? and registered.deleted_at is null`,
    id,
    unitCodes,
  );
  if (!product) throw missing("registered_product", id);
  return product;
}

export type LockedInspection = {
  id: string;
  state: InspectionState;
  done_on: string | null;
};

/** An inspection that nobody else changes until the transaction ends. */
export async function lockInspection(
  context: RegisterContext,
  id: string,
  unitCodes: string[] | null,
): Promise<LockedInspection> {
  const inspection = await rowInArea<LockedInspection>(
    context,
    `select inspection.id, inspection.state, inspection.done_on, unit.code as unit_code
     from ocop_inspection inspection
     join ocop_producer producer on producer.id = inspection.producer_id ${UNIT}
     where inspection.id = ? and inspection.deleted_at is null for update of inspection`,
    id,
    unitCodes,
  );
  if (!inspection) throw missing("inspection", id);
  return inspection;
}

export type LockedMisuseReport = {
  id: string;
  state: MisuseReportState;
  registered_product_id: string | null;
};

export async function lockMisuseReport(
  context: RegisterContext,
  id: string,
  unitCodes: string[] | null,
): Promise<LockedMisuseReport> {
  const report = await rowInArea<LockedMisuseReport>(
    context,
    `select report.id, report.state, report.registered_product_id, unit.code as unit_code
     from ocop_misuse_report report
     left join ocop_registered_product registered on registered.id = report.registered_product_id
     left join ocop_producer producer on producer.id = registered.producer_id ${UNIT}
     where report.id = ? and report.deleted_at is null for update of report`,
    id,
    unitCodes,
  );
  if (!report) throw missing("misuse_report", id);
  return report;
}

export type LockedRecall = { id: string; announced_on: string; ended_on: string | null };

export async function lockRecall(
  context: RegisterContext,
  id: string,
  unitCodes: string[] | null,
): Promise<LockedRecall> {
  const recall = await rowInArea<LockedRecall>(
    context,
    `select recall.id, recall.announced_on, recall.ended_on, unit.code as unit_code
     from ocop_recall recall
     join ocop_registered_product registered on registered.id = recall.registered_product_id
     join ocop_producer producer on producer.id = registered.producer_id ${UNIT}
     where recall.id = ? and recall.deleted_at is null for update of recall`,
    id,
    unitCodes,
  );
  if (!recall) throw missing("recall", id);
  return recall;
}

/** A producer's report of a mistake that nobody else answers until the transaction ends. */
export async function lockCorrection(
  context: RegisterContext,
  id: string,
  unitCodes: string[] | null,
): Promise<{ id: string } | undefined> {
  return rowInArea<{ id: string }>(
    context,
    `select correction.id, unit.code as unit_code from ocop_register_correction correction
     join ocop_producer producer on producer.id = correction.producer_id ${UNIT}
     where correction.id = ? and correction.deleted_at is null for update of correction`,
    id,
    unitCodes,
  );
}
