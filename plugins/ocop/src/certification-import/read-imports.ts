import type { REGISTER_CHANGE_STATES } from "../modules/ocop/models/register-change";
import type { ImportPayload } from "./import-payload";
import type { SqlQuery } from "./sql-query";

type State = (typeof REGISTER_CHANGE_STATES)[number];

/** An import as a list shows it. */
export type ImportView = {
  id: string;
  state: State;
  file_name: string;
  sha256: string;
  summary: ImportPayload["summary"];
  note: string | null;
  fingerprint: string;
  proposed_by: string;
  proposed_by_name: string;
  proposed_at: Date;
  decided_by: string | null;
  decided_by_name: string | null;
  decided_at: Date | null;
  decision_note: string | null;
};

const VIEW = `change.id, change.state, change.payload->>'file_name' as file_name,
  change.payload->>'sha256' as sha256, change.payload->'summary' as summary, change.note,
  change.fingerprint, change.proposed_by, change.proposed_by_name, change.created_at as proposed_at,
  change.decided_by, change.decided_by_name, change.decided_at, change.decision_note`;

/** Null units: the whole province. */
const VISIBLE = `change.kind = 'import' and change.deleted_at is null
  and (?::jsonb is null or change.payload->'unit_codes' <@ ?::jsonb)`;

const unitParameters = (unitCodes: readonly string[] | null) => {
  const units = unitCodes && JSON.stringify(unitCodes);
  return [units, units];
};

/** Imports all of whose rows lie in the given communes, newest first. */
export async function listImports(
  query: SqlQuery,
  filter: {
    unitCodes: readonly string[] | null;
    states: readonly State[];
    limit: number;
    offset: number;
  },
): Promise<{ imports: ImportView[]; count: number }> {
  const where = `${VISIBLE} and (?::text[] is null or change.state = any(?::text[]))`;
  const states = filter.states.length > 0 ? `{${filter.states.join(",")}}` : null;
  const parameters = [...unitParameters(filter.unitCodes), states, states];
  const [total] = await query<{ count: string }>(
    `select count(*) as count from ocop_register_change change where ${where}`,
    parameters,
  );
  const imports = await query<ImportView>(
    `select ${VIEW} from ocop_register_change change where ${where}
     order by change.created_at desc, change.id desc limit ? offset ?`,
    [...parameters, filter.limit, filter.offset],
  );
  return { imports, count: Number(total?.count ?? 0) };
}

/** One import with everything it keeps; null when there is none in the given communes. */
export async function findImport(
  query: SqlQuery,
  id: string,
  unitCodes: readonly string[] | null,
): Promise<(ImportView & { payload: ImportPayload }) | null> {
  const [found] = await query<ImportView & { payload: ImportPayload }>(
    `select ${VIEW}, change.payload from ocop_register_change change where change.id = ? and ${VISIBLE}`,
    [id, ...unitParameters(unitCodes)],
  );
  return found ?? null;
}
