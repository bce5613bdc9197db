import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { register } from "tsx/cjs/api";
import { inRoot } from "./paths.ts";
import { PlainError } from "./plain-error.ts";

/** `npm run bench -- <name>`: runs test/bench/<name>.ts, which reads the rest of the arguments. */
export async function main(args: string[]): Promise<void> {
  const folder = inRoot("test/bench");
  const names = (fs.existsSync(folder) ? fs.readdirSync(folder) : [])
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => name.slice(0, -3));
  const [name = ""] = args;
  if (!names.includes(name)) {
    throw new PlainError(
      `Say which measurement to run (${names.join(", ")}), for example npm run bench -- ${names[0] ?? "shop"}.`,
    );
  }
  const file = path.join(folder, `${name}.ts`);
  process.argv = [process.argv[0] ?? "node", file, ...args.slice(1)];
  // A measurement may work with a plugin's own sources, which are CommonJS.
  register();
  await import(pathToFileURL(file).href);
}
