import { randomBytes } from "node:crypto";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { conflict, invalid, notFound } from "../../../dossier/refuse";
import { asJson } from "../../../json";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import type { RegisterContext } from "../../../modules/ocop/service";
import type { StoredPicture } from "../../../picture/stored-picture";
import { holdProfile } from "../../../profile/hold-profile";
import { MAX_PROFILE_PICTURES, type ProfilePicture } from "../../../profile/profile-row";
import type { Actor } from "../../../types/actor";

type Write = { actor: Actor; producer_id: string };
type PictureWords = { alt: string | null; alt_en: string | null };

const ID_BYTES = 8;

/** Changes a producer's pictures while nobody else does; gives what `change` gives. */
async function changePictures<Result>(
  ocop: OcopModuleService,
  { actor, producer_id }: Write,
  change: (pictures: ProfilePicture[]) => { pictures: ProfilePicture[]; result: Result },
): Promise<Result> {
  return ocop.asActor(actor, async (context: RegisterContext) => {
    const held = await holdProfile(producer_id, undefined, context);
    const { pictures, result } = change(held.pictures);
    await ocop.updateProducerProfiles({ id: held.id, pictures: asJson(pictures) }, context);
    return result;
  });
}

function placeOf(pictures: ProfilePicture[], id: string): number {
  const place = pictures.findIndex((picture) => picture.id === id);
  if (place === -1) throw notFound("ảnh", "picture");
  return place;
}

/**
 * Shows a stored picture after the others.
 * @throws MedusaError invalid_data when there are enough; conflict when it is there already
 */
export const addProfilePictureStep = createStep(
  "add-profile-picture",
  async (input: Write & PictureWords & { stored: StoredPicture }, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const { stored, alt, alt_en } = input;
    const id = await changePictures(ocop, input, (pictures) => {
      if (pictures.length >= MAX_PROFILE_PICTURES) {
        throw invalid({
          vi: `Hồ sơ có tối đa ${MAX_PROFILE_PICTURES} ảnh: bỏ một ảnh rồi thêm ảnh mới.`,
          en: `A profile holds at most ${MAX_PROFILE_PICTURES} pictures: remove one, then add another.`,
        });
      }
      if (pictures.some(({ sha256 }) => sha256 === stored.sha256)) {
        throw conflict({ vi: "Ảnh này đã có rồi.", en: "This picture is there already." });
      }
      const made = { ...stored, id: randomBytes(ID_BYTES).toString("hex"), alt, alt_en };
      return { pictures: [...pictures, made], result: made.id };
    });
    return new StepResponse(id);
  },
);

export type UpdateProfilePictureInput = Write &
  Partial<PictureWords> & { id: string; is_first?: boolean };

/**
 * Writes what is to be seen on a picture, or shows it first.
 * @throws MedusaError not_found
 */
export const updateProfilePictureStep = createStep(
  "update-profile-picture",
  async (input: UpdateProfilePictureInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const { id, alt, alt_en, is_first } = input;
    await changePictures(ocop, input, (pictures) => {
      const place = placeOf(pictures, id);
      const changed = pictures.map((picture, at) =>
        at === place
          ? {
              ...picture,
              ...(alt !== undefined && { alt }),
              ...(alt_en !== undefined && { alt_en }),
            }
          : picture,
      );
      if (!is_first) return { pictures: changed, result: null };
      const [first] = changed.splice(place, 1);
      return { pictures: first ? [first, ...changed] : changed, result: null };
    });
    return new StepResponse(id);
  },
);

/**
 * Takes a picture out of the profile; gives it, so that its files can go.
 * @throws MedusaError not_found
 */
export const removeProfilePictureStep = createStep(
  "remove-profile-picture",
  async (input: Write & { id: string }, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const removed = await changePictures(ocop, input, (pictures) => {
      const [picture] = pictures.splice(placeOf(pictures, input.id), 1);
      if (!picture) throw notFound("ảnh", "picture");
      return { pictures, result: picture };
    });
    return new StepResponse(removed);
  },
);
