import { describe, expect, it } from "vitest";
import { abilitiesOf } from "./abilities";
import { isOpenToAll, mayCall, STANDINGS, standingsFor, type Standing } from "./may-call";
import { refusal } from "./refusal";

const ADMINISTRATOR: Standing = { role: "administrator", area: "province" };
const OFFICER: Standing = { role: "programme_officer", area: "province" };
const COMMUNE_OFFICER: Standing = { role: "programme_officer", area: "communes" };
const ANALYST: Standing = { role: "analyst", area: "province" };
const COMMUNE_ANALYST: Standing = { role: "analyst", area: "communes" };
const ALL = [ADMINISTRATOR, OFFICER, COMMUNE_OFFICER, ANALYST, COMMUNE_ANALYST, null];

/** `GET /admin/products?fields=id` as a call. */
function call(text: string) {
  const [method = "", address = ""] = text.split(" ");
  const [path = "", search = ""] = address.split("?");
  return { method, path, query: Object.fromEntries(new URLSearchParams(search)) };
}

const whoMay = (text: string): (Standing | null)[] =>
  ALL.filter((standing) => mayCall(standing, call(text)));

describe("the permission table", () => {
  it.each<[string, (Standing | null)[]]>([
    // Everybody who signs in, and nobody else but a role.
    ["GET /admin/users/me", ALL],
    ["GET /admin/ocop/me", ALL],
    ["HEAD /admin/users/me", ALL],
    ["POST /admin/users/me", [ADMINISTRATOR]],
    ["GET /admin/stores", STANDINGS.slice()],
    ["GET /admin/locales/vi", STANDINGS.slice()],
    ["POST /admin/stores/s", [ADMINISTRATOR]],
    ["POST /admin/layouts/product/configuration", [ADMINISTRATOR]],
    // Who decides about people and keys.
    ...(
      [
        ...["GET /admin/users", "POST /admin/users/u", "GET /admin/invites", "POST /admin/invites"],
        ...["GET /admin/api-keys", "POST /admin/api-keys", "GET /admin/workflows-executions"],
        ...["POST /admin/users/u/reset-password", "GET /admin/users/u/auth-providers"],
        ...["GET /admin/ocop/staff", "POST /admin/ocop/staff", "DELETE /admin/ocop/staff/u"],
        ...[
          "GET /admin/customers",
          "GET /admin/search",
          "GET /admin/payments",
          "GET /admin/unknown",
        ],
        ...[
          "GET /admin",
          "OPTIONS /admin/users/me",
          "TRACE /admin/products",
          "DELETE /admin/uploads/f",
        ],
        ...["GET /admin/uploads/f", "GET /admin/notifications", "GET /admin/notifications/n"],
        ...["POST /admin/translations/settings/batch", "POST /admin/orders/o/cancel"],
      ] as const
    ).map((text): [string, Standing[]] => [text, [ADMINISTRATOR]]),
    // The producers' money: the province alone.
    ...(
      [
        ...["GET /admin/ocop/payouts", "GET /admin/ocop/payouts/findings"],
        ...["POST /admin/ocop/payouts/fee-rates", "GET /admin/ocop/payouts/tax-withheld.xlsx"],
        ...["POST /admin/ocop/payout-batches", "POST /admin/ocop/payout-batches/b/paid"],
        ...["GET /admin/ocop/payout-batches/b/file", "GET /admin/ocop/producers/p/statement"],
        ...[
          "GET /admin/ocop/producers/p/bank-account",
          "POST /admin/ocop/producers/p/bank-account",
        ],
      ] as const
    ).map((text): [string, Standing[]] => [text, [ADMINISTRATOR, OFFICER]]),
    // The register.
    ["GET /admin/ocop/producers", STANDINGS.slice()],
    ["HEAD /admin/ocop/producers", STANDINGS.slice()],
    ["POST /admin/ocop/producers", [ADMINISTRATOR, OFFICER, COMMUNE_OFFICER]],
    ["DELETE /admin/ocop/dossiers/d", [ADMINISTRATOR, OFFICER, COMMUNE_OFFICER]],
    ["GET /admin/ocop/producers/p/legal-representative", [ADMINISTRATOR, OFFICER, COMMUNE_OFFICER]],
    ["GET /admin/ocop/personal/p", [ADMINISTRATOR, OFFICER, COMMUNE_OFFICER]],
    ["GET /Admin/OCOP/Producers/p/Personal/", [ADMINISTRATOR, OFFICER, COMMUNE_OFFICER]],
    // The shop.
    ["GET /admin/ocop/bank-transfers", [ADMINISTRATOR, OFFICER]],
    ["POST /admin/ocop/bank-transfers/b/match", [ADMINISTRATOR, OFFICER]],
    ["GET /admin/products/p/variants", [ADMINISTRATOR, OFFICER, ANALYST]],
    ["POST /admin/products/p", [ADMINISTRATOR, OFFICER]],
    ["GET /admin/stock-locations", [ADMINISTRATOR, OFFICER, ANALYST]],
    ["POST /admin/stock-locations", [ADMINISTRATOR]],
    ["POST /admin/uploads", [ADMINISTRATOR, OFFICER]],
    ["GET /admin/orders", [ADMINISTRATOR, OFFICER]],
    ["GET /admin/orders/o?fields=*customer", [ADMINISTRATOR, OFFICER]],
    // What a route reaches by its fields.
    ["GET /admin/products?fields=id,*variants,allow_backorder", [ADMINISTRATOR, OFFICER, ANALYST]],
    ["GET /admin/products?fields=%2Bsales_channels.orders.email", [ADMINISTRATOR]],
    ["GET /admin/products?order=-customer.email", [ADMINISTRATOR]],
    ["GET /admin/stores?fields=*users", [ADMINISTRATOR]],
    ["GET /admin/notifications?channel=feed", [ADMINISTRATOR, OFFICER]],
    ["GET /admin/notifications?fields=created_at", STANDINGS.slice()],
    ["GET /admin/notifications?fields=created_at,data", [ADMINISTRATOR]],
    // Paths that could be read in two ways are for nobody.
    ["GET //admin/users/me", []],
    ["GET /admin/ocop/staff/../me", []],
    ["GET /admin/ocop/%6de", []],
  ])("%s", (text, expected) => {
    expect(whoMay(text)).toEqual(expected);
  });

  it("opens two calls to those who are not signed in, and no more", () => {
    expect(isOpenToAll(call("GET /admin/feature-flags"))).toBe(true);
    expect(isOpenToAll(call("POST /admin/invites/accept/"))).toBe(true);
    expect(isOpenToAll(call("GET /admin/invites/accept"))).toBe(false);
    expect(isOpenToAll(call("GET /admin/users/me"))).toBe(false);
    expect(isOpenToAll(call("POST /admin/invites/%61ccept"))).toBe(false);
  });

  it("refuses a list where one value is due", () => {
    const path = "/admin/notifications";
    const query = { channel: ["feed", "email"] };
    expect(standingsFor({ method: "GET", path, query })).toEqual([ADMINISTRATOR]);
  });
});

describe("refusal", () => {
  it("names the roles that may, in both languages", () => {
    expect(refusal(call("POST /admin/products"))).toBe(
      "Việc này cần vai trò quản trị viên hoặc cán bộ chương trình toàn tỉnh: hãy nhờ quản trị viên của tỉnh giao vai trò cho bạn. / This needs the role administrator or programme officer of the whole province: ask an administrator of the province for it.",
    );
    expect(refusal(call("POST /admin/ocop/staff"))).toContain("the role administrator: ask");
    expect(refusal(call("POST /admin/ocop/producers"))).toContain(
      "administrator or programme officer: ask",
    );
  });
  it("asks for a plain address", () => {
    expect(refusal(call("GET /admin/ocop/staff/../me"))).toContain("Write the address plainly");
  });
});

describe("abilitiesOf", () => {
  it("follows the table", () => {
    expect(abilitiesOf(null)).toEqual([]);
    expect(abilitiesOf(ANALYST)).toEqual(["register:read", "catalogue:read"]);
    expect(abilitiesOf(COMMUNE_OFFICER)).toEqual([
      "register:read",
      "register:write",
      "personal-data:read",
    ]);
    expect(abilitiesOf(ADMINISTRATOR)).toHaveLength(10);
  });
});
