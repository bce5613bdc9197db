import { mayCall, type AdminCall, type Standing } from "./may-call";

/** A call that stands for an ability: who may make it has the ability. */
const EXAMPLES = {
  "staff:write": { method: "POST", path: "/admin/ocop/staff" },
  "register:read": { method: "GET", path: "/admin/ocop/producers" },
  "register:write": { method: "POST", path: "/admin/ocop/producers" },
  "personal-data:read": { method: "GET", path: "/admin/ocop/producers/x/legal-representative" },
  "catalogue:read": { method: "GET", path: "/admin/products" },
  "catalogue:write": { method: "POST", path: "/admin/products" },
  "money:read": { method: "GET", path: "/admin/ocop/payouts" },
  "money:write": { method: "POST", path: "/admin/ocop/payout-batches" },
  "orders:read": { method: "GET", path: "/admin/orders" },
  "orders:write": { method: "POST", path: "/admin/orders/x/cancel" },
} as const satisfies Record<string, Omit<AdminCall, "query">>;

export type Ability = keyof typeof EXAMPLES;

/** What the admin may show to somebody, read off the permission table. */
export function abilitiesOf(standing: Standing | null): Ability[] {
  return (Object.keys(EXAMPLES) as Ability[]).filter((ability) =>
    mayCall(standing, { ...EXAMPLES[ability], query: {} }),
  );
}
