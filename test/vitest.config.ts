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
const seconds = (count: number): number => count * 1000;

/** Suites that start servers, each file with its own copy of the database. */
const withServers = {
  exclude,
  testTimeout: seconds(60),
  hookTimeout: seconds(120),
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
          testTimeout: seconds(30),
          include: ["**/*.test.{ts,tsx}", "test/quality/**/*.spec.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...withServers,
          name: "integration",
          include: ["test/{integration,compose,search}/**/*.spec.ts"],
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
          fileParallelism: false,
          include: ["test/start/**/*.spec.ts"],
          // A real installation and build: a minute or two, much longer on a busy machine.
          testTimeout: seconds(1200),
          hookTimeout: seconds(300),
        },
      },
    ],
  },
});
