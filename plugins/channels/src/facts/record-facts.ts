import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { civilDateAt, type CivilDate } from "@ocop/ocop/catalog";
import {
  checkEvidenceWorkflow,
  recordEvidenceWorkflow,
  recordParticipationWorkflow,
} from "@ocop/ocop/workflows";
import { CONNECTOR } from "../accounts/connector";
import type { RunnerDeps } from "../runner/deps";

type DueListing = {
  id: string;
  producer_id: string;
  adapter: string;
  remote_id: string | null;
  url: string | null;
  last_verified_at: Date | null;
  participation_id: string | null;
  presence: number;
  registered_product_id: string | null;
};

const TAKE_DUE = `
select listing.id, listing.producer_id, listing.remote_id, listing.url, listing.last_verified_at,
  listing.participation_id, listing.presence, account.adapter,
  (select link.registered_product_id from product_product_ocop_registered_product link
    where link.product_id = listing.product_id and link.deleted_at is null limit 1) as registered_product_id
from ocop_channel_listing listing
join ocop_channel_account account on account.id = listing.account_id
where listing.fact_due_at <= clock_timestamp() and listing.deleted_at is null
order by listing.fact_due_at limit 1 for update of listing skip locked`;

const ENDED = "Tin đăng không còn trên kênh / The listing is not at the channel any more";

/** A live listing that the channel showed on a day is a participation with a link that was checked. */
async function recordPresence(
  container: MedusaContainer,
  listing: DueListing & { url: string; last_verified_at: Date },
  channelCode: string,
): Promise<string> {
  const day = civilDateAt(listing.last_verified_at);
  let id = listing.participation_id;
  if (id === null) {
    const again = listing.presence === 1 ? "" : `:${listing.presence}`;
    const { result } = await recordParticipationWorkflow(container).run({
      input: {
        actor: CONNECTOR,
        subject: {
          ...{ producer_id: listing.producer_id, channel_code: channelCode },
          registered_product_id: listing.registered_product_id,
          origin: `channel-listing:${listing.id}${again}`,
        },
        period: { started_on: day, ended_on: null, withdrawn: false },
        ...{ source: "connector", reason: null },
      },
    });
    id = result.id;
  }
  const { result: evidenceId } = await recordEvidenceWorkflow(container).run({
    input: {
      ...{ actor: CONNECTOR, participation_id: id, file: null },
      facts: {
        ...{ kind: "shop_link", reference: listing.remote_id, url: listing.url },
        ...{ issued_on: null, valid_until: null },
      },
    },
  });
  await checkEvidenceWorkflow(container).run({
    input: {
      ...{ actor: CONNECTOR, evidence_id: evidenceId, outcome: "verified", method: "connector" },
      ...{ checked_on: day, note: null },
    },
  });
  return id;
}

async function endPresence(
  container: MedusaContainer,
  { database, id, today }: { database: Knex; id: string; today: CivilDate },
): Promise<void> {
  const { rows } = await database.raw<{ rows: { started_on: CivilDate }[] }>(
    `select started_on from ocop_participation_fact where participation_id = ? and deleted_at is null
     order by revision desc limit 1`,
    [id],
  );
  const started_on = rows[0]?.started_on ?? today;
  await recordParticipationWorkflow(container).run({
    input: {
      ...{ actor: CONNECTOR, subject: { id }, source: "connector", reason: ENDED },
      period: { started_on, ended_on: today < started_on ? started_on : today, withdrawn: false },
    },
  });
}

async function recordOne(
  container: MedusaContainer,
  { database, adapterOf, clock }: RunnerDeps,
  listing: DueListing,
): Promise<Pick<DueListing, "participation_id" | "presence">> {
  const { url, last_verified_at, participation_id, presence } = listing;
  const channelCode = adapterOf(listing.adapter)?.channelCode ?? null;
  if (listing.remote_id !== null && url !== null && last_verified_at !== null) {
    if (channelCode === null) return { participation_id, presence };
    const seen = { ...listing, url, last_verified_at };
    return { participation_id: await recordPresence(container, seen, channelCode), presence };
  }
  if (participation_id === null) return { participation_id, presence };
  const today = civilDateAt(clock.now());
  await endPresence(container, { database, id: participation_id, today });
  return { participation_id: null, presence: presence + 1 };
}

const RETRY_MINUTES = 10;
const SAID = `update ocop_channel_listing set fact_due_at = null, participation_id = :participation_id,
  presence = :presence where id = :id`;
const LATER = `update ocop_channel_listing set fact_due_at = clock_timestamp() + :minutes * interval '1 minute'
  where id = :id`;

/**
 * Tells the register of listings that came, are still there or went. What is due is a row: told again
 * after a failure it is the same participation, link and check.
 */
export async function recordFacts(container: MedusaContainer, deps: RunnerDeps): Promise<void> {
  for (let isMore = true; isMore;) {
    isMore = await deps.database.transaction(async (transaction) => {
      const { rows } = await transaction.raw<{ rows: DueListing[] }>(TAKE_DUE);
      const [listing] = rows;
      if (!listing) return false;
      try {
        const said = await recordOne(container, deps, listing);
        await transaction.raw(SAID, { id: listing.id, ...said });
      } catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        deps.logger.warn(`[Channels] The listing ${listing.id} is told later: ${problem}`);
        await transaction.raw(LATER, { id: listing.id, minutes: RETRY_MINUTES });
      }
      return true;
    });
  }
}
