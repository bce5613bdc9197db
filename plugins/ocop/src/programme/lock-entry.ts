import { conflict, forbidden } from "../dossier/refuse";
import {
  FACT_COLUMNS,
  producersNamed,
  type ProgrammeFacts,
} from "../modules/ocop/rules/programme/facts";
import type { ProgrammeNoun } from "../modules/ocop/rules/programme/kinds";
import { managerOf, type RegisterContext } from "../modules/ocop/service";
import { isRecordId } from "../monitoring/record-id";
import { missing } from "../monitoring/refusals";
import { producersOutside } from "./named";

type NewestRow = { revision: number; withdrawn: boolean; row: Record<string, unknown> };

/**
 * The newest version of an entry that nobody else corrects until the transaction ends.
 * @throws MedusaError not_found when it names nobody of the area; forbidden when it names others too;
 * conflict when it was withdrawn
 */
export async function lockEntry(
  context: RegisterContext,
  { noun, id, unitCodes }: { noun: ProgrammeNoun; id: string; unitCodes: string[] | null },
): Promise<{ revision: number; entry: ProgrammeFacts }> {
  if (!isRecordId(id)) throw missing(noun, id);
  const database = managerOf(context);
  await database.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
    `programme:${id}`,
  ]);
  const [newest] = await database.execute<NewestRow[]>(
    `select revision, withdrawn, to_jsonb(entry) as row from ocop_${noun} entry
     where entry_id = ? and deleted_at is null order by revision desc limit 1`,
    [id],
  );
  if (!newest) throw missing(noun, id);
  const facts = Object.fromEntries(
    FACT_COLUMNS[noun].map((column) => [column, newest.row[column]]),
  );
  const entry = { noun, facts } as ProgrammeFacts;
  if (unitCodes !== null) {
    const named = producersNamed(entry);
    const outside = await producersOutside(context, named, unitCodes);
    if (outside.length === named.length) throw missing(noun, id);
    if (outside.length > 0) {
      throw forbidden({
        vi: "Bản ghi này có cơ sở ngoài địa bàn của bạn: nhờ cán bộ tỉnh sửa.",
        en: "This entry names producers outside your area: ask an officer of the province to correct it.",
      });
    }
  }
  if (newest.withdrawn) {
    throw conflict({
      vi: "Bản ghi này đã được rút: ghi bản mới nếu cần.",
      en: "This entry was withdrawn: record a new one if needed.",
    });
  }
  return { revision: newest.revision, entry };
}
