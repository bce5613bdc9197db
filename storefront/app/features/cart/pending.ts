import { parseQuantity } from "./cart-notice";
import type { CartView, Parcel } from "./cart-view";

/** The quantity a line form asks for: `quantity`, moved by `step`; 0 for a removal; null when unclear. */
export function wantedQuantity(form: FormData, current: number): number | null {
  if (form.get("intent") === "remove") return 0;
  const typed = parseQuantity(form.get("quantity"));
  const step = form.get("step");
  if (step === "1" || step === "-1") {
    return parseQuantity(String(Math.max(0, (typed ?? current) + Number(step))));
  }
  return typed;
}

/**
 * The cart as it will be once the forms under way are through. A line that goes stays with quantity 0,
 * to be hidden: were its form gone from the page, Remix would drop the answer to it.
 */
export function withPending(view: CartView, forms: readonly FormData[]): CartView {
  const formByLine = new Map(forms.map((form) => [form.get("line_id"), form]));
  if (formByLine.size === 0) return view;
  const parcels = view.parcels.map((parcel) => {
    const lines = parcel.lines.map((line) => {
      const form = formByLine.get(line.id);
      const quantity = (form && wantedQuantity(form, line.quantity)) ?? line.quantity;
      return { ...line, quantity, totalVnd: quantity * line.unitPriceVnd };
    });
    return { ...parcel, lines, totalVnd: lines.reduce((sum, line) => sum + line.totalVnd, 0) };
  });
  const lines = parcels.flatMap((parcel) => parcel.lines);
  return {
    ...view,
    parcels,
    itemCount: lines.reduce((sum, line) => sum + line.quantity, 0),
    itemTotalVnd: lines.reduce((sum, line) => sum + line.totalVnd, 0),
  };
}

/** Whether a parcel still has something in it while forms are under way. */
export function isFilled(parcel: Parcel): boolean {
  return parcel.lines.some((line) => line.quantity > 0);
}
