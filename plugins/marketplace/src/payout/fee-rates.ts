import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CivilDate, PayoutActor } from "../types/payout";
import { notNow, refused } from "./refusals";
import { rowsOf } from "./sql";

export type FeeRate = {
  validFrom: CivilDate;
  /** Hundredths of a percent of the goods. */
  basisPoints: number;
  createdBy: string;
  createdByName: string;
  createdAt: string;
};

/** The rates of the platform's fee, the latest first; before the earliest it is nothing. */
export async function readFeeRates(database: Knex): Promise<FeeRate[]> {
  return rowsOf(
    database,
    `select valid_from as "validFrom", basis_points as "basisPoints", created_by as "createdBy",
       created_by_name as "createdByName", created_at as "createdAt"
     from ocop_platform_fee_rate order by valid_from desc`,
  );
}

/**
 * Sets the fee from a day on, which lies after today: what was sold under a rate keeps it.
 * @throws MedusaError invalid_data, conflict when that day has a rate.
 */
export async function addFeeRate(
  ledger: Knex,
  rate: Pick<FeeRate, "validFrom" | "basisPoints">,
  { actor, today }: { actor: PayoutActor; today: CivilDate },
): Promise<void> {
  if (rate.validFrom <= today) {
    throw refused(
      "Chọn ngày áp dụng (valid_from) sau hôm nay: mức phí không áp dụng lùi ngày.",
      "Choose a day (valid_from) after today: a fee never applies backwards.",
    );
  }
  const { rows } = await ledger.raw<{ rows: unknown[] }>(
    `insert into ocop_platform_fee_rate (valid_from, basis_points, created_by, created_by_name)
     values (:validFrom, :basisPoints, :by, :byName) on conflict do nothing returning valid_from`,
    { ...rate, by: actor.id, byName: actor.name },
  );
  if (rows.length === 0) {
    throw notNow(
      "Ngày này đã có mức phí: chọn ngày khác.",
      "That day has a rate already: choose another one.",
    );
  }
}
