import type { Place } from "../../../eligibility/eligibility";

export const PLACE: Place = { adapter: "tiktok-shop", kind: "ecommerce_platform" };
