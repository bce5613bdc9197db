import { callPortal } from "../../support/portal.ts";
import type { Shop } from "../../support/shop.ts";

/** A consignment as its producer sees it. */
export type Own = Record<string, unknown> & { id: string; code: string; status: string };

type Answered = {
  status: number;
  message: string;
  body: Record<string, unknown>;
  consignment: Own;
};

export type OwnPage = {
  consignments: Own[];
  count: number;
  unread: number;
  groups: Record<string, number>;
  last_carrier: string | null;
};

let count = 0;

/** A name for one thing that a device wants done. */
export const newKey = (): string => `test-key-${(count += 1)}`;

/** The calls of a producer's orders; `token` says who calls, at the time of the call. */
export function ordersCalls(shop: Shop, tokenOf: () => string) {
  async function ask(
    path: string,
    options: { body?: unknown; token?: string } = {},
  ): Promise<Answered> {
    const answer = await callPortal(shop, path, { token: tokenOf(), ...options });
    const { status, body } = answer;
    return { status, message: body.message ?? "", body, consignment: body.consignment as Own };
  }
  const listOf = async (query: string): Promise<OwnPage> =>
    (await ask(`/producer/consignments?${query}`)).body as unknown as OwnPage;
  return {
    ask,
    listOf,
    doing: ({ id }: { id: string }, action: string, body: object = { key: newKey() }) =>
      ask(`/producer/consignments/${id}/${action}`, { body }),
    codesOf: async (query: string): Promise<string[]> =>
      (await listOf(query)).consignments.map(({ code }) => code),
  };
}
