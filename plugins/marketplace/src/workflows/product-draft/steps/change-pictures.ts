import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { changedMeanwhile, marketplaceOf, readDraft } from "../../../product-draft/draft-row";
import { notNow, refused } from "../../../payout/refusals";
import { MAX_PICTURES, type ListingPicture } from "../../../rules/listing-content";
import { isWritable, stateAfterWriting } from "../../../rules/listing-state";

export type PictureChange =
  | { kind: "add"; picture: ListingPicture }
  | { kind: "describe"; pictureId: string; alt_vi: string; alt_en: string }
  | { kind: "move"; pictureId: string; by: -1 | 1 }
  | { kind: "remove"; pictureId: string };

const ATTEMPTS = 5;

function moved(pictures: ListingPicture[], pictureId: string, by: number): ListingPicture[] {
  const from = pictures.findIndex(({ id }) => id === pictureId);
  const to = from + by;
  const [one, other] = [pictures[from], pictures[to]];
  if (!one || !other) return pictures;
  return pictures.map((picture, index) => (index === from ? other : index === to ? one : picture));
}

function changed(pictures: ListingPicture[], change: PictureChange): ListingPicture[] {
  if (change.kind === "add") return [...pictures, change.picture];
  if (change.kind === "move") return moved(pictures, change.pictureId, change.by);
  if (change.kind === "remove") return pictures.filter(({ id }) => id !== change.pictureId);
  const { pictureId, alt_vi, alt_en } = change;
  return pictures.map((one) => (one.id === pictureId ? { ...one, alt_vi, alt_en } : one));
}

/**
 * Changes the pictures of a listing whose words somebody may be typing meanwhile: the revision of the
 * words stays, and a write in between is waited for by trying again.
 * @throws MedusaError conflict while staff read it, invalid_data for more pictures than a listing has.
 */
export const changePicturesStep = createStep(
  "change-pictures",
  async ({ id, change }: { id: string; change: PictureChange }, { container }) => {
    const marketplace = marketplaceOf(container);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const draft = await readDraft(container, id);
      if (!isWritable(draft.state)) {
        throw notNow(
          "Tin đang chờ duyệt: rút lại trước khi sửa ảnh",
          "The listing is being read: take it back before you change its pictures",
        );
      }
      const isThere =
        change.kind === "add" &&
        draft.pictures.some(({ id: known }) => known === change.picture.id);
      if (isThere) {
        throw refused("Ảnh này đã có trong tin", "The listing has this picture already");
      }
      if (change.kind === "add" && draft.pictures.length >= MAX_PICTURES) {
        throw refused(
          `Một tin có nhiều nhất ${MAX_PICTURES} ảnh: xoá bớt một ảnh trước`,
          `A listing has at most ${MAX_PICTURES} pictures: remove one first`,
        );
      }
      const isWritten = await marketplace.writeProductDraft(
        { id, revision: draft.revision, bumps: false },
        { pictures: changed(draft.pictures, change), state: stateAfterWriting(draft.state) },
      );
      if (isWritten) return new StepResponse({ id }, { id, change });
    }
    throw changedMeanwhile();
  },
  async (done, { container }) => {
    // The file of an added picture is deleted by the step before: the row must not name it.
    if (done?.change.kind !== "add") return;
    const draft = await readDraft(container, done.id);
    const { picture } = done.change;
    await marketplaceOf(container).writeProductDraft(
      { id: done.id, revision: draft.revision, bumps: false },
      { pictures: draft.pictures.filter(({ id }) => id !== picture.id) },
    );
  },
);
