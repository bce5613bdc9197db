import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { sentence } from "@ocop/ocop/http";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type MarketplaceModuleService from "../modules/marketplace/service";
import type { ListingContent, ListingPicture } from "../rules/listing-content";
import type { DraftState } from "../rules/listing-state";

/** One act in the life of a listing's words, by the producer or by staff. */
export type ListingReview = {
  at: string;
  by: { type: "producer" | "staff"; name: string };
  action: "submitted" | "withdrawn" | "changes_requested" | "refused" | "published";
  note: string | null;
  /** By field, as `ListingIssue` names them. */
  comments: { field: string; text: string }[];
};

/** A listing as the shop has it. */
export type PublishedListing = { content: ListingContent; pictures: ListingPicture[] };

export type ProductDraftRow = {
  id: string;
  producer_id: string;
  product_id: string | null;
  state: DraftState;
  revision: number;
  content: ListingContent;
  pictures: ListingPicture[];
  published: PublishedListing | null;
  reviews: ListingReview[];
  submitted_at: Date | string | null;
  published_revision: number | null;
  created_at: Date | string;
  updated_at: Date | string;
};

export function marketplaceOf(container: MedusaContainer): MarketplaceModuleService {
  return container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
}

export function noSuchListing(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    sentence("Không tìm thấy tin đăng này", "There is no such listing"),
  );
}

/** The drafts of the filters, the last changed first. */
export async function listDrafts(
  container: MedusaContainer,
  filters: { id?: string; producer_id?: string | string[]; product_id?: string },
): Promise<ProductDraftRow[]> {
  const rows = await marketplaceOf(container).listProductDrafts(filters, {
    order: { updated_at: "DESC" },
    take: null,
  });
  return rows as unknown as ProductDraftRow[];
}

/**
 * One draft; of a producer, when one is named.
 * @throws MedusaError not_found, also for one of another producer.
 */
export async function readDraft(
  container: MedusaContainer,
  id: string,
  producerId?: string,
): Promise<ProductDraftRow> {
  const [row] = await listDrafts(container, {
    id,
    ...(producerId !== undefined && { producer_id: producerId }),
  });
  if (!row) throw noSuchListing();
  return row;
}

/** The words were changed by another device or decided about meanwhile. */
export function changedMeanwhile(): MedusaError {
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    sentence(
      "Tin đăng vừa được sửa ở máy khác hoặc vừa được duyệt: xem bản mới rồi làm tiếp",
      "The listing was changed on another device or decided about meanwhile: look at the new one, then go on",
    ),
  );
}
