import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { readJson, writeWhole } from "./files.ts";

const ignored = new Set([
  "node_modules",
  ".medusa",
  "build",
  ".cache",
  ".data",
  "medusa-plugin-options.json",
]);

/** Every file under the given files and folders, sorted; what builds make is left out. */
export function listFiles(places: string[]): string[] {
  const found: string[] = [];
  const visit = (place: string): void => {
    const stat = fs.statSync(place, { throwIfNoEntry: false });
    if (stat?.isFile()) found.push(place);
    if (!stat?.isDirectory()) return;
    for (const name of fs.readdirSync(place)) {
      if (!ignored.has(name)) visit(path.join(place, name));
    }
  };
  for (const place of places) visit(place);
  return [...new Set(found)].sort();
}

/** A hash of names and contents, not of time stamps: a fresh clone of the same code hashes alike. */
export function hashFiles(base: string, files: string[], extra: string[] = []): string {
  const hash = crypto.createHash("sha256");
  for (const file of files) {
    hash.update(`${path.relative(base, file).split(path.sep).join("/")}\0`);
    hash.update(crypto.createHash("sha256").update(fs.readFileSync(file)).digest());
  }
  for (const text of extra) hash.update(`\0${text}`);
  return hash.digest("hex");
}

/** What a finished piece of work was made from, kept so that unchanged work is not done again. */
export interface Stamp {
  file: string;
  hash: string;
  outputs: string[];
}

/** Whether the work was finished from exactly these inputs and its outputs are still there. */
export function isUnchanged(stamp: Stamp): boolean {
  const kept = readJson(stamp.file) as { hash?: unknown } | null;
  return kept?.hash === stamp.hash && stamp.outputs.every((output) => fs.existsSync(output));
}

/** Forgets a stamp before the work starts: broken work is then done again. */
export function forget(stamp: Stamp): void {
  fs.rmSync(stamp.file, { force: true });
}

/** Remembers finished work. */
export function remember(stamp: Stamp): void {
  writeWhole(stamp.file, `${JSON.stringify({ hash: stamp.hash })}\n`);
}
