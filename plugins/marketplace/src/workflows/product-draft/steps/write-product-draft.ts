import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { DraftChanges } from "../../../modules/marketplace/service";
import { changedMeanwhile, marketplaceOf, readDraft } from "../../../product-draft/draft-row";

export type ProductDraftWrite = {
  id: string;
  /** As the writer saw it. */
  revision: number;
  changes: DraftChanges;
};

/**
 * Writes a draft that still is as its writer saw it.
 * @throws MedusaError conflict when it was written meanwhile, not_found when it is gone.
 */
export const writeProductDraftStep = createStep(
  "write-product-draft",
  async ({ id, revision, changes }: ProductDraftWrite, { container }) => {
    const before = await readDraft(container, id);
    const isWritten = await marketplaceOf(container).writeProductDraft({ id, revision }, changes);
    if (!isWritten) throw changedMeanwhile();
    const old = Object.fromEntries(
      Object.keys(changes).map((name) => [name, before[name as keyof typeof before] ?? null]),
    ) as DraftChanges;
    return new StepResponse({ id }, { id, revision: revision + 1, changes: old });
  },
  async (undo, { container }) => {
    if (!undo) return;
    await marketplaceOf(container).writeProductDraft(
      { id: undo.id, revision: undo.revision },
      undo.changes,
    );
  },
);
