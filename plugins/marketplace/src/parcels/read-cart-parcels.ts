import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows";
import { PARCEL_RATES } from "../data/parcel-rates";
import { parcelWeightG, quoteParcel, type DaySpan, type ParcelPlace } from "../rules/parcel-price";
import { sentence } from "@ocop/ocop/http";
import { placeOfAddress, type CodedAddress } from "./place-of-address";
import { readSenders, type Sender } from "./read-senders";

type CartRow = {
  id: string;
  completed_at: string | Date | null;
  shipping_address: CodedAddress;
  shipping_methods: { id: string; shipping_option_id: string | null }[] | null;
  items:
    | {
        id: string;
        quantity: number;
        variant: {
          weight: number | null;
          product: { shipping_profile: { id: string } | null } | null;
        } | null;
      }[]
    | null;
};

/** What one producer sends of a cart. */
export type CartParcel = {
  producer: Sender["producer"];
  lines: { id: string; quantity: number }[];
  weightG: number;
  shippingOptionId: string;
  priceVnd: number;
  /** Days from the order to the door; null where another provider than ours sends. */
  days: DaySpan | null;
};

export type CartParcels = {
  parcels: CartParcel[];
  shippingTotalVnd: number;
  /** False: nobody has said where to, so the prices are those within the home province. */
  isDestinationKnown: boolean;
  isCompleted: boolean;
  /** The cart's shipping methods that none of the parcels uses. */
  staleMethodIds: string[];
};

const CART_FIELDS = [
  "id",
  "completed_at",
  "shipping_address.province",
  "shipping_address.metadata",
  "shipping_methods.id",
  "shipping_methods.shipping_option_id",
  "items.id",
  "items.quantity",
  "items.variant.weight",
  "items.variant.product.shipping_profile.id",
];

/** Prices of a parcel that does not go by our own provider: Medusa's answer for the cart. */
async function foreignOption(
  container: MedusaContainer,
  cartId: string,
  profileId: string,
): Promise<{ shippingOptionId: string; priceVnd: number }> {
  const { result } = await listShippingOptionsForCartWithPricingWorkflow(container).run({
    input: { cart_id: cartId, is_return: false },
  });
  const options = result as { id: string; shipping_profile_id: string; amount: number }[];
  const option = options.find((one) => one.shipping_profile_id === profileId);
  if (option) return { shippingOptionId: option.id, priceVnd: Math.round(Number(option.amount)) };
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    sentence(
      "Có sản phẩm trong giỏ hiện chưa giao được đến địa chỉ này",
      "Something in the cart cannot be delivered to this address at present",
    ),
  );
}

/**
 * The parcels of a cart: its lines by who sends them, in the order of the lines, each priced to where
 * the cart goes (or to `destination`, while the buyer is still choosing).
 * @throws MedusaError not_found when there is no such cart; not_allowed when something cannot be sent.
 */
export async function readCartParcels(
  container: MedusaContainer,
  cartId: string,
  destination?: ParcelPlace,
): Promise<CartParcels> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart",
    fields: CART_FIELDS,
    filters: { id: cartId },
  });
  const [cart] = data as unknown as CartRow[];
  if (!cart) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence("Không tìm thấy giỏ hàng này", "There is no such cart"),
    );
  }
  const to = destination ?? placeOfAddress(cart.shipping_address);
  const byProfile = new Map<string, NonNullable<CartRow["items"]>>();
  for (const item of cart.items ?? []) {
    const profileId = item.variant?.product?.shipping_profile?.id ?? "";
    byProfile.set(profileId, [...(byProfile.get(profileId) ?? []), item]);
  }
  const senders = await readSenders(container, [...byProfile.keys()]);
  const parcels: CartParcel[] = [];
  for (const [profileId, items] of byProfile) {
    const sender = senders.get(profileId);
    const weightG = parcelWeightG(
      PARCEL_RATES,
      items.map(({ variant, quantity }) => ({
        weightG: variant?.weight,
        quantity: Number(quantity),
      })),
    );
    const quote = sender && quoteParcel(PARCEL_RATES, weightG, sender.origin, to);
    parcels.push({
      producer: sender?.producer ?? null,
      lines: items.map(({ id, quantity }) => ({ id, quantity: Number(quantity) })),
      weightG,
      days: quote?.days ?? null,
      ...(sender && quote
        ? { shippingOptionId: sender.shippingOptionId, priceVnd: quote.priceVnd }
        : await foreignOption(container, cartId, profileId)),
    });
  }
  const used = new Set(parcels.map(({ shippingOptionId }) => shippingOptionId));
  return {
    parcels,
    shippingTotalVnd: parcels.reduce((sum, { priceVnd }) => sum + priceVnd, 0),
    isDestinationKnown: to.provinceCode !== null,
    isCompleted: cart.completed_at !== null,
    staleMethodIds: (cart.shipping_methods ?? [])
      .filter(({ shipping_option_id: option }) => option === null || !used.has(option))
      .map(({ id }) => id),
  };
}
