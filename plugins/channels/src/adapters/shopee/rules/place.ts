import type { Place } from "../../../eligibility/eligibility";

export const PLACE: Place = { adapter: "shopee", kind: "ecommerce_platform" };
