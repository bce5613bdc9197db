import fs from "node:fs";
import path from "node:path";
import { inRoot } from "./paths.ts";

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

function readManifest(directory: string): Manifest {
  const text = fs.readFileSync(path.join(directory, "package.json"), "utf8");
  return JSON.parse(text) as Manifest;
}

/** Orders packages so that each comes after the ones it depends on. */
export function inDependencyOrder(manifests: Map<string, Manifest>): string[] {
  const byName = new Map([...manifests].map(([directory, one]) => [one.name, directory]));
  const ordered = new Set<string>();
  const visit = (directory: string, above: string[]): void => {
    if (ordered.has(directory) || above.includes(directory)) return;
    const { dependencies, devDependencies, peerDependencies } = manifests.get(directory) ?? {};
    for (const name of Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies })) {
      const needed = byName.get(name);
      if (needed) visit(needed, [...above, directory]);
    }
    ordered.add(directory);
  };
  for (const directory of [...manifests.keys()].sort()) visit(directory, []);
  return [...ordered];
}

/** The folders of the plugins, each after the plugins it depends on. */
export function pluginDirectories(): string[] {
  const parent = inRoot("plugins");
  const directories = fs
    .readdirSync(parent)
    .map((name) => path.join(parent, name))
    .filter((directory) => fs.existsSync(path.join(directory, "package.json")));
  return inDependencyOrder(new Map(directories.map((one) => [one, readManifest(one)])));
}

/** The folders TypeScript checks, by the name a person would use. */
export function typedPackages(): { name: string; directory: string }[] {
  const others = ["backend", "storefront", "test", ".scripts"].map((name) => inRoot(name));
  return [...pluginDirectories(), ...others]
    .filter((directory) => fs.existsSync(path.join(directory, "tsconfig.json")))
    .map((directory) => ({ name: path.basename(directory), directory }));
}
