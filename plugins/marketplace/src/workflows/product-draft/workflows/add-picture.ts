import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { storePictureStep } from "@ocop/ocop/picture";
import { toListingPicture } from "../../../product-draft/listing-picture";
import { changePicturesStep, type PictureChange } from "../steps/change-pictures";

/** Makes and stores a picture (base64) and puts it at the end of a listing's. */
export const addPictureWorkflow = createWorkflow(
  "add-picture",
  (input: { id: string; content_base64: string }) => {
    const stored = storePictureStep(input);
    const added = changePicturesStep(
      transform({ input, stored }, (data) => ({
        id: data.input.id,
        change: { kind: "add", picture: toListingPicture(data.stored) } as PictureChange,
      })),
    );
    return new WorkflowResponse(added);
  },
);
