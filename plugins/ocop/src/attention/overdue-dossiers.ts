import { extraRounds } from "../dossier/dossier-record";
import { listDossiers } from "../dossier/list-dossiers";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type OcopModuleService from "../modules/ocop/service";
import { FIRST_ITEMS, type AttentionKind } from "./attention-item";

/** Dossiers whose next step by law is late on a day, the latest first. */
export async function readOverdueDossiers(
  ocop: OcopModuleService,
  unitCodes: string[] | null,
  today: CivilDate,
): Promise<AttentionKind> {
  const overdue = await listDossiers(ocop, {
    filters: { overdue: true },
    area: unitCodes,
    order: "due_on",
    extra: await extraRounds(ocop),
    today,
  });
  return {
    count: overdue.length,
    items: overdue.slice(0, FIRST_ITEMS).map(({ id, registered_product, producer, deadlines }) => ({
      id,
      name: registered_product.name,
      detail: producer.name,
      date: deadlines.next?.due_on ?? null,
    })),
  };
}
