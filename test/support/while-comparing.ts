import { expect, vi } from "vitest";
import type { Shop } from "./shop.ts";

/** Holds a request back at the kept password until the statement `meanwhile` is done. */
export async function whileComparing<Answer>(
  shop: Shop,
  request: () => Promise<Answer>,
  meanwhile: string,
  values: string[],
): Promise<Answer> {
  const holder = await shop.pool.connect();
  try {
    await holder.query("begin");
    await holder.query("lock table provider_identity in access exclusive mode");
    const answer = request();
    await vi.waitFor(
      async () => {
        const { rows } = await shop.pool.query(
          "select 1 from pg_locks where not granted and relation = 'provider_identity'::regclass",
        );
        expect(rows).toHaveLength(1);
      },
      { timeout: 10_000 },
    );
    await holder.query(meanwhile, values);
    await holder.query("commit");
    return await answer;
  } finally {
    holder.release(true);
  }
}
