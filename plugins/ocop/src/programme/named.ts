import { invalid } from "../dossier/refuse";
import { producersNamed, type ProgrammeFacts } from "../modules/ocop/rules/programme/facts";
import { managerOf, type RegisterContext } from "../modules/ocop/service";
import { missing } from "../monitoring/refusals";

type Owned = { id: string; producer_id: string };

/** Ids of those that are not in the area, or not there at all. */
export async function producersOutside(
  context: RegisterContext,
  ids: readonly string[],
  unitCodes: readonly string[] | null,
): Promise<string[]> {
  const inside = await managerOf(context).execute<{ id: string }[]>(
    `select producer.id from ocop_producer producer
     left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
     where producer.id in (select json_array_elements_text(?::json)) and producer.deleted_at is null
       and (?::json is null or unit.code in (select json_array_elements_text(?::json)))`,
    [JSON.stringify(ids), ...areaTwice(unitCodes)],
  );
  return ids.filter((id) => !inside.some((producer) => producer.id === id));
}

function areaTwice(unitCodes: readonly string[] | null) {
  const area = unitCodes && JSON.stringify(unitCodes);
  return [area, area];
}

async function ownersIn(
  context: RegisterContext,
  table: "registered_product" | "document",
  ids: readonly string[],
): Promise<Owned[]> {
  const owned = await managerOf(context).execute<Owned[]>(
    `select id, producer_id from ocop_${table}
     where id in (select json_array_elements_text(?::json)) and deleted_at is null`,
    [JSON.stringify(ids)],
  );
  const lost = ids.find((id) => !owned.some((one) => one.id === id));
  if (lost !== undefined) throw missing(table, lost);
  return owned;
}

/** An item about a product is about its producer too. */
async function withOwners(
  context: RegisterContext,
  entry: ProgrammeFacts,
): Promise<ProgrammeFacts> {
  if (entry.noun !== "communication_item") return entry;
  const owners = await ownersIn(context, "registered_product", entry.facts.registered_product_ids);
  const all = [...entry.facts.producer_ids, ...owners.map(({ producer_id }) => producer_id)];
  return { ...entry, facts: { ...entry.facts, producer_ids: [...new Set(all)].sort() } };
}

async function refuseForeignPapers(context: RegisterContext, entry: ProgrammeFacts) {
  if (entry.noun !== "trade_event") return;
  const shown = entry.facts.outcomes.flatMap(({ document_id, producer_id }) =>
    document_id === null ? [] : { id: document_id, producer_id },
  );
  const papers = await ownersIn(
    context,
    "document",
    shown.map(({ id }) => id),
  );
  const owner = new Map(papers.map(({ id, producer_id }) => [id, producer_id]));
  const foreign = shown.find(({ id, producer_id }) => owner.get(id) !== producer_id);
  if (foreign) throw missing("document", foreign.id);
}

/**
 * An entry whose producers, products and papers are all there and in the area.
 * @throws MedusaError not_found; invalid_data when an officer of a commune names nobody
 */
export async function withNamed(
  context: RegisterContext,
  entry: ProgrammeFacts,
  unitCodes: readonly string[] | null,
): Promise<ProgrammeFacts> {
  const whole = await withOwners(context, entry);
  const named = producersNamed(whole);
  if (unitCodes !== null && named.length === 0) {
    throw invalid({
      vi: "Nêu ít nhất một cơ sở trong địa bàn của bạn; hoạt động chung do cán bộ tỉnh ghi.",
      en: "Name at least one producer of your area; what concerns all is recorded by the province.",
    });
  }
  const [outside] = await producersOutside(context, named, unitCodes);
  if (outside !== undefined) throw missing("producer", outside);
  await refuseForeignPapers(context, whole);
  return whole;
}
