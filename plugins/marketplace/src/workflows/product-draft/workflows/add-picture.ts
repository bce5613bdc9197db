import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { changePicturesStep, type PictureChange } from "../steps/change-pictures";
import { storePictureStep, type PictureToStore } from "../steps/store-picture";

/** Stores a picture and puts it at the end of a listing's. */
export const addPictureWorkflow = createWorkflow(
  "add-picture",
  (input: { id: string; picture: PictureToStore }) => {
    const picture = storePictureStep(input.picture);
    changePicturesStep(
      transform({ input, picture }, (data) => ({
        id: data.input.id,
        change: { kind: "add", picture: data.picture } as PictureChange,
      })),
    );
    return new WorkflowResponse(picture);
  },
);
