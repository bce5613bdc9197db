import type { Operator } from "../features/law/operator";

/** What the storefront needs to know from its surroundings. */
export interface Env {
  /** Port the server listens on. */
  port: number;
  /** Where the backend answers, without a slash at the end. */
  backendUrl: string;
  publishableKey: string;
  /** Signs the cookies. */
  sessionSecret: string;
  /** Where people reach the shop, without a slash at the end. */
  publicUrl: string;
  /** Says on every page that prices and stock are samples. */
  isSample: boolean;
  /** Address of the province's authorised OCOP mark, once it has one. */
  ocopMarkUrl: string | null;
  /** Who runs the shop, for its pages of rules. */
  operator: Operator;
  /** Stripe's key for browsers; null: nobody pays by card. */
  stripePublishableKey: string | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

const DEVELOPMENT_SECRET = "only-for-development-never-in-production";
const MIN_SECRET_LENGTH = 32;
const DEFAULT_PORT = 8000;

/** Reads the environment; every variable that is missing or wrong gives one sentence. */
export function parseEnv(variables: Variables): { env: Env; problems: string[] } {
  const problems: string[] = [];
  const read = (name: string) => variables[name]?.trim() ?? "";
  const check = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };

  const port = Number(read("PORT") || DEFAULT_PORT);
  const isPort = Number.isInteger(port) && port > 0 && port <= 65_535;
  check(isPort, "PORT needs a number from 1 to 65535, for example PORT=8000.");
  const backendUrl = read("MEDUSA_BACKEND_URL") || "http://localhost:9000";
  check(
    isWebAddress(backendUrl),
    "MEDUSA_BACKEND_URL needs the address of the backend, for example http://localhost:9000.",
  );
  const publishableKey = read("MEDUSA_PUBLISHABLE_KEY");
  check(
    publishableKey !== "",
    "MEDUSA_PUBLISHABLE_KEY is missing: make one in the admin under Settings, Publishable API Keys (it begins with pk_).",
  );
  const isProduction = read("NODE_ENV") === "production";
  const sessionSecret = read("SESSION_SECRET") || (isProduction ? "" : DEVELOPMENT_SECRET);
  check(
    sessionSecret.length >= MIN_SECRET_LENGTH,
    `SESSION_SECRET needs at least ${MIN_SECRET_LENGTH} random characters in production, for example the output of: openssl rand -hex 32`,
  );
  check(
    !isProduction || sessionSecret !== DEVELOPMENT_SECRET,
    "SESSION_SECRET is the one for development: production needs its own, for example the output of: openssl rand -hex 32",
  );
  const publicUrl =
    read("PUBLIC_URL") ||
    read("STOREFRONT_URL") ||
    `http://localhost:${isPort ? port : DEFAULT_PORT}`;
  check(
    isWebAddress(publicUrl),
    "PUBLIC_URL needs the address where people reach the shop, for example https://example.vn.",
  );
  const ocopMarkUrl = read("OCOP_MARK_URL") || null;
  check(
    ocopMarkUrl === null || ocopMarkUrl.startsWith("/") || isWebAddress(ocopMarkUrl),
    "OCOP_MARK_URL needs the address of a picture, for example https://example.vn/ocop.svg, or nothing.",
  );
  const stripePublishableKey = read("STRIPE_PUBLISHABLE_KEY") || null;
  check(
    stripePublishableKey === null || /^pk_(test|live)_\w+$/.test(stripePublishableKey),
    "STRIPE_PUBLISHABLE_KEY needs Stripe's key for browsers, which begins with pk_test_ or pk_live_, or nothing.",
  );
  return {
    env: {
      port,
      backendUrl: withoutSlash(backendUrl),
      publishableKey,
      sessionSecret,
      publicUrl: withoutSlash(publicUrl),
      isSample: read("OCOP_SAMPLE") === "true",
      ocopMarkUrl,
      operator: {
        name: read("SHOP_OPERATOR_NAME") || null,
        address: read("SHOP_OPERATOR_ADDRESS") || null,
        taxCode: read("SHOP_OPERATOR_TAX_CODE") || null,
        contact: read("SHOP_OPERATOR_CONTACT") || null,
        registration: read("SHOP_OPERATOR_REGISTRATION") || null,
      },
      stripePublishableKey,
    },
    problems,
  };
}

let current: Env | undefined;

/** The environment of this process; throws one sentence per problem. */
export function getEnv(): Env {
  if (!current) {
    const { env, problems } = parseEnv(process.env);
    if (problems.length > 0) throw new Error(problems.join("\n"));
    current = env;
  }
  return current;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

const withoutSlash = (address: string) => address.replace(/\/+$/, "");
