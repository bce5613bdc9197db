import { expect } from "vitest";
import type { Shop } from "../../support/shop.ts";
import { asStaff, FIRST_OFFICER, SECOND_OFFICER } from "../../support/as-staff.ts";

export type Change = {
  id: string;
  state: string;
  fingerprint: string;
  is_own: boolean;
  problems: string[];
  lines: { field: string; before: unknown; after: unknown }[];
  badge_before: { star: number | null };
  badge_after: { star: number | null; certification_status: string };
  listings: { handle: string }[];
};
export type Badge = { star: number | null; certification_status: string; last_star: number | null };

/** Two members who gave the same points. */
export const scores = (a: number, b: number, c: number) => [
  { member_name: "Thành viên Một", a, b, c },
  { member_name: "Thành viên Hai", a, b, c },
];

/** What a test of recognitions does as the first and the second officer. */
export function registerCalls(shop: Shop) {
  const first = asStaff(shop, FIRST_OFFICER);
  const second = asStaff(shop, SECOND_OFFICER);
  async function productId(handle: string): Promise<string> {
    const { rows } = await shop.pool.query<{ id: string }>(
      "select id from ocop_registered_product where handle = $1",
      [handle],
    );
    if (!rows[0]) throw new Error(`The sample has no ${handle}`);
    return rows[0].id;
  }

  async function certificationId(handle: string): Promise<string> {
    const { rows } = await shop.pool.query<{ id: string }>(
      `select id from ocop_certification where registered_product_id = $1
       order by issued_on desc nulls last limit 1`,
      [await productId(handle)],
    );
    return rows[0]?.id ?? "";
  }

  async function badgeInShop(handle: string): Promise<Badge> {
    const response = await shop.store(`/store/ocop/products/${handle}`);
    return ((await response.json()) as { product: { badge: Badge } }).product.badge;
  }

  async function assess(handle: string, changes: object = {}) {
    const path = `/admin/ocop/registered-products/${await productId(handle)}/assessments`;
    return first<{ message: string; assessment: { id: string; rank: number; outcome: string } }>(
      "POST",
      path,
      {
        kind: "first",
        level: "province",
        assessed_on: "2026-10-20",
        scores: scores(30.25, 18.5, 25),
        ...changes,
      },
    );
  }

  async function proposeAward(handle: string, assessmentId: string, changes: object = {}) {
    return first<{ message: string; change: { id: string } }>("POST", "/admin/ocop/changes", {
      change: {
        kind: "award",
        registered_product_id: await productId(handle),
        assessment_id: assessmentId,
        star: 4,
        decision_number: "2100/QĐ-UBND",
        certificate_number: "QNG-2026-0101",
        issued_on: "2026-11-02",
        ...changes,
      },
      note: "Đợt 2 năm 2026",
    });
  }

  async function look(id: string, staff = second): Promise<Change> {
    const { status, body } = await staff<{ change: Change }>("GET", `/admin/ocop/changes/${id}`);
    expect(status).toBe(200);
    return body.change;
  }

  async function confirm(id: string, fingerprint: string, staff = second) {
    return staff<{ message: string }>("POST", `/admin/ocop/changes/${id}/confirm`, { fingerprint });
  }

  async function countCertifications(handle: string): Promise<number> {
    const { rows } = await shop.pool.query<{ count: number }>(
      "select count(*)::int as count from ocop_certification where registered_product_id = $1",
      [await productId(handle)],
    );
    return rows[0]?.count ?? 0;
  }

  return {
    first,
    second,
    productId,
    certificationId,
    badgeInShop,
    assess,
    proposeAward,
    look,
    confirm,
    countCertifications,
  };
}
