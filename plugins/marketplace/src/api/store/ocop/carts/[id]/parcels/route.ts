import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { civilDateAt } from "@ocop/ocop/catalog";
import { parcelsView } from "../../../../../../parcels/parcel-view";
import { readCartParcels } from "../../../../../../parcels/read-cart-parcels";
import { setCartParcelsWorkflow } from "../../../../../../workflows/parcels/workflows/set-cart-parcels";
import type { StoreGetParcelsType } from "./validators";

/** What each producer of the cart sends, for how much, and when it arrives. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { province_code, commune_code } = req.validatedQuery as StoreGetParcelsType;
  const destination =
    province_code === undefined
      ? undefined
      : { provinceCode: province_code, communeCode: commune_code ?? null };
  const read = await readCartParcels(req.scope, req.params.id ?? "", destination);
  res.json(parcelsView(read, civilDateAt(new Date())));
}

/** Takes the parcels into the cart: one shipping method per producer, to the cart's own address. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await setCartParcelsWorkflow(req.scope).run({
    input: { cart_id: req.params.id ?? "" },
  });
  res.json(parcelsView(result, civilDateAt(new Date())));
}
