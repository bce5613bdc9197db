import type { Place } from "../../../eligibility/eligibility";

export const PLACE: Place = { adapter: "lazada", kind: "ecommerce_platform" };
