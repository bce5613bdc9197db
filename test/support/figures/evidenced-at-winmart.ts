import type { Answer } from "../accounts.ts";
import { asStaff, FIRST_OFFICER } from "../as-staff.ts";
import { callPortal, newProducerOwner, uploadTo } from "../portal.ts";
import type { Shop } from "../shop.ts";
import { knowSince } from "./know-since.ts";

/** A participation with its papers, as the API answers with it. */
export type Recorded = { id: string; evidence: { id: string }[] };

function recorded({ status, body }: Answer): Recorded {
  if (status !== 201) throw new Error(`Not recorded: ${JSON.stringify(body)}`);
  return body.participation as Recorded;
}

/**
 * Has a producer of Lý Sơn, known since 2025, sell at WinMart since 1 February 2026: by a contract and an
 * invoice that it handed in and an officer verified on 10 February, all of it recorded now.
 */
export async function evidencedAtWinMart(shop: Shop): Promise<Recorded> {
  const { token, producerId } = await newProducerOwner(shop, "dori", { phone: "0912000808" });
  await knowSince(shop, producerId, "2025-01-01");
  const declared = await callPortal(shop, "/producer/participations", {
    token,
    body: { channel_code: "winmart", started_on: "2026-02-01" },
  });
  let participation = recorded(declared);
  for (const [kind, name, issued_on] of [
    ["contract", "hop-dong.pdf", "2026-02-01"],
    ["invoice", "hoa-don.pdf", "2026-02-05"],
  ] as const) {
    const path = `/producer/participations/${participation.id}/evidence`;
    participation = recorded(
      await uploadTo(shop, path, { token, name, fields: { kind, issued_on } }),
    );
  }
  for (const { id } of participation.evidence) {
    const path = `/admin/ocop/participations/${participation.id}/evidence/${id}/check`;
    const body = { outcome: "verified", checked_on: "2026-02-10" };
    const { status } = await asStaff(shop, FIRST_OFFICER)("POST", path, body);
    if (status !== 200) throw new Error(`The check of ${id} answered ${status}`);
  }
  return participation;
}
