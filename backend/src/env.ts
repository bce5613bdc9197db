import path from "node:path";
import { z } from "@medusajs/framework/zod";

const url = (example: string) =>
  z.string().url({ message: `must be an address such as ${example}` });

const flag = (fallback: "true" | "false") =>
  z
    .enum(["true", "false"], { message: 'must be "true" or "false"' })
    .default(fallback)
    .transform((value) => value === "true");

const list = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .refine((value) => value.split(",").every((origin) => /^https?:\/\/[^/]+$/.test(origin)), {
      message: "must be origins separated by commas, such as http://localhost:8000",
    });

const secret = z
  .string({ message: "is missing: set a random text of at least 32 characters" })
  .min(32, { message: "is too short: use a random text of at least 32 characters" });

const S3_VARIABLES = [
  "S3_ENDPOINT",
  "S3_BUCKET",
  "S3_ACCESS_KEY_ID",
  "S3_SECRET_ACCESS_KEY",
  "S3_FILE_URL",
] as const;

/** The account that buyers transfer to; without it bank transfer is not offered. */
const BANK_TRANSFER_VARIABLES = [
  "BANK_TRANSFER_BIN",
  "BANK_TRANSFER_ACCOUNT_NUMBER",
  "BANK_TRANSFER_ACCOUNT_NAME",
  "BANK_TRANSFER_BANK_NAME",
] as const;

/** Without them nobody pays by card. */
const STRIPE_VARIABLES = [
  "STRIPE_SECRET_KEY",
  "STRIPE_PUBLISHABLE_KEY",
  "STRIPE_WEBHOOK_SECRET",
] as const;

/** The province's apps at the marketplaces; without one its channel cannot be connected. */
const SHOPEE_VARIABLES = ["SHOPEE_PARTNER_ID", "SHOPEE_PARTNER_KEY"] as const;
const TIKTOK_SHOP_VARIABLES = ["TIKTOK_SHOP_APP_KEY", "TIKTOK_SHOP_APP_SECRET"] as const;
const LAZADA_VARIABLES = ["LAZADA_APP_KEY", "LAZADA_APP_SECRET"] as const;

/** Variables that are of use only together, and what for. */
const GROUPS = [
  { variables: S3_VARIABLES, purpose: "object storage" },
  { variables: BANK_TRANSFER_VARIABLES, purpose: "bank transfer" },
  { variables: STRIPE_VARIABLES, purpose: "card payments" },
  { variables: SHOPEE_VARIABLES, purpose: "selling at Shopee" },
  { variables: TIKTOK_SHOP_VARIABLES, purpose: "selling at TikTok Shop" },
  { variables: LAZADA_VARIABLES, purpose: "selling at Lazada" },
];

const ONE_WEEK_HOURS = 168;
const WAIT_HOURS_MESSAGE = `must be whole hours from 1 to ${ONE_WEEK_HOURS}`;

/** Whether Medusa's web server hands out what lies in the folder. */
function isServed(folder: string): boolean {
  const place = path.relative(path.resolve("static"), path.resolve(folder));
  return place === "" || (!place.startsWith("..") && !path.isAbsolute(place));
}

/** "test" or "live", as a key of Stripe says of itself. */
const stripeMode = (key: string | undefined) => key?.split("_")[1];

const schema = z
  .object({
    NODE_ENV: z
      .enum(["development", "production", "test"], {
        message: 'must be "development", "production" or "test"',
      })
      .default("development"),
    DATABASE_URL: z
      .string({ message: "is missing: set postgres://user:password@host:5432/database" })
      .regex(/^postgres(ql)?:\/\//, { message: "must start with postgres://" }),
    JWT_SECRET: secret,
    COOKIE_SECRET: secret,
    CHANNEL_TOKEN_KEY: secret.optional(),
    CHANNEL_TOKEN_OLD_KEY: secret.optional(),
    CHANNEL_ADAPTERS: z
      .string()
      .default("")
      .transform((files) => files.split(",").flatMap((file) => file.trim() || []))
      .refine((files) => files.every((file) => path.isAbsolute(file)), {
        message: "must be absolute paths such as /srv/adapters/ours.cjs, separated by commas",
      }),
    COOKIE_SECURE: flag("true"),
    STORE_CORS: list("http://localhost:8000"),
    ADMIN_CORS: list("http://localhost:9000"),
    AUTH_CORS: list("http://localhost:8000,http://localhost:9000"),
    STOREFRONT_URL: url("http://localhost:8000").default("http://localhost:8000"),
    BACKEND_URL: url("http://localhost:9000").default("http://localhost:9000"),
    MEDUSA_WORKER_MODE: z
      .enum(["shared", "server", "worker"], { message: 'must be "shared", "server" or "worker"' })
      .default("shared"),
    REDIS_URL: z
      .string()
      .regex(/^rediss?:\/\//, { message: "must start with redis:// or rediss://" })
      .optional(),
    MEILISEARCH_HOST: url("http://localhost:7700").optional(),
    MEILISEARCH_API_KEY: z.string().optional(),
    MEILISEARCH_INDEX_PREFIX: z
      .string()
      .regex(/^[a-z0-9_]{1,40}$/, { message: "must be small letters, digits or _, such as ocop" })
      .default("ocop"),
    S3_ENDPOINT: url("https://s3.example.vn").optional(),
    S3_REGION: z.string().default("us-east-1"),
    S3_BUCKET: z.string().optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    S3_FILE_URL: url("https://files.example.vn/ocop").optional(),
    PRIVATE_FILES_DIR: z.string().optional(),
    STRIPE_SECRET_KEY: z
      .string()
      .regex(/^(sk|rk)_(test|live)_\w+$/, { message: "must start with sk_test_ or sk_live_" })
      .optional(),
    STRIPE_PUBLISHABLE_KEY: z
      .string()
      .regex(/^pk_(test|live)_\w+$/, { message: "must start with pk_test_ or pk_live_" })
      .optional(),
    STRIPE_WEBHOOK_SECRET: z
      .string()
      .regex(/^whsec_\S+$/, { message: "must start with whsec_" })
      .optional(),
    STRIPE_API_HOST: url("http://127.0.0.1:12111").optional(),
    SHOPEE_PARTNER_ID: z
      .string()
      .regex(/^\d+$/, { message: "must be the number of the app at Shopee" })
      .optional(),
    SHOPEE_PARTNER_KEY: z.string().optional(),
    SHOPEE_HOST: url("https://partner.shopeemobile.com").optional(),
    TIKTOK_SHOP_APP_KEY: z.string().optional(),
    TIKTOK_SHOP_APP_SECRET: z.string().optional(),
    TIKTOK_SHOP_HOST: url("http://127.0.0.1:12112").optional(),
    LAZADA_APP_KEY: z.string().optional(),
    LAZADA_APP_SECRET: z.string().optional(),
    LAZADA_HOST: url("http://127.0.0.1:12113").optional(),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, { message: "must start with smtp:// or smtps://" })
      .optional(),
    SMTP_FROM: z.string().optional(),
    OCOP_MAILBOX_DIR: z
      .string()
      .refine((directory) => path.isAbsolute(directory), {
        message: "must be an absolute path such as /var/lib/ocop/mailbox",
      })
      .optional(),
    OCOP_MESSAGES_DIR: z
      .string()
      .refine((directory) => path.isAbsolute(directory), {
        message: "must be an absolute path such as /var/lib/ocop/messages",
      })
      .optional(),
    BANK_TRANSFER_BIN: z
      .string()
      .regex(/^\d{6}$/, { message: "must be the six digits of the bank, such as 970416" })
      .optional(),
    BANK_TRANSFER_ACCOUNT_NUMBER: z
      .string()
      .regex(/^[0-9A-Za-z]{1,19}$/, { message: "must be at most 19 digits and letters" })
      .optional(),
    BANK_TRANSFER_ACCOUNT_NAME: z.string().optional(),
    BANK_TRANSFER_BANK_NAME: z.string().optional(),
    BANK_TRANSFER_WEBHOOK_SECRET: secret.optional(),
    BANK_TRANSFER_WAIT_HOURS: z.coerce
      .number({ message: WAIT_HOURS_MESSAGE })
      .int({ message: WAIT_HOURS_MESSAGE })
      .min(1, { message: WAIT_HOURS_MESSAGE })
      .max(ONE_WEEK_HOURS, { message: WAIT_HOURS_MESSAGE })
      .default(24),
  })
  .superRefine((env, context) => {
    for (const { variables, purpose } of GROUPS) {
      const given = variables.filter((name) => env[name] !== undefined);
      if (given.length === 0) continue;
      for (const name of variables.filter((variable) => env[variable] === undefined)) {
        context.addIssue({
          code: "custom",
          path: [name],
          message: `is missing: ${purpose} needs it beside ${given.join(", ")}`,
        });
      }
    }
    if (
      env.BANK_TRANSFER_WEBHOOK_SECRET !== undefined &&
      env.BANK_TRANSFER_ACCOUNT_NUMBER === undefined
    ) {
      context.addIssue({
        code: "custom",
        path: ["BANK_TRANSFER_ACCOUNT_NUMBER"],
        message: "is missing: BANK_TRANSFER_WEBHOOK_SECRET tells of transfers to an account",
      });
    }
    const modes = [env.STRIPE_SECRET_KEY, env.STRIPE_PUBLISHABLE_KEY].map(stripeMode);
    if (modes.every((mode) => mode !== undefined) && modes[0] !== modes[1]) {
      context.addIssue({
        code: "custom",
        path: ["STRIPE_PUBLISHABLE_KEY"],
        message: "must be of the same mode as STRIPE_SECRET_KEY: both test or both live",
      });
    }
    if (env.PRIVATE_FILES_DIR !== undefined && isServed(env.PRIVATE_FILES_DIR)) {
      context.addIssue({
        code: "custom",
        path: ["PRIVATE_FILES_DIR"],
        message: "must be a folder outside static: what lies there is read by everybody",
      });
    }
    if (env.SMTP_URL !== undefined && env.SMTP_FROM === undefined) {
      context.addIssue({
        code: "custom",
        path: ["SMTP_FROM"],
        message: 'is missing: SMTP_URL needs a sender such as "OCOP <shop@example.vn>"',
      });
    }
  });

export type Env = z.output<typeof schema>;

/** The names of all variables the backend reads. */
export const ENV_VARIABLES = Object.keys(schema.shape);

/**
 * Checks the environment. An empty text counts as not set.
 * @throws Error with one line per wrong variable, never with a value.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => `  ${path.join(".")} ${message}`);
  throw new Error(`The backend cannot start with this environment:\n${lines.join("\n")}`);
}
