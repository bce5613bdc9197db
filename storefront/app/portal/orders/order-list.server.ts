import { randomUUID } from "node:crypto";

import type { Language } from "~/i18n/language";

import { fetchConsignments } from "./consignments.server";
import { GROUPS, type Group } from "./consignment";

export const PAGE_SIZE = 20;
const LONGEST_SEARCH = 40;

type ListQuery = {
  group: Group | null;
  isUnread: boolean;
  q: string;
  page: number;
};

function queryOf(search: URLSearchParams): ListQuery {
  const named = search.get("group");
  const page = Number(search.get("page") ?? "1");
  return {
    group: GROUPS.find((group) => group === named) ?? null,
    isUnread: search.has("unread"),
    q: (search.get("q") ?? "").trim().slice(0, LONGEST_SEARCH),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/**
 * A page of orders: of a group, of those with unread messages, or what matches a search in all of them.
 * When nothing is asked for, the first group in which there is something to do.
 */
export async function loadOrderList(request: Request, language: Language) {
  const { group, isUnread, q, page } = queryOf(new URL(request.url).searchParams);
  const place = { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
  const read = (narrowing: { group?: Group; unread?: boolean; q?: string }) =>
    fetchConsignments(request, language, { ...narrowing, ...place });
  const shared = { q, page, key: randomUUID(), now: new Date().toISOString() };
  if (q !== "") return { ...shared, current: null, list: await read({ q }) };
  if (isUnread) {
    return { ...shared, current: "unread" as const, list: await read({ unread: true }) };
  }
  const first = group ?? GROUPS[0];
  const list = await read({ group: first });
  const busy = GROUPS.find((one) => one !== "done" && list.groups[one] > 0);
  if (group !== null || list.count > 0 || busy === undefined) {
    return { ...shared, current: first, list };
  }
  return { ...shared, current: busy, list: await read({ group: busy }) };
}

export type OrderList = Awaited<ReturnType<typeof loadOrderList>>;
