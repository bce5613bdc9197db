import type OcopModuleService from "../modules/ocop/service";
import { isOwnProducer, type Area } from "./area";
import { documentsOf, retrieveDossier, type DocumentRecord } from "./dossier-record";

export type DocumentFilters = {
  producer_id?: string;
  registered_product_id?: string;
  dossier_id?: string;
  type?: string;
};

async function producersInArea(ocop: OcopModuleService, area: Area): Promise<string[] | null> {
  if (area === null) return null;
  if (isOwnProducer(area)) return [area.producer_id];
  const producers = await ocop.listProducers(
    { administrative_unit: { code: [...area] } },
    { take: null },
  );
  return producers.map(({ id }) => id);
}

/**
 * The papers of an area, newest first; with `dossier_id` those that count for the dossier.
 * @throws MedusaError not_found when the dossier is not in the area.
 */
export async function listDocuments(
  ocop: OcopModuleService,
  { filters, area }: { filters: DocumentFilters; area: Area },
): Promise<DocumentRecord[]> {
  const { dossier_id, type, ...owner } = filters;
  if (dossier_id !== undefined) {
    const dossier = await retrieveDossier(ocop, dossier_id, area);
    const documents = await documentsOf(ocop, dossier);
    return documents.filter((document) => type === undefined || document.type === type);
  }
  const producerIds = await producersInArea(ocop, area);
  const found = (await ocop.listDocuments(
    { ...owner, ...(type !== undefined && { type }) },
    { take: null, order: { created_at: "DESC", id: "DESC" } },
  )) as unknown as DocumentRecord[];
  return found.filter(
    ({ producer_id }) => producerIds === null || producerIds.includes(producer_id),
  );
}
