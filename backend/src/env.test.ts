import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";

const secret = "a-secret-of-at-least-thirty-two-characters";
const sound = {
  DATABASE_URL: "postgres://ocop:pass@localhost:5432/shop",
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
};

describe("parseEnv", () => {
  it("needs only a database and two secrets", () => {
    expect(parseEnv(sound)).toMatchObject({
      MEDUSA_WORKER_MODE: "shared",
      COOKIE_SECURE: true,
      STORE_CORS: "http://localhost:8000",
    });
  });

  it("takes an empty text as not set", () => {
    expect(parseEnv({ ...sound, REDIS_URL: "" }).REDIS_URL).toBeUndefined();
  });

  it.each([
    ["DATABASE_URL", undefined, "DATABASE_URL is missing"],
    ["DATABASE_URL", "mysql://x", "DATABASE_URL must start with postgres://"],
    ["JWT_SECRET", "short", "JWT_SECRET is too short"],
    ["COOKIE_SECRET", undefined, "COOKIE_SECRET is missing"],
    ["COOKIE_SECURE", "yes", 'COOKIE_SECURE must be "true" or "false"'],
    ["STORE_CORS", "*", "STORE_CORS must be origins"],
    ["REDIS_URL", "localhost:6379", "REDIS_URL must start with redis://"],
    ["MEILISEARCH_HOST", "meili", "MEILISEARCH_HOST must be an address"],
    ["MEDUSA_WORKER_MODE", "both", "MEDUSA_WORKER_MODE must be"],
    ["SMTP_URL", "smtp://mail", "SMTP_FROM is missing"],
    ["OCOP_MAILBOX_DIR", "mailbox", "OCOP_MAILBOX_DIR must be an absolute path"],
    ["S3_BUCKET", "ocop", "S3_ENDPOINT is missing"],
    ["PRIVATE_FILES_DIR", "static/papers", "PRIVATE_FILES_DIR must be a folder outside static"],
    ["PRIVATE_FILES_DIR", "./static", "PRIVATE_FILES_DIR must be a folder outside static"],
  ])("says what is wrong with %s = %s", (name, value, message) => {
    expect(() => parseEnv({ ...sound, [name]: value })).toThrow(message);
  });

  it("names every wrong variable at once and never shows a value", () => {
    const wrong = { ...sound, JWT_SECRET: "hunter2", DATABASE_URL: "mysql://user:hunter2@host" };
    let message = "";
    try {
      parseEnv(wrong);
    } catch (error) {
      message = error instanceof Error ? error.message : "";
    }
    expect(message).toContain("JWT_SECRET");
    expect(message).toContain("DATABASE_URL");
    expect(message).not.toContain("hunter2");
  });
});
