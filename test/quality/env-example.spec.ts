import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../.scripts/hashes.ts";
import { ENV_VARIABLES } from "../../backend/src/env";
import { parseEnv } from "../../storefront/app/lib/env.server";
import { readEnvExample, variablesOf } from "../compose/problems.ts";

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** The names the storefront asks its environment for. */
function storefrontVariables(): string[] {
  const asked = new Set<string>();
  const variables = new Proxy<Record<string, string>>(
    {},
    {
      get(_target, name) {
        asked.add(String(name));
        return undefined;
      },
    },
  );
  parseEnv(variables);
  return [...asked];
}

/** The names that code outside the two schemas reads by itself. */
function readDirectly(): string[] {
  const sources = listFiles(["backend", "plugins", "storefront"].map((at) => path.join(root, at)));
  return sources
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/process\.env\.([A-Z]\w*)/g)])
    .flatMap(([, name]) => name ?? []);
}

describe(".env.example", () => {
  const { names } = readEnvExample(read(".env.example"));
  const used = new Set([
    ...ENV_VARIABLES,
    ...storefrontVariables(),
    ...readDirectly(),
    ...variablesOf(read("docker-compose.yml")).map(({ name }) => name),
  ]);

  it("names every variable that the backend, the storefront and the containers read", () => {
    expect([...used].filter((name) => !names.includes(name))).toEqual([]);
  });

  it("names nothing that nobody reads", () => {
    expect(names.filter((name) => !used.has(name))).toEqual([]);
  });

  it("sees the variables of both schemas", () => {
    expect([...used]).toEqual(
      expect.arrayContaining(["DATABASE_URL", "SESSION_SECRET", "MEDUSA_PUBLISHABLE_KEY"]),
    );
  });
});
