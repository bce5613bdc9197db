import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Issue } from "../contract/issue";
import type { ItemOutcome, RunKind, RunState } from "../modules/channels/rules/run";
import { noSuchRun } from "../refuse";
import { RUN_OF_PRODUCER } from "./start-run";

/** A run as people see it; `planned` of how many, `selected` how many it has done. */
export type RunView = Record<ItemOutcome | "planned" | "selected", number> & {
  id: string;
  account_id: string;
  kind: RunKind;
  state: RunState;
  dry_run: boolean;
  /** `signed_out`, `channel_down`, `rate_limited`, `not_connected`, … ; null: nothing went wrong. */
  error: string | null;
  /** Null: it began by itself. */
  started_by_name: string | null;
  created_at: Date;
  started_at: Date | null;
  ended_at: Date | null;
};

export const RUN_COLUMNS = `run.id, run.account_id, run.kind, run.state, run.dry_run,
  greatest(run.planned, run.selected) as planned, run.selected, run.published, run.unchanged,
  run.withdrawn, run.rejected, run.deferred, run.ineligible, run.error, run.started_by_name,
  run.created_at, run.started_at, run.ended_at`;

/** A run with where it went. */
export type RunOfAccount = RunView & {
  adapter: string;
  account_name: string;
  /** Null: the province's account. */
  producer_name: string | null;
};

const RUNS = `
select ${RUN_COLUMNS}, account.adapter, account.name as account_name, producer.name as producer_name,
  count(*) over ()::int as total
from ocop_channel_run run
join ocop_channel_account account on account.id = run.account_id
left join ocop_producer producer on producer.id = account.producer_id`;

/** As of accounts; `producers` null: all. */
export type RunScope = { producerId: string | null; producers: string[] | null };
type Page = { limit: number; offset: number };
type Counted<Row> = Row & { total: number };

const IN_SCOPE = `run.deleted_at is null and ${RUN_OF_PRODUCER}
  and (:producers::text[] is null or account.producer_id = any(:producers))`;

function counted<Row>(rows: Counted<Row>[]): {
  rows: Omit<Counted<Row>, "total">[];
  count: number;
} {
  const count = rows[0]?.total ?? 0;
  return { rows: rows.map(({ total: _total, ...row }) => row), count };
}

/** The newest first; those that looked and found nothing are left out. */
export async function readRuns(
  database: Knex,
  { producerId, producers }: RunScope,
  page: Page & { accountId: string | null; adapter: string | null },
) {
  const { rows } = await database.raw<{ rows: Counted<RunOfAccount>[] }>(
    `${RUNS}
     where ${IN_SCOPE} and (:accountId::text is null or run.account_id = :accountId)
       and (:adapter::text is null or account.adapter = :adapter)
       and not (run.state = 'done' and run.selected = 0 and run.started_by is null)
     order by run.created_at desc, run.id desc limit :limit offset :offset`,
    { producerId, producers, ...page },
  );
  return counted<RunOfAccount>(rows);
}

/** @throws MedusaError not_found */
export async function readRun(
  database: Knex,
  id: string,
  { producerId, producers }: RunScope,
): Promise<RunOfAccount> {
  const { rows } = await database.raw<{ rows: Counted<RunOfAccount>[] }>(
    `${RUNS} where ${IN_SCOPE} and run.id = :id`,
    { producerId, producers, id },
  );
  const [run] = rows;
  if (!run) throw noSuchRun();
  const { total: _total, ...shown } = run;
  return shown;
}

export type RunItemView = {
  product_id: string;
  title: string | null;
  registered_product_id: string | null;
  outcome: ItemOutcome;
  issues: Issue[] | null;
  attempt_count: number;
  url: string | null;
  at: Date;
};

/** What a run did with each listing, the newest first. */
export async function readRunItems(
  database: Knex,
  runId: string,
  {
    producerId,
    outcome,
    limit,
    offset,
  }: Page & { producerId: string | null; outcome: string | null },
) {
  const { rows } = await database.raw<{ rows: Counted<RunItemView>[] }>(
    `select item.product_id, product.title, registered.registered_product_id, item.outcome, item.issues, item.attempt_count,
       listing.url, item.created_at as at, count(*) over ()::int as total
     from ocop_channel_run_item item
     join ocop_channel_listing listing on listing.id = item.listing_id
     left join product on product.id = item.product_id
     left join product_product_ocop_registered_product registered
       on registered.product_id = item.product_id and registered.deleted_at is null
     where item.run_id = :runId and item.deleted_at is null
       and (:producerId::text is null or listing.producer_id = :producerId)
       and (:outcome::text is null or item.outcome = :outcome)
     order by item.created_at desc, item.id limit :limit offset :offset`,
    { runId, producerId, outcome, limit, offset },
  );
  return counted<RunItemView>(rows);
}
