import path from "node:path";
import { ESLint, type Linter } from "eslint";
import tseslint from "typescript-eslint";
import { beforeAll, describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
let eslint: ESLint;

/** Ids of the rules that a text would break if it stood at `file`. */
async function brokenRules(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) });
  if (!result) {
    throw new Error(`${file} is ignored by the lint configuration`);
  }
  const fatal = result.messages.find((message) => message.fatal);
  if (fatal) {
    throw new Error(`${file} does not parse: ${fatal.message}`);
  }
  return result.messages.map((message) => message.ruleId ?? message.message);
}

beforeAll(() => {
  // The texts are in memory, so no tsconfig knows them; type-aware rules are not what is tested.
  const withoutTypes: Linter.Config = {
    languageOptions: { parserOptions: { project: null, projectService: false } },
    rules: tseslint.configs.disableTypeChecked.rules,
  };
  eslint = new ESLint({
    cwd: root,
    overrideConfigFile: path.join(root, ".config/eslint.config.mjs"),
    overrideConfig: [withoutTypes],
  });
});

const OCOP = "plugins/ocop/src/workflows/producer/create.ts";
const CHANNELS = "plugins/channels/src/workflows/push.ts";
const MARKETPLACE = "plugins/marketplace/src/workflows/split.ts";
const CATALOG_SEARCH = "plugins/catalog-search/src/search/product.ts";
const PAYMENTS = "plugins/payments/src/providers/cod/service.ts";
const BACKEND = "backend/src/seed/products.ts";
const STOREFRONT = "storefront/app/features/catalog/list.ts";

const use = (specifier: string) => `import { a } from "${specifier}";\nexport const b = a;\n`;

describe("the dependency rule refuses", () => {
  const refused: [file: string, text: string][] = [
    [STOREFRONT, use("@ocop/ocop/types")],
    [STOREFRONT, use("../../../../plugins/ocop/src/types/index")],
    [STOREFRONT, use("../../../../backend/src/env")],
    [STOREFRONT, use("@medusajs/framework/utils")],
    [STOREFRONT, 'export type A = import("@ocop/ocop/types").Badge;\n'],
    [STOREFRONT, 'export const load = () => import("@ocop/ocop/workflows");\n'],
    [STOREFRONT, 'import type { Badge } from "@ocop/ocop/types";\nexport type B = Badge;\n'],
    ["storefront/vite.config.ts", 'export { a } from "../backend/src/env";\n'],
    [BACKEND, use("../../../plugins/ocop/src/workflows/index")],
    [BACKEND, use("../../../storefront/app/i18n/vi")],
    [BACKEND, use("@ocop/ocop/.medusa/server/src/workflows/index")],
    [BACKEND, use("@ocop/ocop/src/workflows/producer/create")],
    [BACKEND, use("@ocop/storefront")],
    [OCOP, use("../../../../marketplace/src/workflows/split")],
    [OCOP, use("../../../../../backend/src/env")],
    [OCOP, use("@ocop/marketplace/workflows")],
    [OCOP, use("@ocop/channels/types")],
    [OCOP, use("@ocop/ocop/workflows")],
    [OCOP, 'const a = require("@ocop/payments/types");\nexport const b = a;\n'],
    [PAYMENTS, use("@ocop/ocop/types")],
    [PAYMENTS, use("@ocop/marketplace/workflows")],
    [MARKETPLACE, use("@ocop/channels/workflows")],
    [MARKETPLACE, use("@ocop/ocop/src/modules/ocop/service")],
    [CATALOG_SEARCH, use("@ocop/marketplace/types")],
    [CHANNELS, use("@ocop/catalog-search/types")],
    [CHANNELS, use("@ocop/ocop")],
    ["plugins/new-one/src/workflows/a.ts", use("@ocop/ocop/workflows")],
    [OCOP, use("/srv/shared/data")],
  ];
  it.each(refused)("%s: %j", async (file, text) => {
    expect(await brokenRules(file, text)).toContain("ocop/dependency-rule");
  });
});

describe("the dependency rule allows", () => {
  const allowed: [file: string, text: string][] = [
    [STOREFRONT, use("./card")],
    [STOREFRONT, use("~/ui/button")],
    [STOREFRONT, use("@medusajs/js-sdk")],
    [BACKEND, use("@ocop/ocop/workflows")],
    [BACKEND, use("@ocop/ocop/modules/ocop")],
    [BACKEND, use("../env")],
    [OCOP, use("../../modules/ocop/rules/badge")],
    [MARKETPLACE, use("@ocop/ocop/workflows")],
    [CATALOG_SEARCH, use("@ocop/ocop/types")],
    [CHANNELS, use("@ocop/ocop/modules/ocop")],
    [CHANNELS, use("@ocop/marketplace/workflows")],
  ];
  it.each(allowed)("%s: %j", async (file, text) => {
    expect(await brokenRules(file, text)).not.toContain("ocop/dependency-rule");
  });
});

describe("rules, mappers and checks", () => {
  const impure = [
    use("node:fs"),
    use("fs/promises"),
    use("pg"),
    use("@medusajs/framework/utils"),
    use("../service"),
    'export const a = () => fetch("https://example.org");\n',
    "export const a = () => Date.now();\n",
    "export const a = () => new Date();\n",
    "export const a = () => Date();\n",
    "export const a = () => Math.random();\n",
    "export const a = () => process.env.A;\n",
    "export const a = () => globalThis.Date.now();\n",
  ];
  const files = [
    "plugins/ocop/src/modules/ocop/rules/badge.ts",
    "plugins/channels/src/adapters/google/map.ts",
    "plugins/channels/src/adapters/google/check.ts",
  ];
  it.each(files.flatMap((file) => impure.map((text) => [file, text] as const)))(
    "%s refuses %j",
    async (file, text) => {
      expect(await brokenRules(file, text)).toContain("ocop/pure-file");
    },
  );

  const pure = [
    "export const a = (today: string) => new Date(`${today}T00:00:00Z`).getTime();\n",
    "export const a = (fetch: () => number) => fetch();\n",
    'import type { Knex } from "@medusajs/framework/mikro-orm/knex";\nexport type A = Knex;\n',
    'import { a } from "./civil-date";\nexport const b = Math.max(a, Date.UTC(2026, 0, 1));\n',
  ];
  it.each(pure)("allow %j", async (text) => {
    expect(await brokenRules(files[0] ?? "", text)).not.toContain("ocop/pure-file");
  });

  it("may read the clock elsewhere", async () => {
    const text = "export const a = () => new Date();\n";
    expect(await brokenRules(BACKEND, text)).not.toContain("ocop/pure-file");
  });
});

describe("the style", () => {
  const refused: [rule: string, file: string, text: string][] = [
    ["@typescript-eslint/no-explicit-any", BACKEND, "export const a = (b: any) => b;\n"],
    ["@typescript-eslint/ban-ts-comment", BACKEND, "// @ts-ignore\nexport const a = 1;\n"],
    ["@typescript-eslint/ban-ts-comment", BACKEND, "// @ts-expect-error\nexport const a = 1;\n"],
    ["ocop/no-lint-directive", BACKEND, "/* eslint-disable */\nexport const a = 1;\n"],
    ["ocop/no-default-export", BACKEND, "export default function a() {}\n"],
    ["ocop/no-re-export", STOREFRONT, 'export * from "./card";\n'],
    ["ocop/kebab-case-file", "storefront/app/ui/StarBadge.tsx", "export const a = 1;\n"],
    ["max-lines", BACKEND, "export const a = [\n" + "  1,\n".repeat(350) + "];\n"],
    ["no-restricted-syntax", "backend/medusa-config.ts", 'export const a = "@medusajs/rbac";\n'],
    ["no-restricted-syntax", OCOP, use("@medusajs/auth-oidc")],
    ["jsx-a11y/alt-text", "storefront/app/ui/a.tsx", 'export const A = () => <img src="/a" />;\n'],
    [
      "react-hooks/rules-of-hooks",
      "storefront/app/ui/a.tsx",
      'import { useState } from "react";\nexport function A(p: { b: boolean }) {\n' +
        "  if (p.b) useState(1);\n  return null;\n}\n",
    ],
    [
      "@medusajs/zod-import-source",
      "backend/src/env.ts",
      'import { z } from "zod";\nexport const a = z.string();\n',
    ],
  ];
  it.each(refused)("refuses by %s in %s", async (rule, file, text) => {
    expect(await brokenRules(file, text)).toContain(rule);
  });

  it("cannot be switched off in a comment", async () => {
    const text = "// eslint-disable-next-line\nexport const a = (b: any) => b;\n";
    expect(await brokenRules(BACKEND, text)).toContain("@typescript-eslint/no-explicit-any");
  });

  it("allows the default export that Remix reads", async () => {
    const text = "export default function Page() {\n  return null;\n}\n";
    expect(await brokenRules("storefront/app/routes/($lang)._index.tsx", text)).toEqual([]);
  });
});
