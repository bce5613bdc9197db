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
    ["OCOP_MESSAGES_DIR", "messages", "OCOP_MESSAGES_DIR must be an absolute path"],
    ["S3_BUCKET", "ocop", "S3_ENDPOINT is missing"],
    ["BANK_TRANSFER_BIN", "970416", "BANK_TRANSFER_ACCOUNT_NUMBER is missing"],
    ["BANK_TRANSFER_BIN", "ACB", "BANK_TRANSFER_BIN must be the six digits"],
    ["BANK_TRANSFER_ACCOUNT_NUMBER", "1234 5678", "BANK_TRANSFER_ACCOUNT_NUMBER must be"],
    ["BANK_TRANSFER_WEBHOOK_SECRET", "short", "BANK_TRANSFER_WEBHOOK_SECRET is too short"],
    ["BANK_TRANSFER_WEBHOOK_SECRET", secret, "BANK_TRANSFER_ACCOUNT_NUMBER is missing"],
    ["BANK_TRANSFER_WAIT_HOURS", "0", "BANK_TRANSFER_WAIT_HOURS must be whole hours"],
    ["BANK_TRANSFER_WAIT_HOURS", "a day", "BANK_TRANSFER_WAIT_HOURS must be whole hours"],
    ["STRIPE_SECRET_KEY", "sk_test_1", "STRIPE_WEBHOOK_SECRET is missing"],
    ["STRIPE_SECRET_KEY", "pk_test_1", "STRIPE_SECRET_KEY must start with sk_test_"],
    ["STRIPE_PUBLISHABLE_KEY", "pk_test_1", "STRIPE_SECRET_KEY is missing"],
    ["STRIPE_WEBHOOK_SECRET", "secret", "STRIPE_WEBHOOK_SECRET must start with whsec_"],
    ["STRIPE_API_HOST", "stripe", "STRIPE_API_HOST must be an address"],
    ["SHOPEE_PARTNER_ID", "2001", "SHOPEE_PARTNER_KEY is missing"],
    ["SHOPEE_PARTNER_ID", "shop", "SHOPEE_PARTNER_ID must be the number"],
    ["TIKTOK_SHOP_APP_SECRET", "secret", "TIKTOK_SHOP_APP_KEY is missing"],
    ["LAZADA_APP_KEY", "key", "LAZADA_APP_SECRET is missing"],
    ["PRIVATE_FILES_DIR", "static/papers", "PRIVATE_FILES_DIR must be a folder outside static"],
    ["PRIVATE_FILES_DIR", "./static", "PRIVATE_FILES_DIR must be a folder outside static"],
  ])("says what is wrong with %s = %s", (name, value, message) => {
    expect(() => parseEnv({ ...sound, [name]: value })).toThrow(message);
  });

  it("takes no key of Stripe for real money beside one for tests", () => {
    const keys = {
      STRIPE_SECRET_KEY: "sk_live_1",
      STRIPE_PUBLISHABLE_KEY: "pk_test_1",
      STRIPE_WEBHOOK_SECRET: "whsec_1",
    };
    expect(() => parseEnv({ ...sound, ...keys })).toThrow("both test or both live");
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
