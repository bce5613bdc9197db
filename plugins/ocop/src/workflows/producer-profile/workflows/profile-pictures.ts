import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../../types/actor";
import { removePictureFilesStep } from "../../picture/steps/remove-picture-files";
import { storePictureStep } from "../../picture/steps/store-picture";
import {
  addProfilePictureStep,
  removeProfilePictureStep,
  updateProfilePictureStep,
  type UpdateProfilePictureInput,
} from "../steps/change-profile-pictures";

export type AddProfilePictureInput = {
  actor: Actor;
  producer_id: string;
  alt: string | null;
  alt_en: string | null;
  content_base64: string;
};

/** Makes, stores and shows a picture of a producer; answers with its id. */
export const addProfilePictureWorkflow = createWorkflow(
  "add-profile-picture",
  (input: AddProfilePictureInput) => {
    const stored = storePictureStep(input);
    const added = transform({ input, stored }, (all) => ({
      actor: all.input.actor,
      producer_id: all.input.producer_id,
      alt: all.input.alt,
      alt_en: all.input.alt_en,
      stored: all.stored,
    }));
    return new WorkflowResponse(addProfilePictureStep(added));
  },
);

/** Changes the words or the place of a picture; answers with its id. */
export const updateProfilePictureWorkflow = createWorkflow(
  "update-profile-picture",
  (input: UpdateProfilePictureInput) => new WorkflowResponse(updateProfilePictureStep(input)),
);

/** Removes a picture with its files. */
export const removeProfilePictureWorkflow = createWorkflow(
  "remove-profile-picture",
  (input: { actor: Actor; producer_id: string; id: string }) =>
    new WorkflowResponse(removePictureFilesStep(removeProfilePictureStep(input))),
);
