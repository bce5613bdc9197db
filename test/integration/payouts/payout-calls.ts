import { beforeAll, expect } from "vitest";
import type { PostedConsignments } from "../../../plugins/marketplace/src/payout/post-consignments.ts";
import type { ConsignmentFact } from "../../../plugins/marketplace/src/types/payout.ts";
import { execScript } from "../../support/exec-script.ts";
import type { Shop } from "../../support/shop.ts";

export interface Seller {
  id: string;
  name: string;
  legal_name: string;
}

/** One of the sample's producers with a legal form, the n-th by its handle. */
export async function sellerWith(shop: Shop, legalForm: string, index = 0): Promise<Seller> {
  const { rows } = await shop.pool.query<Seller>(
    `select id, name, legal_name from ocop_producer where legal_form = $1 order by handle
     offset $2 limit 1`,
    [legalForm, index],
  );
  const [seller] = rows;
  if (!seller) throw new Error(`The sample has too few producers of the form ${legalForm}`);
  return seller;
}

/** Brings facts into the ledger as the product's own job does, in a process of its own. */
export function postFacts(
  shop: Shop,
  facts: readonly ConsignmentFact[],
): Promise<PostedConsignments> {
  return execScript(shop, "test/integration/payouts/post-facts.cjs", facts);
}

export interface Answer<Body> {
  status: number;
  body: Body;
}

/** Calls the admin API as each kind of staff. */
export function useCalls(shop: Shop) {
  const tokens = { officer: "", other: "", analyst: "", commune: "" };
  beforeAll(async () => {
    const tokenOf = (start: string) =>
      shop.adminToken(shop.signIns.find(({ email }) => email.startsWith(start))?.email);
    tokens.officer = await tokenOf("can-bo-1");
    tokens.other = await tokenOf("can-bo-2");
    tokens.analyst = await tokenOf("phan-tich");
    tokens.commune = await tokenOf("ly-son");
  });
  const send = (path: string, init: RequestInit, token: string): Promise<Response> =>
    fetch(`${shop.backendUrl}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, ...init.headers },
    });
  return {
    tokens,
    send,
    get: async <Body>(path: string, token = tokens.officer): Promise<Answer<Body>> => {
      const response = await send(path, {}, token);
      return { status: response.status, body: (await response.json()) as Body };
    },
    post: async <Body>(
      path: string,
      body: unknown,
      token = tokens.officer,
    ): Promise<Answer<Body>> => {
      const init = {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      };
      const response = await send(path, init, token);
      return { status: response.status, body: (await response.json()) as Body };
    },
    /** Sends the multipart form that marks a batch as paid. */
    pay: async <Body>(
      batchId: string,
      fields: Record<string, string>,
      file: { content: Buffer; name: string } | null,
    ): Promise<Answer<Body>> => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      if (file) form.set("file", new Blob([new Uint8Array(file.content)]), file.name);
      const path = `/admin/ocop/payout-batches/${batchId}/paid`;
      const response = await send(path, { method: "POST", body: form }, tokens.officer);
      return { status: response.status, body: (await response.json()) as Body };
    },
    /** A file as it is handed out. */
    file: async (path: string, type: RegExp): Promise<Buffer> => {
      const response = await send(path, {}, tokens.officer);
      expect(response.status, path).toBe(200);
      expect(response.headers.get("content-type")).toMatch(type);
      expect(response.headers.get("cache-control")).toBe("private, no-store");
      return Buffer.from(await response.arrayBuffer());
    },
  };
}

/** Today in Viet Nam, or so many days from it. */
export function dayFromToday(days = 0): string {
  const instant = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(instant);
}
