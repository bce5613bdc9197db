import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { putGoodsBack, takeGoodsOut, type ReturnedParcel } from "../../../stock/take-back";

/** Brings the goods of a parcel that came back into the stock, and marks it as returned. */
export const putGoodsBackStep = createStep(
  "put-goods-back",
  async (parcel: ReturnedParcel, { container }) => {
    await putGoodsBack(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), parcel);
    return new StepResponse(parcel.id, parcel);
  },
  async (parcel, { container }) => {
    if (!parcel) return;
    await takeGoodsOut(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), parcel);
  },
);
