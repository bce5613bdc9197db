import { describe, expect, it } from "vitest";

import { parseEnv } from "./env.server";

const secret = "0123456789abcdef0123456789abcdef";
const complete = {
  NODE_ENV: "production",
  MEDUSA_PUBLISHABLE_KEY: "pk_1",
  SESSION_SECRET: secret,
};

describe("parseEnv", () => {
  it("has a default for everything but the key and, in production, the secret", () => {
    expect(parseEnv(complete)).toEqual({
      env: {
        port: 8000,
        backendUrl: "http://localhost:9000",
        publishableKey: "pk_1",
        sessionSecret: secret,
        publicUrl: "http://localhost:8000",
        isSample: false,
        ocopMarkUrl: null,
        operator: {
          name: null,
          address: null,
          taxCode: null,
          contact: null,
          registration: null,
        },
        stripePublishableKey: null,
      },
      problems: [],
    });
    expect(parseEnv({ MEDUSA_PUBLISHABLE_KEY: "pk_1" }).problems).toEqual([]);
  });

  it("gives one sentence per variable", () => {
    const { problems } = parseEnv({
      NODE_ENV: "production",
      PORT: "http",
      MEDUSA_BACKEND_URL: "localhost:9000",
      SESSION_SECRET: "short",
      PUBLIC_URL: "example",
      OCOP_MARK_URL: "ftp://x",
    });
    const names = ["PORT", "MEDUSA_BACKEND_URL", "MEDUSA_PUBLISHABLE_KEY", "SESSION_SECRET"];
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
      ...names,
      "PUBLIC_URL",
      "OCOP_MARK_URL",
    ]);
  });

  it("does not blame another variable for a wrong port", () => {
    const { problems } = parseEnv({ ...complete, PORT: "http" });
    expect(problems).toEqual(["PORT needs a number from 1 to 65535, for example PORT=8000."]);
  });

  it("takes no slash at the end into addresses", () => {
    const { env } = parseEnv({ ...complete, PUBLIC_URL: "https://shop.example/" });
    expect(env.publicUrl).toBe("https://shop.example");
  });
});
