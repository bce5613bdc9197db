import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root of this checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Everything a person's machine makes and keeps: database, secrets, logs. Never committed. */
export const dataDirectory = path.join(root, ".data");

/** Medusa's command line. Called directly because npx does not pass on SIGTERM. */
export const medusaCli = path.join(root, "node_modules/@medusajs/cli/cli.js");

/** An absolute path inside the checkout. */
export function inRoot(...parts: string[]): string {
  return path.join(root, ...parts);
}

/** A path as a person would type it from the root of the checkout. */
export function shown(file: string): string {
  const relative = path.relative(root, file);
  return relative.startsWith("..") ? file : relative;
}
