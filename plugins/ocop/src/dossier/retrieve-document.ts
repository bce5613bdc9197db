import type { Context } from "@medusajs/framework/types";
import type OcopModuleService from "../modules/ocop/service";
import { isInArea, type Area } from "./area";
import type { DocumentRecord } from "./dossier-record";
import { notFound } from "./refuse";

/**
 * A document of a producer of the area.
 * @throws MedusaError not_found when there is none, or none any more.
 */
export async function retrieveDocument(
  ocop: OcopModuleService,
  id: string,
  area: Area,
  context: Context = {},
): Promise<DocumentRecord> {
  const [found] = await ocop.listDocuments({ id }, { take: 1 }, context);
  const document = found as unknown as DocumentRecord | undefined;
  if (document === undefined) throw notFound("tài liệu", "document");
  const [producer] = await ocop.listProducers(
    { id: document.producer_id },
    { relations: ["administrative_unit"], take: 1 },
    context,
  );
  if (!producer || !isInArea(area, producer)) {
    throw notFound("tài liệu", "document");
  }
  return document;
}
