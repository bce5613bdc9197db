import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { Actor } from "@ocop/ocop/types";
import type { ListingReview } from "../../../product-draft/draft-row";
import { beginPublicationStep, type BeginPublication } from "../steps/begin-publication";
import { applyPublicationWorkflow } from "./apply-publication";

const LOCK_TIMEOUT_SECONDS = 30;
const LOCK_LIFE_SECONDS = 120;

export type PublishProductDraft = BeginPublication & { actor: Actor; review: ListingReview };

/**
 * Brings the words that staff have read into the shop: a new product, which the register gets without any
 * recognition where it has none to tie it to, or changed words of one that is there. Safe to repeat.
 */
export const publishProductDraftWorkflow = createWorkflow(
  "publish-product-draft",
  (input: PublishProductDraft) => {
    const key = transform(input, ({ id }) => `product-draft:${id}`);
    acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_LIFE_SECONDS });
    const publication = beginPublicationStep(input);
    when("publish", { publication }, (data) => data.publication.go).then(() => {
      applyPublicationWorkflow.runAsStep({
        input: transform({ input, publication }, (data) => ({
          publication: data.publication,
          actor: data.input.actor,
          review: data.input.review,
        })),
      });
    });
    releaseLockStep({ key });
    return new WorkflowResponse(
      transform({ publication }, (data) => ({ id: data.publication.draft.id })),
    );
  },
);
