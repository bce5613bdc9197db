import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pluginDirectories } from "../../../.scripts/packages.ts";
import { inRoot, root } from "../../../.scripts/paths.ts";

/** Where builds put what they make, beside the notes that say from what they made it. */
function buildOutputs(): string[] {
  return [
    ...pluginDirectories().map((directory) => path.join(directory, ".medusa")),
    inRoot("backend/.medusa"),
    inRoot("storefront/build"),
    inRoot(".data/steps"),
  ];
}

/**
 * Copies this checkout, so that `npm start` can be measured without touching the data of the person.
 * @param cold leaves out packages and builds, as after a fresh clone
 */
export function copyCheckout(target: string, cold: boolean): void {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", list, { cwd: root, encoding: "utf8" }).split("\0");
  for (const file of files) {
    // Deleted but not yet committed files are still listed.
    if (file === "" || !fs.existsSync(inRoot(file))) continue;
    const copy = path.join(target, file);
    fs.mkdirSync(path.dirname(copy), { recursive: true });
    fs.copyFileSync(inRoot(file), copy);
  }
  if (cold) return;
  for (const output of buildOutputs().filter((place) => fs.existsSync(place))) {
    const copy = path.join(target, path.relative(root, output));
    fs.mkdirSync(path.dirname(copy), { recursive: true });
    fs.cpSync(output, copy, { recursive: true, verbatimSymlinks: true });
  }
  // Hard links: the packages are only read, and copying them takes longer than what we measure.
  execFileSync("cp", ["-al", inRoot("node_modules"), path.join(target, "node_modules")]);
}
