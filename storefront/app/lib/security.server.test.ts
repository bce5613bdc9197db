import { describe, expect, it } from "vitest";

import { isForeignPost, securityHeaders } from "./security.server";

describe("isForeignPost", () => {
  const host = "shop.example";

  it("lets reading through from anywhere", () => {
    expect(isForeignPost("GET", { origin: "https://evil.example" }, host)).toBe(false);
  });

  it("refuses a form that another site sends", () => {
    expect(isForeignPost("POST", { "sec-fetch-site": "cross-site" }, host)).toBe(true);
    expect(isForeignPost("POST", { "sec-fetch-site": "same-site" }, host)).toBe(true);
    expect(isForeignPost("POST", { origin: "https://evil.example" }, host)).toBe(true);
    expect(isForeignPost("POST", { origin: "null" }, host)).toBe(true);
    expect(isForeignPost("DELETE", { origin: "https://evil.example" }, host)).toBe(true);
  });

  it("takes the shop's own forms", () => {
    expect(isForeignPost("POST", { "sec-fetch-site": "same-origin" }, host)).toBe(false);
    expect(isForeignPost("POST", { origin: "https://shop.example" }, host)).toBe(false);
    expect(isForeignPost("POST", {}, host)).toBe(false);
  });
});

describe("securityHeaders", () => {
  const env = {
    backendUrl: "http://localhost:9000",
    ocopMarkUrl: "https://mark.example/a.svg",
    stripePublishableKey: null,
  };

  it("lets only scripts with this answer's nonce run", () => {
    const headers = securityHeaders({ nonce: "abc", isHttps: false, env });
    const policy = headers["Content-Security-Policy"];
    expect(policy).toContain("script-src 'self' 'nonce-abc';");
    expect(policy).not.toContain("unsafe-inline");
    expect(policy).toContain("https://mark.example");
  });

  it("lets Stripe in only where cards are taken", () => {
    const policyOf = (stripePublishableKey: string | null) =>
      securityHeaders({ nonce: "abc", isHttps: false, env: { ...env, stripePublishableKey } })[
        "Content-Security-Policy"
      ];
    expect(policyOf(null)).not.toContain("stripe");
    const withCards = policyOf("pk_test_a");
    expect(withCards).toContain(
      "script-src 'self' 'nonce-abc' https://js.stripe.com https://*.js.stripe.com;",
    );
    expect(withCards).toContain("connect-src 'self' https://api.stripe.com;");
    expect(withCards).toContain(
      "frame-src 'self' https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com;",
    );
  });

  it("demands https only from those who came by it", () => {
    const name = "Strict-Transport-Security";
    expect(securityHeaders({ nonce: "a", isHttps: false, env })).not.toHaveProperty(name);
    expect(securityHeaders({ nonce: "a", isHttps: true, env })).toHaveProperty(name);
  });
});
