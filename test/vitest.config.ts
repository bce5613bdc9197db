import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");
const exclude = [
  "**/node_modules/**",
  "**/.medusa/**",
  "**/build/**",
  "**/.cache/**",
  "**/.data/**",
];
const pause = (seconds: number): number => seconds * 1000;

/** Suites that start servers: one file after the other, each with its own copy of the database. */
const withServers = {
  exclude,
  fileParallelism: false,
  testTimeout: pause(60),
  hookTimeout: pause(120),
};

export default defineConfig({
  root,
  // Storefront code names its own folder so.
  resolve: { alias: { "~": path.join(root, "storefront/app") } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          exclude,
          testTimeout: pause(30),
          include: ["**/*.test.{ts,tsx}", "test/quality/**/*.spec.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...withServers,
          name: "integration",
          include: ["test/integration/**/*.spec.ts", "test/compose/**/*.spec.ts"],
        },
      },
      {
        extends: true,
        test: { ...withServers, name: "e2e", include: ["test/e2e/**/*.spec.ts"] },
      },
      {
        extends: true,
        test: {
          ...withServers,
          name: "start",
          include: ["test/start/**/*.spec.ts"],
          testTimeout: pause(600),
          hookTimeout: pause(600),
        },
      },
    ],
  },
});
