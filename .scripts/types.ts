import { createRequire } from "node:module";
import { inRoot, root } from "./paths.ts";
import type { Command } from "./processes.ts";

/** The command that checks the types of one package. */
export function typeCheck(directory: string): Omit<Command, "log"> {
  const tsc = createRequire(inRoot("package.json")).resolve("typescript/bin/tsc");
  const args = [tsc, "--noEmit", "--pretty", "false", "-p", directory];
  return { file: process.execPath, args, cwd: root };
}
