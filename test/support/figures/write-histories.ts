import type pg from "pg";
import type {
  CertificateStatement,
  History,
  ProducerStatement,
  ProductStatement,
} from "../../../plugins/ocop/src/modules/ocop/rules/figures/history.ts";
import { EFFECTIVE_DATES, TICKS } from "./random-history.ts";
import type { Random } from "./random.ts";

type Rows = Record<string, unknown>[];

/** Runs a statement on rows that come in as one JSON text. */
async function write(client: pg.PoolClient, sql: string, rows: Rows): Promise<void> {
  if (rows.length > 0) await client.query(sql, [JSON.stringify(rows)]);
}

const PRODUCER = `r(id text, state text, legal_form text, unit_code text, craft_village text)`;
const PRODUCT = `r(id text, producer_id text, set_number int, potential_five_star boolean, potential_since text)`;
const CERTIFICATE = `r(id text, product_id text, star int, issued_on text, valid_until text, extended_until text, revoked_on text, deleted boolean)`;
const from = (columns: string) => `json_to_recordset($1::json) as ${columns}`;
const PRECISION = `case when r.issued_on is null then null else 'day' end`;

const INSERT = {
  producer: `insert into ocop_producer (id, handle, name, legal_name, legal_form, state, craft_village, sources, administrative_unit_id)
    select r.id, r.id, r.id, r.id, r.legal_form, r.state, r.craft_village, '[]', unit.id
    from ${from(PRODUCER)} left join ocop_administrative_unit unit on unit.code = r.unit_code`,
  product: `insert into ocop_registered_product (id, handle, name, sources, producer_id, product_set_id, potential_five_star, potential_since)
    select r.id, r.id, r.id, '[]', r.producer_id, set.id, r.potential_five_star, r.potential_since
    from ${from(PRODUCT)} join ocop_product_set set on set.number = r.set_number`,
  certificate: `insert into ocop_certification (id, public_code, sources, registered_product_id, star, issued_on, issued_precision, valid_until, extended_until, revoked_on)
    select r.id, r.id, '[]', r.product_id, r.star, r.issued_on, ${PRECISION}, r.valid_until, r.extended_until, r.revoked_on
    from ${from(CERTIFICATE)}`,
};
const UPDATE = {
  producer: `update ocop_producer held set state = r.state, legal_form = r.legal_form, craft_village = r.craft_village, administrative_unit_id = unit.id
    from ${from(PRODUCER)} left join ocop_administrative_unit unit on unit.code = r.unit_code where held.id = r.id`,
  product: `update ocop_registered_product held set producer_id = r.producer_id, product_set_id = set.id, potential_five_star = r.potential_five_star, potential_since = r.potential_since
    from ${from(PRODUCT)} join ocop_product_set set on set.number = r.set_number where held.id = r.id`,
  certificate: `update ocop_certification held set star = r.star, issued_on = r.issued_on, issued_precision = ${PRECISION}, valid_until = r.valid_until, extended_until = r.extended_until, revoked_on = r.revoked_on,
      deleted_at = case when r.deleted then now() end
    from ${from(CERTIFICATE)} where held.id = r.id`,
};

type Statement = ProducerStatement | ProductStatement | CertificateStatement;
type Entity = { id: string; statements: readonly Statement[] };

/** Writes what is said at one instant: what is new first, then what changes, date by date. */
async function writeTick(
  client: pg.PoolClient,
  kind: keyof typeof INSERT,
  entities: readonly Entity[],
  tick: number,
): Promise<void> {
  const said = entities.flatMap(({ id, statements }) =>
    statements
      .map((statement, index) => ({ ...statement, id, isFirst: index === 0 }))
      .filter(({ recorded_at }) => recorded_at === tick),
  );
  await write(
    client,
    INSERT[kind],
    said.filter(({ isFirst }) => isFirst),
  );
  const changes = said.filter(({ isFirst }) => !isFirst);
  if (kind === "certificate") {
    await write(client, UPDATE[kind], changes);
    return;
  }
  for (const date of EFFECTIVE_DATES) {
    await client.query("select set_config('ocop.effective_on', $1, true)", [date]);
    await write(
      client,
      UPDATE[kind],
      changes.filter((change) => "effective_on" in change && change.effective_on === date),
    );
  }
}

/** Rows of facts come in any order: what holds must not depend on it. */
async function writeFacts(
  client: pg.PoolClient,
  history: History,
  { instants, random }: { instants: readonly string[]; random: Random },
): Promise<void> {
  const at = ({ recorded_at }: { recorded_at: number }) => instants[recorded_at];
  const { participations, sales } = history;
  await write(
    client,
    `insert into ocop_participation (id, producer_id, channel_id, registered_product_id)
     select * from ${from("r(id text, producer_id text, channel_id text, product_id text)")}`,
    participations.map(({ id, producer_id, channel_id, product_id }) => ({
      ...{ id, producer_id, channel_id, product_id },
    })),
  );
  await write(
    client,
    `insert into ocop_participation_fact (id, participation_id, revision, started_on, ended_on, withdrawn, source, reason, recorded_at)
     select r.participation_id || '-f' || r.revision, r.participation_id, r.revision, r.started_on, r.ended_on, r.withdrawn, 'staff', 'Thử', r.at
     from ${from("r(participation_id text, revision int, started_on text, ended_on text, withdrawn boolean, at timestamptz)")}`,
    random.shuffled(
      participations.flatMap(({ id, facts }) =>
        facts.map((fact) => ({ ...fact, participation_id: id, at: at(fact) })),
      ),
    ),
  );
  const evidence = participations.flatMap(({ id, evidence: all }) =>
    all.map((one) => ({ ...one, participation_id: id, at: at(one) })),
  );
  await write(
    client,
    `insert into ocop_participation_evidence (id, participation_id, kind, url, issued_on, valid_until, recorded_at)
     select r.id, r.participation_id, r.kind, case when r.kind = 'shop_link' then 'https://mau.example/' || r.id end, r.issued_on, r.valid_until, r.at
     from ${from("r(id text, participation_id text, kind text, issued_on text, valid_until text, at timestamptz)")}`,
    evidence,
  );
  await write(
    client,
    `insert into ocop_evidence_check (id, evidence_id, outcome, method, checked_on, recorded_at)
     select r.id, r.evidence_id, r.outcome, 'person', r.checked_on, r.at
     from ${from("r(id text, evidence_id text, outcome text, checked_on text, at timestamptz)")}`,
    random.shuffled(
      evidence.flatMap(({ id, checks }) =>
        checks.map((check) => ({ ...check, evidence_id: id, at: at(check) })),
      ),
    ),
  );
  await write(
    client,
    `insert into ocop_channel_sale (id, producer_id, channel_id, registered_product_id, reference, revision, sold_on, quantity, amount_vnd, cancelled, source, recorded_at)
     select gen_random_uuid()::text, r.producer_id, r.channel_id, r.product_id, r.reference, r.revision, r.sold_on, 1, 1, r.cancelled, 'declared', r.at
     from ${from("r(producer_id text, channel_id text, product_id text, reference text, revision int, sold_on text, cancelled boolean, at timestamptz)")}`,
    random.shuffled(sales.map((sale) => ({ ...sale, at: at(sale) }))),
  );
}

/** Corrections of the programme's entries come in any order too. */
async function writeProgramme(
  client: pg.PoolClient,
  { courses, events, supports }: History,
  { instants, random }: { instants: readonly string[]; random: Random },
): Promise<void> {
  const rowsOf = <Row extends { recorded_at: number }>(rows: readonly Row[]) =>
    random.shuffled(rows.map((row) => ({ ...row, at: instants[row.recorded_at] })));
  const entry = "entry_id text, revision int, withdrawn boolean, at timestamptz";
  const put = "r.entry_id || '-' || r.revision, r.entry_id, r.revision, r.withdrawn, 'Thử', r.at";
  const into = "id, entry_id, revision, withdrawn, reason, recorded_at";
  await write(
    client,
    `insert into ocop_training_course (${into}, name, organiser, place, starts_on, ends_on, topic, attendance)
     select ${put}, 'Mẫu', 'Mẫu', 'Mẫu', '2000-01-01', r.ends_on, 'Mẫu', r.attendance
     from ${from(`r(${entry}, ends_on text, attendance jsonb)`)}`,
    rowsOf(courses),
  );
  await write(
    client,
    `insert into ocop_trade_event (${into}, name, organiser, place, starts_on, ends_on, kind, producer_ids, outcomes)
     select ${put}, 'Mẫu', 'Mẫu', 'Mẫu', '2000-01-01', r.ends_on, r.kind, r.producer_ids, '[]'
     from ${from(`r(${entry}, ends_on text, kind text, producer_ids text[])`)}`,
    rowsOf(events),
  );
  await write(
    client,
    `insert into ocop_support_grant (${into}, producer_id, kind, given_on)
     select ${put}, r.producer_id, r.kind, r.given_on
     from ${from(`r(${entry}, producer_id text, kind text, given_on text)`)}`,
    rowsOf(supports),
  );
}

async function inTransaction<Result>(
  client: pg.PoolClient,
  work: () => Promise<Result>,
): Promise<Result> {
  await client.query("begin");
  try {
    const result = await work();
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

/**
 * Writes histories through the register's own tables, one transaction per instant; gives for each tick an
 * instant after it.
 */
export async function writeHistories(
  pool: pg.Pool,
  histories: readonly History[],
  random: Random,
): Promise<Date[]> {
  const all: History = {
    ...{ channels: [], sets: [] },
    producers: histories.flatMap(({ producers }) => producers),
    products: histories.flatMap(({ products }) => products),
    certificates: histories.flatMap(({ certificates }) => certificates),
    participations: histories.flatMap(({ participations }) => participations),
    sales: histories.flatMap(({ sales }) => sales),
    courses: histories.flatMap(({ courses }) => courses),
    events: histories.flatMap(({ events }) => events),
    supports: histories.flatMap(({ supports }) => supports),
  };
  const client = await pool.connect();
  const instants: string[] = [];
  const after: Date[] = [];
  try {
    for (let tick = 0; tick < TICKS; tick += 1) {
      await inTransaction(client, async () => {
        const { rows } = await client.query<{ now: string }>("select now()::text as now");
        instants.push(rows[0]?.now ?? "");
        await writeTick(client, "producer", all.producers, tick);
        await writeTick(client, "product", all.products, tick);
        await writeTick(client, "certificate", all.certificates, tick);
      });
      // A whole millisecond, which a Date can hold, that has passed before the next tick begins.
      const { rows } = await client.query<{ after: Date }>(
        "select date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond' as after, pg_sleep(0.002)",
      );
      after.push(rows[0]?.after ?? new Date());
    }
    await inTransaction(client, async () => {
      await write(
        client,
        `insert into ocop_legal_representative (id, producer_id, full_name, gender, ethnicity, has_disability)
         select r.id, r.id, 'Người Mẫu', r.gender, r.ethnicity, r.has_disability
         from ${from("r(id text, gender text, ethnicity text, has_disability boolean)")}`,
        all.producers.flatMap(({ id, person }) => (person === null ? [] : [{ id, ...person }])),
      );
      await writeFacts(client, all, { instants, random });
      await writeProgramme(client, all, { instants, random });
    });
  } finally {
    client.release();
  }
  return after;
}
