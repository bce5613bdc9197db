import type { StaffArea, StaffRole } from "./staff-role";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One thing that may be called. What no permission covers is denied. */
export type Permission = {
  /** GET covers HEAD: Express answers both by the same handler. */
  methods: readonly Method[];
  /** `:name` is one segment, `**` any number of segments. */
  path: string;
  /** Paths of the pattern that it does not cover. */
  except?: readonly string[];
  /** Values that the query must have. */
  query?: Readonly<Record<string, string>>;
  /** Whether `fields` may lead to people, as on an order; otherwise it may not. */
  people?: true;
};

const READ = ["GET"] as const;
const WRITE = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

const read = (...paths: string[]): Permission[] => paths.map((path) => ({ methods: READ, path }));
const write = (...paths: string[]): Permission[] => paths.map((path) => ({ methods: WRITE, path }));

/** Who has which role is decided by administrators only. */
const STAFF_ADMINISTRATION = "/admin/ocop/staff/**";

/** By convention a route with personal data has one of these segments in its path. */
const PERSONAL_DATA = [
  ...["/admin/ocop/**/legal-representative/**", "/admin/ocop/**/personal/**"],
  // People who ask to join, with their numbers and papers.
  "/admin/ocop/applications/**",
];

/** The money of the province's shop, with the names of those who pay and the accounts of the paid. */
const MONEY = [
  "/admin/ocop/bank-transfers/**",
  ...["/admin/ocop/payment-events/**", "/admin/ocop/payment-disputes/**"],
  ...["/admin/ocop/payouts/**", "/admin/ocop/payout-batches/**"],
  ...["/admin/ocop/producers/:id/statement", "/admin/ocop/producers/:id/bank-account"],
];

/** Buyers who complain or ask, with their names and numbers: the province's work. */
const BUYERS = ["/admin/ocop/complaints/**", "/admin/ocop/booking-requests/**"];

/** What is kept of the whole province's figures each month. */
const PROVINCE_FIGURES = ["/admin/ocop/figure-snapshots/**"];

/** Called without a sign-in; Medusa leaves these open itself. Nothing else under /admin is. */
export const OPEN_TO_ALL: readonly Permission[] = [
  { methods: READ, path: "/admin/feature-flags" },
  // Whoever accepts an invite shows its token, and has no role until an administrator gives one.
  { methods: ["POST"], path: "/admin/invites/accept" },
];

/** For every signed-in user, so that the admin can say who somebody is and that a role is missing. */
export const FOR_EVERY_USER: readonly Permission[] = read("/admin/users/me", "/admin/ocop/me");

/** What the admin's pages load around their content. */
const ADMIN_SHELL: readonly Permission[] = [
  ...read("/admin/stores/**", "/admin/plugins", "/admin/locales/**"),
  ...read("/admin/layouts/**", "/admin/views/**"),
  // The bell asks only when the last notification came.
  { methods: READ, path: "/admin/notifications", query: { fields: "created_at" } },
];

/** The shop's catalogue and the settings that its pages show beside it; no people in it. */
const CATALOGUE = [
  ...["/admin/products/**", "/admin/product-variants/**", "/admin/product-categories/**"],
  ...["/admin/collections/**", "/admin/product-tags/**", "/admin/product-types/**"],
  ...["/admin/product-options/**", "/admin/inventory-items/**"],
];
const CATALOGUE_SURROUNDINGS = [
  ...["/admin/stock-locations/**", "/admin/sales-channels/**", "/admin/regions/**"],
  ...["/admin/currencies/**", "/admin/price-preferences/**", "/admin/shipping-profiles/**"],
  ...["/admin/reservations/**", "/admin/translations/**"],
];

/** Orders with their buyers, and what an order's page shows. */
const ORDERS: readonly Permission[] = [
  ...["/admin/orders/**", "/admin/returns/**", "/admin/claims/**", "/admin/exchanges/**"],
  ...["/admin/return-reasons/**", "/admin/refund-reasons/**", "/admin/shipping-options/**"],
  ...["/admin/shipping-option-types/**", "/admin/fulfillment-providers"],
].map((path) => ({ methods: READ, path, people: true as const }));

const REGISTER_AND_MONEY: Permission = {
  methods: WRITE,
  path: "/admin/ocop/**",
  except: [STAFF_ADMINISTRATION],
};
/** The staff of communes see the register, whose routes narrow it to their area, and no more. */
const REGISTER_WRITE: Permission = {
  methods: WRITE,
  path: "/admin/ocop/**",
  except: [STAFF_ADMINISTRATION, ...MONEY, ...BUYERS, ...PROVINCE_FIGURES],
};
const REGISTER_READ: Permission = {
  methods: READ,
  path: "/admin/ocop/**",
  except: [STAFF_ADMINISTRATION, ...MONEY, ...BUYERS, ...PERSONAL_DATA],
};
const REGISTER_READ_OF_COMMUNES: Permission = {
  ...REGISTER_READ,
  except: [...(REGISTER_READ.except ?? []), ...PROVINCE_FIGURES],
};

/**
 * What each role may call besides `FOR_EVERY_USER`, by the area it serves. An administrator may
 * call everything and therefore has no list.
 */
export const PERMISSIONS: Readonly<
  Record<Exclude<StaffRole, "administrator">, Readonly<Record<StaffArea, readonly Permission[]>>>
> = {
  programme_officer: {
    province: [
      ...ADMIN_SHELL,
      REGISTER_AND_MONEY,
      ...write(...CATALOGUE),
      ...read(...CATALOGUE_SURROUNDINGS),
      { methods: ["POST"], path: "/admin/translations/batch" },
      // By its id any file could be read or removed, also one of a dossier: only new ones come in.
      { methods: ["POST"], path: "/admin/uploads" },
      { methods: ["POST"], path: "/admin/uploads/presigned-urls" },
      ...ORDERS,
      // Messages by e-mail hold links that let their reader in; the feed does not.
      { methods: READ, path: "/admin/notifications", query: { channel: "feed" } },
    ],
    communes: [...ADMIN_SHELL, REGISTER_WRITE],
  },
  analyst: {
    province: [
      ...ADMIN_SHELL,
      REGISTER_READ,
      ...read(...CATALOGUE),
      ...read(...CATALOGUE_SURROUNDINGS),
    ],
    communes: [...ADMIN_SHELL, REGISTER_READ_OF_COMMUNES],
  },
};
