import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { isInArea, type Area } from "../../../dossier/area";
import { retrieveDossier } from "../../../dossier/dossier-record";
import { retrieveDocument } from "../../../dossier/retrieve-document";
import { invalid, notFound } from "../../../dossier/refuse";
import { OCOP_MODULE } from "../../../modules/ocop";
import { documentTypeOf } from "../../../modules/ocop/rules/dossier/document-types";
import type OcopModuleService from "../../../modules/ocop/service";

export type DocumentPlace = {
  producer_id: string;
  registered_product_id: string | null;
  dossier_id: string | null;
};

export type WantedPlace = {
  area: Area;
  type: string;
  producer_id: string | null;
  registered_product_id: string | null;
  dossier_id: string | null;
  /** The document that the new one stands for. */
  replaces_id: string | null;
};

async function placeOfProduct(
  ocop: OcopModuleService,
  id: string,
  area: Area,
): Promise<DocumentPlace> {
  const [product] = await ocop.listRegisteredProducts(
    { id },
    { relations: ["producer.administrative_unit"], take: 1 },
  );
  if (!product || !isInArea(area, product.producer)) {
    throw notFound("sản phẩm", "product");
  }
  return { producer_id: product.producer.id, registered_product_id: id, dossier_id: null };
}

async function placeOfProducer(
  ocop: OcopModuleService,
  id: string,
  area: Area,
): Promise<DocumentPlace> {
  const [producer] = await ocop.listProducers(
    { id },
    { relations: ["administrative_unit"], take: 1 },
  );
  if (!producer || !isInArea(area, producer)) {
    throw notFound("chủ thể", "producer");
  }
  return { producer_id: id, registered_product_id: null, dossier_id: null };
}

async function placeOf(ocop: OcopModuleService, wanted: WantedPlace): Promise<DocumentPlace> {
  const { area, producer_id, registered_product_id, dossier_id, replaces_id } = wanted;
  if (replaces_id !== null) {
    const before = await retrieveDocument(ocop, replaces_id, area);
    return {
      producer_id: before.producer_id,
      registered_product_id: before.registered_product_id,
      dossier_id: before.dossier_id,
    };
  }
  if (dossier_id !== null) {
    const { registered_product } = await retrieveDossier(ocop, dossier_id, area);
    return {
      producer_id: registered_product.producer.id,
      registered_product_id: registered_product.id,
      dossier_id,
    };
  }
  if (registered_product_id !== null) return placeOfProduct(ocop, registered_product_id, area);
  if (producer_id !== null) return placeOfProducer(ocop, producer_id, area);
  throw invalid({
    vi: "Chọn chủ thể, sản phẩm hoặc hồ sơ của tài liệu.",
    en: "Choose the producer, product or dossier of the paper.",
  });
}

/**
 * Where a new document belongs, before its file is stored. A paper of the producer is not bound to
 * the dossier it came with: it serves all of them.
 * @throws MedusaError not_found outside of the area; invalid_data when the type needs another place.
 */
export const checkDocumentPlaceStep = createStep(
  "check-document-place",
  async (wanted: WantedPlace, { container }) => {
    const place = await placeOf(container.resolve<OcopModuleService>(OCOP_MODULE), wanted);
    const scope = documentTypeOf(wanted.type)?.scope;
    if (scope === "dossier" && place.dossier_id === null) {
      throw invalid({
        vi: "Tài liệu này thuộc về một hồ sơ: mở hồ sơ rồi tải lên ở đó.",
        en: "This paper belongs to a dossier: open the dossier and upload it there.",
      });
    }
    if (scope === "product" && place.registered_product_id === null) {
      throw invalid({
        vi: "Tài liệu này thuộc về một sản phẩm: chọn sản phẩm.",
        en: "This paper belongs to a product: choose the product.",
      });
    }
    const bound: DocumentPlace =
      scope === "producer"
        ? { ...place, registered_product_id: null, dossier_id: null }
        : { ...place, dossier_id: scope === "dossier" ? place.dossier_id : null };
    return new StepResponse(bound);
  },
);
