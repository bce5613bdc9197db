import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";

const root = path.resolve(import.meta.dirname, "../..");
const apiFolders = [
  ...["backend", "plugins/ocop", "plugins/catalog-search"],
  ...["plugins/marketplace", "plugins/payments", "plugins/channels"],
].map((folder) => `${folder}/src/api`);

function routes(): string[] {
  return apiFolders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => path.basename(file) === "route.ts")
      .map((file) => `/${path.dirname(file)}`.replace(/\[(\w+)\]/g, "{$1}"))
      // Behind a sign-in of the product's own pages: nobody else's programs are to call them.
      .filter((route) => !/^\/(admin|producer)\//.test(route)),
  );
}

it("documents exactly the public addresses that exist", () => {
  const document = parse(fs.readFileSync(path.join(root, "docs/store-api.yaml"), "utf8")) as {
    paths: Record<string, unknown>;
  };
  expect(Object.keys(document.paths).sort()).toEqual(routes().sort());
});
