import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils";
import { PARCEL_RATES } from "../../data/parcel-rates";
import { placeOfAddress, type CodedAddress } from "../../parcels/place-of-address";
import { parcelWeightG, quoteParcel } from "../../rules/parcel-price";

/** What Medusa hands over of a cart: only the lines of the option's shipping profile. */
type PricedCart = {
  items?: { quantity: unknown; variant?: { weight?: number | null } | null }[];
  shipping_address?: CodedAddress;
  from_location?: { address?: CodedAddress };
};

/**
 * Prices a producer's parcel by its weight, where it comes from and where it goes. No carrier is
 * called: a person hands the parcel over and enters the tracking number.
 */
class ParcelFulfillmentService extends AbstractFulfillmentProviderService {
  static override identifier = "parcel";

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "parcel", name: "Kiện hàng" }];
  }

  override async validateOption(): Promise<boolean> {
    return true;
  }

  override async validateFulfillmentData(
    _optionData: Record<string, unknown>,
    data: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return data;
  }

  override async canCalculate(): Promise<boolean> {
    return true;
  }

  override async calculatePrice(
    _optionData: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<CalculatedShippingOptionPrice> {
    const cart = context as unknown as PricedCart;
    const weightG = parcelWeightG(
      PARCEL_RATES,
      (cart.items ?? []).map(({ quantity, variant }) => ({
        weightG: variant?.weight,
        quantity: Number(quantity),
      })),
    );
    const origin = placeOfAddress(cart.from_location?.address);
    const { priceVnd } = quoteParcel(
      PARCEL_RATES,
      weightG,
      origin,
      placeOfAddress(cart.shipping_address),
    );
    return { calculated_amount: priceVnd, is_calculated_price_tax_inclusive: true };
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {};
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }
}

export default ParcelFulfillmentService;
