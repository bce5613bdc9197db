import type { ChannelKind } from "@ocop/ocop/types";
import type { ChannelProduct } from "../contract/channel-product";
import type { Ineligibility, Issue } from "../contract/issue";
import { INELIGIBILITY_RULES, PAPER_RULES, type ChannelRulePlaces } from "./channel-rules";

/** Where a product would go: an adapter by its id, and the kind of channel it serves. */
export type Place = { adapter: string; kind: ChannelKind };

function isFor(places: ChannelRulePlaces, { adapter, kind }: Place): boolean {
  return places.kinds?.includes(kind) === true || places.adapters?.includes(adapter) === true;
}

/** Why products of a set (1 to 26) can never go to a place; null: they can. */
export function ineligibilityOf(place: Place, setNumber: number): Ineligibility | null {
  const rule = INELIGIBILITY_RULES.find(
    ({ sets, places }) => sets.includes(setNumber) && isFor(places, place),
  );
  return rule ? { code: rule.code, reason: rule.reason } : null;
}

/** Papers that a place asks for of the product's set and the product does not have: errors. */
export function missingPapers(
  place: Place,
  { productSet, documents }: Pick<ChannelProduct, "productSet" | "documents">,
): Issue[] {
  return PAPER_RULES.filter(
    ({ sets, places, anyOf }) =>
      sets.includes(productSet.number) &&
      isFor(places, place) &&
      !documents.some(({ type }) => anyOf.includes(type)),
  ).map(({ code, message, fix }) => ({
    code,
    severity: "error",
    field: "documents",
    message,
    fix,
  }));
}
