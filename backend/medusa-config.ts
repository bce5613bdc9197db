import path from "node:path";
import { defineConfig, loadEnv, Modules } from "@medusajs/framework/utils";
import { parseEnv, type Env } from "./src/env";
import { newOrderCode } from "./src/order-code";

loadEnv(process.env.NODE_ENV ?? "development", process.cwd());
const env = parseEnv(process.env);

type ModuleEntries = { resolve: string; key?: string; options?: Record<string, unknown> }[];

/** Locks are rows in Postgres unless Redis is there: two processes must never share a stock. */
function infrastructure({ REDIS_URL }: Env): ModuleEntries {
  const locking = (id: string, options?: Record<string, string>) => ({
    resolve: "@medusajs/medusa/locking",
    options: {
      providers: [{ id, resolve: `@medusajs/medusa/${id}`, is_default: true, options }],
    },
  });
  if (REDIS_URL === undefined) return [locking("locking-postgres")];
  return [
    locking("locking-redis", { redisUrl: REDIS_URL }),
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: REDIS_URL } },
    {
      resolve: "@medusajs/medusa/workflow-engine-redis",
      options: { redis: { redisUrl: REDIS_URL } },
    },
  ];
}

function fileStorage(env: Env): ModuleEntries {
  const provider =
    env.S3_BUCKET === undefined
      ? {
          id: "local",
          resolve: "@medusajs/medusa/file-local",
          options: {
            backend_url: `${env.BACKEND_URL}/static`,
            // The provider's own choice is `static`, which the server hands out to everybody.
            private_upload_dir: env.PRIVATE_FILES_DIR ?? path.resolve("private-files"),
          },
        }
      : {
          id: "s3",
          resolve: "@medusajs/medusa/file-s3",
          options: {
            endpoint: env.S3_ENDPOINT,
            region: env.S3_REGION,
            bucket: env.S3_BUCKET,
            access_key_id: env.S3_ACCESS_KEY_ID,
            secret_access_key: env.S3_SECRET_ACCESS_KEY,
            file_url: env.S3_FILE_URL,
            // Servers other than Amazon's answer under /bucket, not under bucket.host.
            additional_client_config: { forcePathStyle: true },
          },
        };
  return [{ resolve: "@medusajs/medusa/file", options: { providers: [provider] } }];
}

/** By SMTP, else as files in a folder, else to the log. The admin's bell is there in each case. */
function mail({ SMTP_URL, SMTP_FROM, OCOP_MAILBOX_DIR }: Env) {
  if (SMTP_URL !== undefined) {
    return {
      id: "smtp",
      resolve: "./src/modules/notification-smtp",
      options: { channels: ["email"], url: SMTP_URL, from: SMTP_FROM },
    };
  }
  if (OCOP_MAILBOX_DIR === undefined) return null;
  return {
    id: "mailbox",
    resolve: "./src/modules/notification-mailbox",
    options: {
      channels: ["email"],
      directory: OCOP_MAILBOX_DIR,
      from: SMTP_FROM ?? "OCOP Quảng Ngãi <ocop@localhost>",
    },
  };
}

/** Text messages as files in a folder, else to the log; a carrier of SMS or Zalo takes this place. */
function textMessages({ OCOP_MESSAGES_DIR }: Env) {
  if (OCOP_MESSAGES_DIR === undefined) return null;
  return {
    id: "message-folder",
    resolve: "./src/modules/notification-message-folder",
    options: { channels: ["sms"], directory: OCOP_MESSAGES_DIR },
  };
}

function notifications(env: Env): ModuleEntries {
  const own = [mail(env), textMessages(env)].filter((provider) => provider !== null);
  const taken = own.flatMap(({ options }) => options.channels);
  const local = {
    id: "local",
    resolve: "@medusajs/medusa/notification-local",
    options: {
      channels: ["email", "sms", "feed"].filter((channel) => !taken.includes(channel)),
    },
  };
  return [{ resolve: "@medusajs/medusa/notification", options: { providers: [local, ...own] } }];
}

/** Staff sign in by e-mail, consumers by phone number. */
function signIn(): ModuleEntries {
  const providers = [
    { id: "emailpass", resolve: "@medusajs/medusa/auth-emailpass" },
    { id: "phone", resolve: "@ocop/marketplace/providers/phone-password" },
  ];
  return [{ resolve: "@medusajs/medusa/auth", options: { providers } }];
}

/** Parcels of producers are priced by our own provider; Medusa's manual one sends everything else. */
function fulfillment(): ModuleEntries {
  const providers = [
    { id: "manual", resolve: "@medusajs/medusa/fulfillment-manual" },
    { id: "parcel", resolve: "@ocop/marketplace/providers/parcel" },
  ];
  return [{ resolve: "@medusajs/medusa/fulfillment", options: { providers } }];
}

/** Meilisearch where it is set, else the database; both are known, so that one can follow the other. */
function searchEngine({ MEILISEARCH_HOST: host, ...env }: Env): ModuleEntries {
  const postgres = { id: "postgres", resolve: "@ocop/catalog-search/providers/postgres" };
  const meilisearch = {
    id: "meilisearch",
    resolve: "@ocop/catalog-search/providers/meilisearch",
    options: { host, apiKey: env.MEILISEARCH_API_KEY },
  };
  return [
    {
      resolve: "@medusajs/medusa/search",
      options: {
        providers: host === undefined ? [postgres] : [postgres, meilisearch],
        default_provider: host === undefined ? "postgres" : "meilisearch",
        index_prefix: host === undefined ? undefined : env.MEILISEARCH_INDEX_PREFIX,
        reindex: { batch_size: 500 },
      },
    },
  ];
}

/** The account that buyers transfer to; undefined: bank transfer is not offered. */
function bankTransfer(env: Env) {
  if (env.BANK_TRANSFER_ACCOUNT_NUMBER === undefined) return undefined;
  return {
    bin: env.BANK_TRANSFER_BIN,
    bankName: env.BANK_TRANSFER_BANK_NAME,
    accountNumber: env.BANK_TRANSFER_ACCOUNT_NUMBER,
    accountName: env.BANK_TRANSFER_ACCOUNT_NAME,
    webhookSecret: env.BANK_TRANSFER_WEBHOOK_SECRET,
    waitHours: env.BANK_TRANSFER_WAIT_HOURS,
  };
}

/** How Stripe is reached, by the provider and by the plugin's modules; undefined: nobody pays by card. */
function stripe(env: Env) {
  if (env.STRIPE_SECRET_KEY === undefined) return undefined;
  return {
    apiKey: env.STRIPE_SECRET_KEY,
    publishableKey: env.STRIPE_PUBLISHABLE_KEY,
    webhookSecret: env.STRIPE_WEBHOOK_SECRET,
    apiHost: env.STRIPE_API_HOST,
  };
}

/** The province's apps at the marketplaces; undefined: nobody can connect a shop there. */
function marketplaces(env: Env) {
  const shopee = env.SHOPEE_PARTNER_ID !== undefined && {
    partnerId: env.SHOPEE_PARTNER_ID,
    partnerKey: env.SHOPEE_PARTNER_KEY,
    host: env.SHOPEE_HOST,
    webhookUrl: `${env.BACKEND_URL}/hooks/channels/shopee`,
  };
  const tiktokShop = env.TIKTOK_SHOP_APP_KEY !== undefined && {
    appKey: env.TIKTOK_SHOP_APP_KEY,
    appSecret: env.TIKTOK_SHOP_APP_SECRET,
    host: env.TIKTOK_SHOP_HOST,
  };
  const lazada = env.LAZADA_APP_KEY !== undefined && {
    appKey: env.LAZADA_APP_KEY,
    appSecret: env.LAZADA_APP_SECRET,
    host: env.LAZADA_HOST,
  };
  return {
    shopee: shopee || undefined,
    tiktokShop: tiktokShop || undefined,
    lazada: lazada || undefined,
  };
}

/** The ways to pay; one whose settings are missing is not there at all. */
function payments(env: Env): ModuleEntries {
  const account = bankTransfer(env);
  const cards = stripe(env);
  const providers: { id: string; resolve: string; options?: Record<string, unknown> }[] = [
    { id: "cod", resolve: "@ocop/payments/providers/cash-on-delivery" },
  ];
  if (account !== undefined) {
    providers.push({
      id: "vietqr",
      resolve: "@ocop/payments/providers/vietqr",
      options: account,
    });
  }
  if (cards !== undefined) {
    providers.push({ id: "stripe", resolve: "@ocop/payments/providers/stripe", options: cards });
  }
  return [{ resolve: "@medusajs/medusa/payment", options: { providers } }];
}

module.exports = defineConfig({
  featureFlags: { translation: true },
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    workerMode: env.MEDUSA_WORKER_MODE,
    // Over plain http a secure cookie is dropped by the browser and the admin cannot sign in.
    cookieOptions: env.COOKIE_SECURE ? {} : { secure: false, sameSite: "lax" },
    http: {
      storeCors: env.STORE_CORS,
      adminCors: env.ADMIN_CORS,
      authCors: env.AUTH_CORS,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      authMethodsPerActor: { user: ["emailpass"], customer: ["phone"], producer: ["phone"] },
    },
  },
  // The admin is served by this very server, so its requests go where its page came from.
  admin: { backendUrl: "/", storefrontUrl: env.STOREFRONT_URL },
  modules: [
    ...infrastructure(env),
    ...fileStorage(env),
    ...notifications(env),
    ...signIn(),
    ...searchEngine(env),
    ...payments(env),
    ...fulfillment(),
    {
      key: Modules.ORDER,
      resolve: "@medusajs/medusa/order",
      options: { generateCustomDisplayId: async () => newOrderCode() },
    },
    { resolve: "@medusajs/medusa/translation" },
  ],
  plugins: [
    {
      resolve: "@ocop/ocop",
      options: { storefrontUrl: env.STOREFRONT_URL, backendUrl: env.BACKEND_URL },
    },
    {
      resolve: "@ocop/payments",
      options: { bankTransfer: bankTransfer(env), stripe: stripe(env) },
    },
    {
      resolve: "@ocop/marketplace",
      options: { storefrontUrl: env.STOREFRONT_URL, bankTransfer: bankTransfer(env) },
    },
    {
      resolve: "@ocop/channels",
      options: {
        storefrontUrl: env.STOREFRONT_URL,
        backendUrl: env.BACKEND_URL,
        tokenKey: env.CHANNEL_TOKEN_KEY ?? env.COOKIE_SECRET,
        marketplaces: marketplaces(env),
        oldTokenKey: env.CHANNEL_TOKEN_OLD_KEY,
        extraAdapters: env.CHANNEL_ADAPTERS,
      },
    },
    {
      resolve: "@ocop/catalog-search",
      options:
        env.MEILISEARCH_HOST === undefined
          ? {}
          : { meilisearch: { host: env.MEILISEARCH_HOST, apiKey: env.MEILISEARCH_API_KEY } },
    },
  ],
});
