import path from "node:path";
import medusa from "@medusajs/eslint-plugin";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { ocopPlugin } from "./eslint/plugin.mjs";

const root = path.resolve(import.meta.dirname, "..");
const TYPESCRIPT = ["**/*.{ts,tsx,mts,cts}"];
const TESTS = ["**/*.test.{ts,tsx}", "test/**/*.{ts,tsx}"];
const MEDUSA_CODE = ["backend/**", "plugins/*/**"];
/** Node's own names that plain JavaScript files use; TypeScript knows them by itself. */
const NODE_GLOBALS = Object.fromEntries(
  [
    ...["AbortController", "AbortSignal", "Buffer", "TextDecoder", "TextEncoder", "URL"],
    ...["URLSearchParams", "clearInterval", "clearTimeout", "console", "fetch", "performance"],
    ...["process", "setImmediate", "setInterval", "setTimeout", "structuredClone"],
  ].map((name) => [name, "readonly"]),
);

/** Files whose default export a framework reads. */
const DEFAULT_EXPORT_FILES = [
  "**/*.config.{ts,mts,mjs,js}",
  "backend/medusa-config.ts",
  "{backend,plugins/*}/src/api/**/middlewares.ts",
  "{backend,plugins/*}/src/{jobs,links,search,subscribers,policies}/*.ts",
  "{backend,plugins/*}/src/{modules,providers}/*/index.ts",
  "{backend,plugins/*}/src/{modules,providers}/*/{service,loaders/*,models/*}.ts",
  "{backend,plugins/*}/src/{scripts,migration-scripts}/*.ts",
  "{backend,plugins/*}/src/admin/{routes,widgets}/**/*.tsx",
  "{backend,plugins/*}/src/admin/i18n/**/*.ts",
  "storefront/app/root.tsx",
  "storefront/app/entry.{client,server}.tsx",
  "storefront/app/routes/**/*.{ts,tsx}",
  "test/**/global-setup.ts",
  "test/bench/bare-*/**",
  "**/*.d.ts",
];

/** Medusa's recommended rules, for Medusa's code only, and every warning an error. */
function medusaRecommended() {
  return medusa.default.configs.recommended
    .filter((block) => block.rules && block.files && Object.keys(block.rules).length > 0)
    .map((block) => ({
      ...block,
      files: MEDUSA_CODE.flatMap((scope) => block.files.map((pattern) => [scope, pattern])),
      ignores: [...(block.ignores ?? []), ...TESTS],
      rules: Object.fromEntries(Object.keys(block.rules).map((rule) => [rule, "error"])),
    }));
}

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/.medusa/",
      "**/build/",
      "**/coverage/",
      "**/.cache/",
      ".data/",
      "**/*.generated.*",
    ],
  },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    plugins: {
      ocop: ocopPlugin,
      "@medusajs": medusa.default,
      "@typescript-eslint": tseslint.plugin,
    },
  },
  {
    files: ["**/*.{js,mjs,cjs,jsx}", ...TYPESCRIPT],
    languageOptions: { parser: tseslint.parser, globals: NODE_GLOBALS },
    rules: {
      "max-lines": ["error", { max: 350 }],
      "no-undef": "error",
      "no-var": "error",
      "prefer-const": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      curly: ["error", "multi-line"],
      "no-debugger": "error",
      "no-empty": "error",
      "no-eval": "error",
      "no-unreachable": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "start" }],
      "ocop/dependency-rule": "error",
      "ocop/no-lint-directive": "error",
      "ocop/no-default-export": "error",
      "ocop/kebab-case-file": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: TYPESCRIPT,
    languageOptions: {
      parserOptions: { project: ".config/tsconfig.lint.json", tsconfigRootDir: root },
    },
    rules: {
      "no-undef": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-namespace": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        {
          "ts-ignore": true,
          "ts-nocheck": true,
          "ts-check": false,
          "ts-expect-error": "allow-with-description",
          minimumDescriptionLength: 10,
        },
      ],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  ...medusaRecommended(),
  {
    files: ["{backend,plugins,storefront}/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Literal[value=/^@medusajs\\u002F(medusa\\u002F)?(rbac|auth-oidc)/]",
          message: "Not free software at this version of Medusa: never enabled, never imported.",
        },
      ],
    },
  },
  {
    // Not behind an HTTP route: what these throw is read by whoever starts or runs them.
    files: ["backend/*.ts", "backend/src/*.ts", "backend/src/{seed,scripts}/**/*.ts"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    files: [
      "{backend,plugins/*}/src/**/rules/**/*.ts",
      "{backend,plugins/*}/src/**/{map,check}.ts",
      "plugins/channels/src/{eligibility,readiness}/**/*.ts",
      "storefront/app/**/rules/**/*.ts",
      "storefront/app/**/{map,check}.ts",
    ],
    ignores: TESTS,
    rules: {
      "ocop/pure-file": "error",
      // A pure file knows no Medusa: what it throws is a programmer's mistake, never an answer.
      "@medusajs/use-medusa-error-not-generic-error": "off",
    },
  },
  {
    files: ["storefront/app/**/*.{ts,tsx}"],
    rules: { "ocop/no-re-export": "error" },
  },
  {
    files: ["storefront/**/*.tsx", "{backend,plugins/*}/src/admin/**/*.tsx"],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
    rules: {
      // A group that scrolls by itself has to be reached by the keyboard.
      "jsx-a11y/no-noninteractive-tabindex": [
        "error",
        { tags: [], roles: ["tabpanel", "group"], allowExpressionValues: true },
      ],
    },
  },
  {
    // Remix's request handler is async but hands its errors to next() itself.
    files: ["storefront/server.ts"],
    rules: { "@typescript-eslint/no-misused-promises": "off" },
  },
  {
    files: DEFAULT_EXPORT_FILES,
    rules: { "ocop/no-default-export": "off" },
  },
  {
    files: ["**/app/routes/**", "**/migrations/*.ts"],
    rules: { "ocop/kebab-case-file": "off" },
  },
);
