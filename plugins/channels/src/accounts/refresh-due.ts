import type { RunnerDeps } from "../runner/deps";
import { REFRESH_BEFORE_SECONDS } from "./sessions";

/** Exchanges tokens before they end, also of accounts that nothing happens on. */
export async function refreshDueTokens(deps: RunnerDeps): Promise<void> {
  const { database, adapterOf, sessions, logger } = deps;
  const { rows } = await database.raw<{ rows: { id: string; adapter: string }[] }>(
    `select id, adapter from ocop_channel_account where state in ('connected', 'paused')
       and tokens is not null and deleted_at is null
       and tokens_expire_at < now() + ? * interval '1 second'
     order by tokens_expire_at limit 100`,
    [REFRESH_BEFORE_SECONDS],
  );
  for (const { id, adapter: name } of rows) {
    const adapter = adapterOf(name);
    if (adapter === null) continue;
    try {
      await sessions.open(adapter, id);
    } catch (error) {
      const kind = (error as { kind?: string }).kind ?? "unknown";
      logger.warn(`[Channels] The sign-in of the account ${id} is renewed later: ${kind}`);
    }
  }
}
