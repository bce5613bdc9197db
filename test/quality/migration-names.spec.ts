import path from "node:path";
import { expect, it } from "vitest";
import { listFiles } from "../../.scripts/hashes.ts";

const root = path.resolve(import.meta.dirname, "../..");

it("gives every migration a name of its own", () => {
  const files = listFiles(["backend", "plugins"].map((at) => path.join(root, at)));
  const names = files
    .filter((file) => /\/src\/modules\/[^/]+\/migrations\/[^/]+\.ts$/.test(file))
    .map((file) => path.basename(file));
  expect(names.length).toBeGreaterThan(5);
  // Medusa keeps in one table by name what has run: of two namesakes the second never does.
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});
