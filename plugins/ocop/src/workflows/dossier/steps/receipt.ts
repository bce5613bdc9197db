import { conflict, invalid } from "../../../dossier/refuse";
import type { DossierRecord } from "../../../dossier/dossier-record";
import type { CivilDate } from "../../../modules/ocop/rules/civil-date";
import type { DossierLevel } from "../../../modules/ocop/rules/dossier-level";
import {
  formatReceiptNumber,
  parseReceiptNumber,
} from "../../../modules/ocop/rules/dossier/receipt-number";
import { managerOf, type RegisterContext } from "../../../modules/ocop/service";

/** The numbers that a level gave in a year; the commune counts its own, the province all. */
async function numbersGiven(
  context: RegisterContext,
  { level, communeCode, year }: { level: DossierLevel; communeCode: string; year: string },
): Promise<string[]> {
  const ending = level === "commune" ? `%-${communeCode}-${year}` : `%-${year}`;
  const rows = await managerOf(context).execute<{ receipt_number: string }[]>(
    `select receipt_number from ocop_dossier_step
     where action = 'received' and level = ? and receipt_number like ?`,
    [level, ending],
  );
  return rows.map(({ receipt_number }) => receipt_number);
}

/**
 * The receipt number of form 01 for a dossier received now: the next one of the level, or the one
 * that stands on paper already. Held by a lock until the transaction ends, so that no two are equal.
 * Null at the centre, whose numbers are not ours.
 */
export async function receiptNumberFor(
  dossier: DossierRecord,
  { receivedOn, given }: { receivedOn: CivilDate; given: string | null },
  context: RegisterContext,
): Promise<string | null> {
  const { level } = dossier;
  if (level === "centre") return given;
  const { producer, product_set } = dossier.registered_product;
  const unit = producer.administrative_unit;
  if (unit === null) {
    throw invalid({
      vi: "Ghi xã, phường hoặc đặc khu của chủ thể trước: số phiếu cần mã xã.",
      en: "Record the producer's commune first: the receipt number needs its code.",
    });
  }
  const year = receivedOn.slice(0, 4);
  const scope = { level, communeCode: unit.code, year };
  await managerOf(context).execute("select pg_advisory_xact_lock(hashtext(?))", [
    `ocop-receipt ${level} ${level === "commune" ? unit.code : unit.province_code} ${year}`,
  ]);
  const numbers = await numbersGiven(context, scope);
  if (given !== null) {
    if (numbers.includes(given)) {
      throw conflict({
        vi: `Số phiếu ${given} đã có. Ghi số khác, hoặc để trống để hệ thống cấp số.`,
        en: `The receipt number ${given} is taken. Give another one, or none to have it given.`,
      });
    }
    return given;
  }
  const last = Math.max(0, ...numbers.map((text) => parseReceiptNumber(text)?.sequence ?? 0));
  return formatReceiptNumber({
    sequence: last + 1,
    productSetNumber: product_set.number,
    provinceCode: unit.province_code,
    communeCode: unit.code,
    receivedOn,
  });
}
