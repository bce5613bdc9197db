import type { CivilDate } from "@ocop/ocop/catalog";
import type { CartParcels } from "./read-cart-parcels";

function daysAfter(date: CivilDate, days: number): string {
  const instant = new Date(`${date}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}

/** A cart's parcels as the store API gives them; `today` is the civil date in Viet Nam. */
export function parcelsView(
  { parcels, shippingTotalVnd, isDestinationKnown }: CartParcels,
  today: CivilDate,
) {
  return {
    parcels: parcels.map(({ producer, lines, weightG, shippingOptionId, priceVnd, days }) => ({
      producer: producer && { handle: producer.handle, name: producer.name },
      items: lines,
      weight_g: weightG,
      shipping_option_id: shippingOptionId,
      shipping_vnd: priceVnd,
      delivery_estimate: days && {
        days_from: days.from,
        days_to: days.to,
        from: daysAfter(today, days.from),
        to: daysAfter(today, days.to),
      },
    })),
    shipping_total_vnd: shippingTotalVnd,
    is_destination_known: isDestinationKnown,
  };
}
