import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { producerOf } from "@ocop/ocop/http";
import { channelView } from "../../../portal/views";
import { shownChannels } from "../channels/own";

type Row = { adapter: string; count: number };

const NEEDING = `
select account.adapter, count(*)::int as count
from ocop_channel_listing listing
join ocop_channel_account account on account.id = listing.account_id and account.deleted_at is null
where listing.producer_id = ? and listing.state = 'needs_attention' and listing.deleted_at is null
group by account.adapter order by count(*) desc, account.adapter`;

/** At which channels how many listings wait for the producer to mend something. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: Row[] }>(NEEDING, [producerOf(req).id]);
  res.json({
    channels: rows.flatMap(({ adapter, count }) => {
      const known = shownChannels(req).find(({ id }) => id === adapter);
      return known ? [{ ...channelView(known), count }] : [];
    }),
  });
}
