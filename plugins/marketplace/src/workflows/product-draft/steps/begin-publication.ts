import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  changedMeanwhile,
  readDraft,
  type ProductDraftRow,
} from "../../../product-draft/draft-row";
import { issuesOf, surroundingsOf } from "../../../product-draft/check-draft";
import { notNow } from "../../../payout/refusals";
import { factsOf } from "../../../rules/listing-content";

export type BeginPublication = {
  id: string;
  /** As the staff member read it. */
  revision: number;
};

/** A draft that is to be published. */
export type Publication = {
  /** False: this revision was published before, and nothing is left to do. */
  go: boolean;
  draft: ProductDraftRow;
  /** The registered product that it shows; null: it is entered in the register first. */
  registeredProductId: string | null;
  title: string;
  /** What it is entered under; null where the register knows it. */
  productSet: number | null;
  salesChannelId: string;
};

/**
 * Looks, under the draft's lock, whether what staff have read may be published now.
 * @throws MedusaError conflict when it was changed, taken back or decided about, or is incomplete by now.
 */
export const beginPublicationStep = createStep(
  "begin-publication",
  async ({ id, revision }: BeginPublication, { container }) => {
    const draft = await readDraft(container, id);
    const isDone = draft.state === "published" && draft.published_revision === revision;
    if (!isDone && (draft.state !== "submitted" || draft.revision !== revision)) {
      throw changedMeanwhile();
    }
    const surroundings = await surroundingsOf(container, draft);
    const missing = isDone
      ? []
      : (await issuesOf(container, draft, surroundings)).filter(
          ({ severity }) => severity === "needed",
        );
    const [first] = missing;
    if (first) throw notNow(first.vi, first.en);
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data: stores } = await query.graph({
      entity: "store",
      fields: ["default_sales_channel_id"],
    });
    return new StepResponse<Publication>({
      go: !isDone,
      draft,
      registeredProductId: surroundings.registeredProductId,
      title: factsOf(draft.content).title.vi,
      productSet: surroundings.setNumber,
      salesChannelId: String(stores[0]?.default_sales_channel_id ?? ""),
    });
  },
);
